import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Label, Radio, RadioGroup, Text } from 'sampan/components';
import { expect, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Radio',
  component: Radio,
  args: { value: 'express', checked: true },
  render: (args) => (
    <RadioGroup class="card" aria-label="配送方式">
      <Label class="choice">
        <Radio {...args} />
        <Text>快递到家</Text>
      </Label>
      <Label class="choice">
        <Radio value="pickup" />
        <Text>门店自提</Text>
      </Label>
    </RadioGroup>
  ),
} satisfies Meta<typeof Radio>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One `checked` alone is where the user begins. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('门店自提'));
    await expect(canvas.getByRole('radio', { name: '门店自提' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: '快递到家' })).not.toBeChecked();
  },
};

export const Playground: Story = {};

/** What cannot be had cannot be chosen. */
export const Disabled: Story = {
  render: () => (
    <RadioGroup class="card" aria-label="规格">
      <Label class="choice">
        <Radio value="250" checked />
        <Text class="grow">250 克</Text>
        <Text class="muted">¥ 45.80</Text>
      </Label>
      <Label class="choice">
        <Radio value="500" disabled />
        <Text class="grow">500 克</Text>
        <Text class="muted">已售罄</Text>
      </Label>
    </RadioGroup>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('500 克'));
    await expect(canvas.getByRole('radio', { name: /500 克/ })).not.toBeChecked();
    await expect(canvas.getByRole('radio', { name: /250 克/ })).toBeChecked();
  },
};

/** In a colour of the shop's own. */
export const Color: Story = { args: { color: '#d6402f' } };
