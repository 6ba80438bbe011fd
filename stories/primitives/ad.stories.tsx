import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Ad, Image, Text, View, type AdProps } from 'sampan/components';
import { expect, fn, waitFor, within } from 'storybook/test';
import fruit from '../assets/banner-fruit.png';
import '../shop.css';

const meta = {
  title: 'Primitives/Ad',
  component: Ad,
  args: { unitId: 'adunit-1a2b3c4d', onError: fn() },
  render: (args) => (
    <View class="card stack">
      <Text class="title">支付成功</Text>
      <Text class="muted">预计 30 分钟内送达</Text>
      <Ad {...args} />
    </View>
  ),
} satisfies Meta<typeof Ad>;

export default meta;
type Story = StoryObj<typeof meta>;

function WithSubstitute({ onError, ...props }: AdProps) {
  const [isEmpty, setEmpty] = useState(false);
  return (
    <View class="card stack">
      <Text class="title">支付成功</Text>
      <Ad
        {...props}
        onError={(event) => {
          setEmpty(true);
          onError?.(event);
        }}
      />
      {isEmpty && <Image class="picture" mode="aspectFill" src={fruit} aria-label="水果专场，满 ¥ 99 减 ¥ 20" />}
    </View>
  );
}

/** The web has no ads of a platform: the place takes no room, and says so. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(args.onError).toHaveBeenCalledOnce());
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ detail: expect.objectContaining({ errCode: 1004 }) }),
    );
    await expect(canvasElement.querySelector('.sp-ad')).not.toBeVisible();
  },
};

export const Playground: Story = {};

/** Where there is no ad to show the shop shows its own. */
export const Substitute: Story = {
  render: (args) => <WithSubstitute {...args} />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('img')).toBeVisible());
  },
};
