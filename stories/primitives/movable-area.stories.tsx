import type { Meta, StoryObj } from '@storybook/preact-vite';
import { MovableArea, MovableView, Text } from 'sampan/components';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/MovableArea',
  component: MovableArea,
  args: { class: 'table' },
  render: (args) => (
    <MovableArea {...args}>
      <MovableView class="plate" direction="all" scale x={24} y={24} aria-label="座位图">
        <Text>靠窗 2 人桌</Text>
      </MovableView>
    </MovableArea>
  ),
} satisfies Meta<typeof MovableArea>;

export default meta;
type Story = StoryObj<typeof meta>;

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** What stands in it cannot leave it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const view = within(canvasElement).getByRole('group', { name: '座位图' });
    const area = boxOf(view.parentElement!);
    for (let press = 0; press < 40; press++) fireEvent.keyDown(view, { key: 'ArrowRight' });
    await expect(boxOf(view).right).toBeCloseTo(area.right, 0);
  },
};

export const Playground: Story = {};

/** Two fingers anywhere in the area scale the view, not only on it; so do plus and minus. */
export const ScaleArea: Story = {
  args: { scaleArea: true },
  play: async ({ canvasElement }) => {
    const view = within(canvasElement).getByRole('group', { name: '座位图' });
    const { width } = boxOf(view);
    await userEvent.tab();
    await userEvent.keyboard('++');
    await expect(boxOf(view).width).toBeCloseTo(width * 1.21, 0);
  },
};
