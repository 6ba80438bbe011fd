import type { Meta, StoryObj } from '@storybook/preact-vite';
import { PickerView, PickerViewColumn, Text, View } from 'sampan/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/PickerViewColumn',
  component: PickerViewColumn,
  args: { 'aria-label': '份数' },
  render: (args) => (
    <PickerView class="wheels" value={[1]} aria-label="购买数量">
      <PickerViewColumn {...args}>
        <View>1 份，¥ 19.80</View>
        <View>2 份，¥ 36.00</View>
        <View>3 份，¥ 49.80</View>
      </PickerViewColumn>
    </PickerView>
  ),
} satisfies Meta<typeof PickerViewColumn>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A list of which the row in the middle is chosen. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const column = canvas.getByRole('listbox', { name: '份数' });
    await expect(canvas.getByRole('option', { selected: true })).toHaveTextContent('2 份，¥ 36.00');
    await expect(canvas.getAllByRole('option').map((row) => row.parentElement)).toEqual([column, column, column]);
  },
};

export const Playground: Story = {};

/** A row may be more than a text. */
export const Rows: Story = {
  render: () => (
    <PickerView class="wheels" aria-label="会员卡">
      <PickerViewColumn aria-label="期限">
        {[
          ['月卡', 25],
          ['季卡', 68],
          ['年卡', 198],
        ].map(([name, price]) => (
          <View key={name} class="wheel-row">
            <Text>{name}</Text>
            <Text class="muted">¥ {price}</Text>
          </View>
        ))}
      </PickerViewColumn>
    </PickerView>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await waitFor(
      () => expect(within(canvasElement).getByRole('option', { selected: true })).toHaveTextContent('年卡'),
      { timeout: 10_000 },
    );
  },
};
