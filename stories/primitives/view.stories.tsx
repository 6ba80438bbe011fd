import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/View',
  component: View,
  args: { class: 'card', children: '今日到货：云南小番茄' },
  render: (args) => <View {...args} />,
} satisfies Meta<typeof View>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {};

/** A tap makes it a button, for the keyboard and for screen readers as well. */
export const Tappable: Story = {
  args: { onTap: fn() },
  render: ({ onTap }) => (
    <View class="card row" hoverClass="pressed" onTap={onTap}>
      <View class="grow">
        <Text class="title">海盐坚果礼盒</Text>
      </View>
      <Text class="price">¥ 89.00</Text>
    </View>
  ),
  play: async ({ canvasElement, args }) => {
    const card = within(canvasElement).getByRole('button', { name: /海盐坚果礼盒/ });
    await userEvent.click(card);
    card.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTap).toHaveBeenCalledTimes(2);
  },
};

/** Rows and columns are CSS, the same on every host. */
export const Layout: Story = {
  render: () => (
    <View class="stack">
      <View class="card stack">
        <Text class="title">茉莉花茶 250 克</Text>
        <View class="row">
          <Text class="tag">满 99 减 20</Text>
          <Text class="tag">次日达</Text>
        </View>
        <View class="row">
          <Text class="price">¥ 45.80</Text>
          <Text class="muted">已售 1.2 万件</Text>
        </View>
      </View>
      <View class="card row">
        <Text class="grow">运费</Text>
        <Text class="muted">满 49 元包邮</Text>
      </View>
    </View>
  ),
};

/** `hidden` takes it out of view; it stays where it is in the tree. */
export const Hidden: Story = {
  render: () => (
    <View class="card">
      <Text>看得见</Text>
      <View hidden id="away">
        <Text>看不见</Text>
      </View>
    </View>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('看得见')).toBeVisible();
    await expect(within(canvasElement).getByText('看不见')).not.toBeVisible();
  },
};
