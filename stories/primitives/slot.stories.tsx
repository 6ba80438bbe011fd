import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Slot, Text, View } from 'sampan/components';
import { expect, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Slot',
  component: Slot,
  args: { name: 'footer' },
  render: (args) => (
    <View class="card stack">
      <Text class="title">手工点心礼盒</Text>
      <Slot {...args}>
        <Text class="muted">由商家配送，¥ 0 运费</Text>
      </Slot>
    </View>
  ),
} satisfies Meta<typeof Slot>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Outside of a native component it is a box like any; inside, the component finds it by its name. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const box = within(canvasElement).getByText('由商家配送，¥ 0 运费').parentElement!;
    await expect(box).toHaveAttribute('slot', 'footer');
    await expect(box).toBeVisible();
  },
};

export const Playground: Story = {};
