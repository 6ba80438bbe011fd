import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Checkbox, CheckboxGroup, Label, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const services = [
  ['gift', '礼品包装', 5],
  ['ice', '冰袋保鲜', 3],
  ['fast', '加急发货', 12],
] as const;

const boxes = services.map(([value, name, price]) => (
  <Label key={value} class="choice">
    <Checkbox value={value} />
    <Text class="grow">{name}</Text>
    <Text class="muted">+ ¥ {price}.00</Text>
  </Label>
));

const meta = {
  title: 'Primitives/CheckboxGroup',
  component: CheckboxGroup,
  args: { class: 'card', 'aria-label': '附加服务', onChange: fn() },
  render: (args) => <CheckboxGroup {...args}>{boxes}</CheckboxGroup>,
} satisfies Meta<typeof CheckboxGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

function Summed() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sum = services.reduce((total, [value, , price]) => total + (chosen.includes(value) ? price : 0), 0);
  return (
    <View class="stack">
      <CheckboxGroup class="card" aria-label="附加服务" onChange={(event) => setChosen(event.detail.value)}>
        {boxes}
      </CheckboxGroup>
      <View class="row">
        <Text class="grow">已选 {chosen.length} 项</Text>
        <Text class="price">¥ {sum}.00</Text>
      </View>
    </View>
  );
}

/** Reports all that are ticked, in their order in the page. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('加急发货'));
    await userEvent.click(canvas.getByRole('checkbox', { name: /礼品包装/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ detail: { value: ['gift', 'fast'] } }),
    );
  },
};

export const Playground: Story = {};

/** What is ticked adds to the price. */
export const Sum: Story = {
  render: () => <Summed />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: /冰袋保鲜/ }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /加急发货/ }));
    await expect(canvas.getByText('¥ 15.00')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /加急发货/ }));
    await expect(canvas.getByText('已选 1 项')).toBeVisible();
  },
};

/** Each box is a stop of the Tab key. */
export const Keyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: ['ice'] } }));
  },
};
