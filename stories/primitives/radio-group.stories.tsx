import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Label, Radio, RadioGroup, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const ways = [
  ['pickup', '门店自提', 0],
  ['express', '普通快递', 8],
  ['today', '当日送达', 20],
] as const;

const meta = {
  title: 'Primitives/RadioGroup',
  component: RadioGroup,
  args: { class: 'card', 'aria-label': '配送方式', onChange: fn() },
  render: (args) => (
    <RadioGroup {...args}>
      {ways.map(([value, name, price]) => (
        <Label key={value} class="choice">
          <Radio value={value} />
          <Text class="grow">{name}</Text>
          <Text class="muted">{price === 0 ? '免运费' : `¥ ${price}.00`}</Text>
        </Label>
      ))}
    </RadioGroup>
  ),
} satisfies Meta<typeof RadioGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

function Checkout() {
  const [way, setWay] = useState('express');
  const [, , shipping] = ways.find(([value]) => value === way) ?? ways[0];
  return (
    <View class="stack">
      <RadioGroup class="card" aria-label="配送方式" onChange={(event) => setWay(event.detail.value)}>
        {ways.map(([value, name]) => (
          <Label key={value} class="choice">
            <Radio value={value} checked={way === value} />
            <Text>{name}</Text>
          </Label>
        ))}
      </RadioGroup>
      <View class="row">
        <Text class="grow">商品 ¥ 89.00，运费 ¥ {shipping}.00</Text>
        <Text class="price">¥ {89 + shipping}.00</Text>
      </View>
    </View>
  );
}

/** Reports the one that is chosen. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByText('普通快递'));
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: 'express' } }));
  },
};

export const Playground: Story = {};

/** The app says which one is chosen. */
export const Controlled: Story = {
  render: () => <Checkout />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('¥ 97.00')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: '当日送达' }));
    await expect(canvas.getByText('¥ 109.00')).toBeVisible();
  },
};

/** The group is one stop of the Tab key; arrows choose in it. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(within(canvasElement).getByRole('radio', { name: /当日送达/ })).toBeChecked();
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: 'today' } }));
  },
};
