import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Block, Button, Text, View } from 'sampan/components';
import { expect, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Block',
  component: Block,
  render: (args) => (
    <View class="card row">
      <Block {...args}>
        <Text class="tag">满减</Text>
        <Text class="tag">包邮</Text>
        <Text class="tag">次日达</Text>
      </Block>
    </View>
  ),
} satisfies Meta<typeof Block>;

export default meta;
type Story = StoryObj<typeof meta>;

/** No box: what stands inside is laid out by the row around. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const tag = within(canvasElement).getByText('包邮');
    await expect(tag.closest('.tag')!.parentElement).toHaveClass('row');
  },
};

export const Playground: Story = {};

function Summary() {
  const [isOpen, setOpen] = useState(false);
  return (
    <View class="card stack">
      <Text class="title">应付 ¥ 108.00</Text>
      {isOpen && (
        <Block>
          <Text>商品 ¥ 128.00</Text>
          <Text>优惠 − ¥ 20.00</Text>
        </Block>
      )}
      <Button size="mini" aria-expanded={isOpen} onTap={() => setOpen(!isOpen)}>
        {isOpen ? '收起' : '明细'}
      </Button>
    </View>
  );
}

/** Several elements under one condition. */
export const Condition: Story = {
  render: () => <Summary />,
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByText('优惠 − ¥ 20.00')).toBeVisible();
  },
};
