import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Button, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Button',
  component: Button,
  args: { children: '立即购买', onTap: fn() },
  render: (args) => <Button {...args} />,
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: '立即购买' }));
    await expect(args.onTap).toHaveBeenCalledOnce();
  },
};

export const Playground: Story = { args: { type: 'primary' } };

/** What a button is for. */
export const Types: Story = {
  render: () => (
    <View class="stack">
      <Button type="primary">提交订单 ¥ 128.00</Button>
      <Button>加入购物车</Button>
      <Button type="warn">取消订单</Button>
    </View>
  ),
};

export const Plain: Story = {
  render: () => (
    <View class="stack">
      <Button type="primary" plain>
        领取优惠券
      </Button>
      <Button plain>再看看</Button>
      <Button type="warn" plain>
        删除地址
      </Button>
    </View>
  ),
};

/** `mini` buttons stand beside text. */
export const Mini: Story = {
  render: () => (
    <View class="row">
      <Button size="mini" type="primary">
        去付款
      </Button>
      <Button size="mini">查看物流</Button>
      <Button size="mini" type="warn" plain>
        申请退款
      </Button>
    </View>
  ),
};

/** Nothing happens on a tap, and screen readers say so. */
export const Disabled: Story = {
  args: { children: '已售罄', disabled: true },
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: '已售罄' });
    await expect(button).toBeDisabled();
    await userEvent.click(button, { pointerEventsCheck: 0 });
    await expect(args.onTap).not.toHaveBeenCalled();
  },
};

/** Something is going on: the button turns a wheel, and still says what it is. */
export const Loading: Story = { args: { children: '正在支付', type: 'primary', loading: true } };

/** Keys work as fingers do. */
export const Keyboard: Story = {
  args: { children: '确认收货', type: 'primary' },
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter} ');
    await expect(args.onTap).toHaveBeenCalledTimes(2);
  },
};
