import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { MovableArea, MovableView, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/MovableView',
  component: MovableView,
  args: { class: 'plate', direction: 'all', 'aria-label': '优惠券', onChange: fn(), onScale: fn() },
  render: (args) => (
    <MovableArea class="table">
      <MovableView {...args}>
        <Text>¥ 20 优惠券</Text>
      </MovableView>
    </MovableArea>
  ),
} satisfies Meta<typeof MovableView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A handle at the end of its way unlocks something. */
function Unlock() {
  const [x, setX] = useState(0);
  return (
    <View class="card stack">
      <Text class="title">{x > 0 ? '松手领取 ¥ 20 优惠券' : '向右滑动，领取优惠券'}</Text>
      <MovableArea class="rail">
        <MovableView
          class="handle"
          direction="horizontal"
          x={x}
          aria-label="滑块"
          onChange={(event) => setX(event.detail.x)}
        >
          <Text>››</Text>
        </MovableView>
      </MovableArea>
    </View>
  );
}

/** Fingers and the mouse drag it, arrows move it. */
export const Default: Story = {
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ detail: { x: 20, y: 10, source: 'touch' } }),
    );
  },
};

export const Playground: Story = {};

/** Along one line only. The app knows where it is. */
export const Horizontal: Story = {
  render: () => <Unlock />,
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(within(canvasElement).getByText('松手领取 ¥ 20 优惠券')).toBeVisible();
    const [view, area] = ['.handle', '.rail'].map((name) => canvasElement.querySelector(name)!.getBoundingClientRect());
    await expect([view!.left - area!.left, view!.top - area!.top]).toEqual([30, 0]);
  },
};

/** Two fingers scale it, and so do plus and minus. */
export const Scale: Story = {
  args: { scale: true, scaleMax: 2, x: 40, y: 24 },
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.keyboard('+++');
    await expect(args.onScale).toHaveBeenCalledTimes(3);
  },
};

export const Disabled: Story = {
  args: { disabled: true, x: 40, y: 24 },
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await expect(canvasElement).not.toContainElement(canvasElement.ownerDocument.activeElement as HTMLElement);
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};
