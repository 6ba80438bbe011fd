import type { Meta, StoryObj } from '@storybook/preact-vite';
import { NativeSlot, Text, View } from 'sampan/components';
import { expect } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/NativeSlot',
  component: NativeSlot,
  args: { name: 'price' },
  render: (args) => (
    <View class="card stack">
      <Text class="title">商品卡片</Text>
      <Text class="muted">下面是原生页面放入价格的位置</Text>
      <NativeSlot {...args} />
    </View>
  ),
} satisfies Meta<typeof NativeSlot>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Empty here: only the native page around a component has content for it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('slot')).toHaveAttribute('name', 'price');
  },
};

export const Playground: Story = {};
