import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Icon, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Icon',
  component: Icon,
  args: { type: 'success', size: 48, 'aria-label': '支付成功' },
  render: (args) => <Icon {...args} />,
} satisfies Meta<typeof Icon>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Says what it is by its label. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('img', { name: '支付成功' })).toBeVisible();
  },
};

export const Playground: Story = {};

export const Types: Story = {
  render: () => (
    <View class="icons">
      {(
        ['success', 'success_no_circle', 'info', 'warn', 'waiting', 'cancel', 'download', 'search', 'clear'] as const
      ).map((type) => (
        <View key={type} class="icon-cell">
          <Icon type={type} size={36} />
          <Text class="muted">{type}</Text>
        </View>
      ))}
    </View>
  ),
};

/** Beside a text it is decoration, and says nothing. */
export const Decorative: Story = {
  render: () => (
    <View class="card row">
      <Icon type="waiting" size={28} />
      <View class="grow">
        <Text>等待付款，¥ 128.00</Text>
        <View class="muted">29 分钟后订单自动取消</View>
      </View>
    </View>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** One that can be tapped is a button, large enough for a finger, and works by keyboard. */
export const Tappable: Story = {
  args: { type: 'clear', size: 23, 'aria-label': '清空购物车', onTap: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(within(canvasElement).getByRole('button', { name: '清空购物车' }));
    await expect(args.onTap).toHaveBeenCalledTimes(2);
  },
};
