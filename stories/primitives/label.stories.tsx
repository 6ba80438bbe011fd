import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Checkbox, Input, Label, Text, View } from 'sampan/components';
import { expect, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Label',
  component: Label,
  args: { class: 'choice' },
  render: (args) => (
    <Label {...args}>
      <Checkbox />
      <Text>我已阅读并同意《用户协议》</Text>
    </Label>
  ),
} satisfies Meta<typeof Label>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The field stands inside: a tap anywhere is one on it, and the text is its name. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('我已阅读并同意《用户协议》'));
    await expect(canvas.getByRole('checkbox', { name: '我已阅读并同意《用户协议》' })).toBeChecked();
  },
};

export const Playground: Story = {};

/** The field stands elsewhere, and is named by its id. */
export const For: Story = {
  render: () => (
    <View class="card stack">
      <Label for="label-coupon" class="title">
        优惠码
      </Label>
      <Text class="muted">在领券中心可以找到</Text>
      <Input id="label-coupon" class="field" placeholder="8 位优惠码" />
    </View>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('优惠码'));
    await userEvent.keyboard('SUMMER26');
    await expect(canvas.getByRole('textbox', { name: '优惠码' })).toHaveValue('SUMMER26');
  },
};
