import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, PageContainer, Text, View, type PageContainerProps } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../layers.css';
import '../shop.css';

/** Layers take the time that they take. */
const slowly = { timeout: 10_000 };

function Coupons({ show = false, onAfterLeave, ...props }: PageContainerProps) {
  const [isOpen, setOpen] = useState(show as boolean);
  return (
    <View class="screen stack">
      <Text class="title">手工点心礼盒</Text>
      <Text class="price">¥ 128.00</Text>
      <Button onTap={() => setOpen(true)}>领券</Button>
      <PageContainer
        {...props}
        show={isOpen}
        aria-label="优惠券"
        onAfterLeave={(event) => {
          setOpen(false);
          onAfterLeave?.(event);
        }}
      >
        <View class="sheet">
          <Text class="title">优惠券</Text>
          <Text>满 ¥ 99 减 ¥ 20，今日 24:00 到期</Text>
          <Button type="primary" onTap={() => setOpen(false)}>
            立即领取
          </Button>
        </View>
      </PageContainer>
    </View>
  );
}

const meta = {
  title: 'Primitives/PageContainer',
  component: PageContainer,
  // Pages of documentation show several: each layer in a screen of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { show: true, position: 'bottom', round: true, duration: 200, onAfterEnter: fn(), onAfterLeave: fn() },
  render: (args) => <Coupons {...args} />,
} satisfies Meta<typeof PageContainer>;

export default meta;
type Story = StoryObj<typeof meta>;

const layer = (canvas: HTMLElement): Promise<HTMLElement> =>
  within(canvas).findByRole('dialog', { name: '优惠券' }, slowly);

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(await layer(canvasElement)).toBeVisible();
    await waitFor(() => expect(args.onAfterEnter).toHaveBeenCalled(), slowly);
  },
};

export const Playground: Story = {};

/** Opened by a key, the focus goes in; Escape, like the way back, closes it, and the focus is where it was. */
export const Keyboard: Story = {
  args: { show: false },
  play: async ({ canvasElement, args }) => {
    const opener = within(canvasElement).getByRole('button', { name: '领券' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await layer(canvasElement)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(args.onAfterLeave).toHaveBeenCalled(), slowly);
    await expect(opener).toHaveFocus();
    await expect(within(canvasElement).queryByRole('dialog')).toBeNull();
  },
};

/** In the middle, for a question. */
export const Center: Story = { args: { position: 'center' }, play: Default.play! };

/** From the side, for filters. */
export const Right: Story = { args: { position: 'right', round: false }, play: Default.play! };
