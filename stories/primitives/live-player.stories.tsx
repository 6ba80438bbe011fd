import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { CoverView, LivePlayer, Text, View, type LivePlayerProps } from 'sampan/components';
import { expect, fn, waitFor, within } from 'storybook/test';
import film from '../assets/snack-film.webm';
import '../media.css';
import '../shop.css';

/** Streams take the time that they take. */
const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/LivePlayer',
  component: LivePlayer,
  args: {
    class: 'wide',
    src: film,
    objectFit: 'fillCrop',
    muted: true,
    'aria-label': '点心铺直播间',
    onStateChange: fn(),
  },
  render: (args) => (
    <LivePlayer {...args}>
      <CoverView class="over">直播中 · 1,280 人正在看</CoverView>
    </LivePlayer>
  ),
} satisfies Meta<typeof LivePlayer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first picture of the stream is there: WeChat's number for it. */
const code = (number: number) => expect.objectContaining({ detail: { code: number } });

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('group', { name: '点心铺直播间' })).toBeVisible();
    await waitFor(() => expect(args.onStateChange).toHaveBeenCalledWith(code(2003)), slowly);
  },
};

export const Playground: Story = {};

function WithState({ onStateChange, ...props }: LivePlayerProps) {
  const [isOver, setOver] = useState(false);
  return (
    <View class="stack">
      <LivePlayer
        {...props}
        onStateChange={(event) => {
          if (event.detail.code === 2006) setOver(true);
          onStateChange?.(event);
        }}
      />
      <Text class="muted">{isOver ? '直播已结束，商品价格保留至 24:00' : '正在连接直播间'}</Text>
    </View>
  );
}

/** Its numbers tell the app what the stream does. */
export const States: Story = {
  args: { autoplay: true },
  render: (args) => <WithState {...args} />,
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(within(canvasElement).getByText(/直播已结束/)).toBeVisible(), slowly);
    await expect(args.onStateChange).toHaveBeenCalledWith(code(2004));
  },
};
