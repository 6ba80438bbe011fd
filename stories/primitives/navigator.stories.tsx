import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Navigator, Text, View } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Navigator',
  component: Navigator,
  args: { class: 'card choice', url: '/orders?state=shipped', onTap: fn() },
  render: (args) => (
    <Navigator {...args}>
      <Text class="grow">待收货</Text>
      <Text class="muted">2 件</Text>
    </Navigator>
  ),
} satisfies Meta<typeof Navigator>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story is no app, and has no pages: the way is prevented. */
const stay = (canvasElement: HTMLElement): void =>
  canvasElement.addEventListener('click', (event) => event.preventDefault(), { capture: true });

/** On the web a link with an address, which opens in another tab, too. Enter follows it. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    stay(canvasElement);
    const link = within(canvasElement).getByRole('link', { name: /待收货/ });
    await expect(link).toHaveAttribute('href', '#/orders?state=shipped');
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTap).toHaveBeenCalledOnce();
  },
};

export const Playground: Story = {};

/** A way back is a button: it has no address. */
export const Back: Story = {
  args: { openType: 'navigateBack', url: undefined, class: 'choice' },
  render: (args) => (
    <Navigator {...args}>
      <Text>‹ 返回上一页</Text>
    </Navigator>
  ),
  play: async ({ canvasElement, args }) => {
    stay(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByRole('button')).toHaveFocus();
    await expect(args.onTap).toHaveBeenCalledOnce();
  },
};

/** Around whatever leads there. It looks pressed for a while, here for a long one. */
export const Pressed: Story = {
  args: { class: 'card', url: '/product/3', hoverStayTime: 60_000 },
  render: (args) => (
    <Navigator {...args}>
      <View class="row">
        <View class="grow stack">
          <Text class="title">茉莉花茶 250 克</Text>
          <Text class="muted">已售 1.2 万件</Text>
        </View>
        <Text class="price">¥ 45.80</Text>
      </View>
    </Navigator>
  ),
  play: async ({ canvasElement }) => {
    stay(canvasElement);
    const link = within(canvasElement).getByRole('link');
    await userEvent.click(link);
    await waitFor(() => expect(link).toHaveClass('navigator-hover'));
  },
};
