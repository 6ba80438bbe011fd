import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Checkbox, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Checkbox',
  component: Checkbox,
  args: { 'aria-label': '同意用户协议', onChange: fn() },
  render: (args) => <Checkbox {...args} />,
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

const goods = [
  ['冻干草莓', 19.8],
  ['手剥松子', 45.5],
  ['桂花米糕', 12.6],
] as const;

function Cart() {
  const [chosen, setChosen] = useState<readonly string[]>(['手剥松子']);
  const sum = goods.reduce((total, [name, price]) => total + (chosen.includes(name) ? price : 0), 0);
  const toggle = (name: string): void =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <View class="card stack">
      {goods.map(([name, price]) => (
        <View key={name} class="row">
          <Checkbox checked={chosen.includes(name)} aria-label={name} onChange={() => toggle(name)} />
          <Text class="grow">{name}</Text>
          <Text>¥ {price.toFixed(2)}</Text>
        </View>
      ))}
      <Text class="price">合计 ¥ {sum.toFixed(2)}</Text>
    </View>
  );
}

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const box = within(canvasElement).getByRole('checkbox', { name: '同意用户协议' });
    await userEvent.click(box);
    await expect(box).toBeChecked();
    await expect(args.onChange).toHaveBeenCalledOnce();
  },
};

export const Playground: Story = {};

/** The app decides what is ticked. */
export const Controlled: Story = {
  render: () => <Cart />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('合计 ¥ 45.50')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: '冻干草莓' }));
    await expect(canvas.getByText('合计 ¥ 65.30')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: '手剥松子' }));
    await expect(canvas.getByText('合计 ¥ 19.80')).toBeVisible();
  },
};

export const Disabled: Story = {
  render: () => (
    <View class="row">
      <Checkbox disabled checked aria-label="已选，不可改" />
      <Checkbox disabled aria-label="未选，不可改" />
    </View>
  ),
  play: async ({ canvasElement }) => {
    for (const box of within(canvasElement).getAllByRole('checkbox')) await expect(box).toBeDisabled();
  },
};

/** Keys tick it as fingers do. */
export const Keyboard: Story = {
  args: { 'aria-label': '匿名购买' },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(within(canvasElement).getByRole('checkbox', { name: '匿名购买' })).toBeChecked();
  },
};
