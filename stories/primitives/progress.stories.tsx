import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Progress, Text, View } from 'sampan/components';
import { expect, fn, waitFor, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Progress',
  component: Progress,
  args: { percent: 72, showInfo: true, 'aria-label': '下载进度' },
  render: (args) => <Progress {...args} />,
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Screen readers hear how far it is. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const bar = within(canvasElement).getByRole('progressbar', { name: '下载进度' });
    await expect(bar).toHaveAttribute('aria-valuenow', '72');
    await expect(within(canvasElement).getByText('72%')).toBeVisible();
  },
};

export const Playground: Story = {};

/** How much of an offer is gone: thick and round, in the shop's own colours. */
export const Offer: Story = {
  render: () => (
    <View class="card stack">
      <View class="row">
        <Text class="title grow">海盐坚果礼盒</Text>
        <Text class="price">¥ 69.00</Text>
      </View>
      <Progress
        percent={86}
        strokeWidth={12}
        borderRadius={6}
        activeColor="#d6402f"
        backgroundColor="#f7d9d4"
        aria-label="已抢购"
      />
      <Text class="muted">已抢 86%，仅剩 14 件</Text>
    </View>
  ),
};

/** Grows to its length, at once for those who want less motion, and tells when it is there. */
export const Active: Story = {
  args: { active: true, duration: 2, onActiveEnd: fn() },
  play: async ({ args }) => {
    await waitFor(() => expect(args.onActiveEnd).toHaveBeenCalledOnce(), { timeout: 10_000 });
    await expect(args.onActiveEnd).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { curPercent: 72 } }));
  },
};
