import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Slider, Text, View } from 'sampan/components';
import { expect, fireEvent, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Slider',
  component: Slider,
  args: { value: 40, showValue: true, 'aria-label': '甜度', onChange: fn(), onChanging: fn() },
  render: (args) => <Slider {...args} />,
} satisfies Meta<typeof Slider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What sliding does to the browser's own: a value on the way, and one where the handle is let go. */
function slide(slider: HTMLElement, value: number): void {
  fireEvent.input(slider, { target: { value } });
  fireEvent.change(slider);
}

function Budget() {
  const [most, setMost] = useState(120);
  return (
    <View class="card stack">
      <View class="row">
        <Text class="grow">价格不超过</Text>
        <Text class="price">¥ {most}</Text>
      </View>
      <Slider
        min={20}
        max={300}
        step={20}
        value={most}
        aria-label="最高价格"
        onChanging={(event) => setMost(event.detail.value)}
        onChange={(event) => setMost(event.detail.value)}
      />
      <Text class="muted">{most < 100 ? '12 件商品' : '38 件商品'}</Text>
    </View>
  );
}

export const Default: Story = {
  args: { value: undefined },
  play: async ({ canvasElement, args }) => {
    const slider = within(canvasElement).getByRole('slider', { name: '甜度' });
    slide(slider, 70);
    await expect(args.onChanging).toHaveBeenCalled();
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: 70 } }));
    await expect(within(canvasElement).getByText('70')).toBeVisible();
  },
};

export const Playground: Story = {};

/** The app follows while the handle moves. */
export const Following: Story = {
  render: () => <Budget />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const slider = canvas.getByRole('slider', { name: '最高价格' });
    fireEvent.input(slider, { target: { value: 80 } });
    await expect(await canvas.findByText('¥ 80')).toBeVisible();
    await expect(canvas.getByText('12 件商品')).toBeVisible();
  },
};

/** In the shop's own colours, with a small handle. */
export const Colors: Story = {
  args: { activeColor: '#d6402f', backgroundColor: '#f3c9c3', blockColor: '#d6402f', blockSize: 20 },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('slider')).toBeDisabled();
  },
};

/** Arrows, Home and End are the browser's own: the Tab key leads to them. */
export const Keyboard: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('slider')).toHaveFocus();
  },
};
