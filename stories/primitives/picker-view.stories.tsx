import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { PickerView, PickerViewColumn, Text, View } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../shop.css';

const days = ['今天', '明天', '后天'];
const hours = ['09:00 – 11:00', '11:00 – 13:00', '14:00 – 16:00', '16:00 – 18:00', '19:00 – 21:00'];

/** Elements, not texts alone: each is a row. */
const rows = (texts: readonly string[]) => texts.map((text) => <View key={text}>{text}</View>);

const meta = {
  title: 'Primitives/PickerView',
  component: PickerView,
  args: { class: 'wheels', 'aria-label': '送货时间', onChange: fn(), onPickStart: fn(), onPickEnd: fn() },
  render: (args) => (
    <PickerView {...args}>
      <PickerViewColumn aria-label="日期">{rows(days)}</PickerViewColumn>
      <PickerViewColumn aria-label="时段">{rows(hours)}</PickerViewColumn>
    </PickerView>
  ),
} satisfies Meta<typeof PickerView>;

export default meta;
type Story = StoryObj<typeof meta>;

const slowly = { timeout: 10_000 };

function Delivery() {
  const [value, setValue] = useState<readonly number[]>([1, 2]);
  return (
    <View class="card stack">
      <PickerView class="wheels" value={value} aria-label="送货时间" onChange={(event) => setValue(event.detail.value)}>
        <PickerViewColumn aria-label="日期">{rows(days)}</PickerViewColumn>
        <PickerViewColumn aria-label="时段">{rows(hours)}</PickerViewColumn>
      </PickerView>
      <Text class="title">
        {days[value[0]!]} {hours[value[1]!]} 送达
      </Text>
      <Text class="muted">{value[0] === 0 ? '加急配送 ¥ 12.00' : '免费配送'}</Text>
    </View>
  );
}

/** Arrows, Home and End turn a wheel, as a finger does. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('listbox', { name: '日期' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(
      () => expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: [0, 2] } })),
      slowly,
    );
    await expect(args.onPickStart).toHaveBeenCalled();
    await expect(args.onPickEnd).toHaveBeenCalled();
  },
};

export const Playground: Story = {};

/** The app says what stands in the middle, and follows. */
export const Controlled: Story = {
  render: () => <Delivery />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('明天 14:00 – 16:00 送达')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    await expect(await canvas.findByText('今天 14:00 – 16:00 送达', {}, slowly)).toBeVisible();
    await expect(canvas.getByText('加急配送 ¥ 12.00')).toBeVisible();
  },
};

/** The frame in the middle in a look of the shop's own: rows are as high as it. */
export const Indicator: Story = {
  args: {
    value: [1, 2],
    indicatorStyle: 'height:56px;border-radius:28px;background:var(--sp-accent-soft);inset-inline:0',
  },
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getByRole('option', { name: '明天' });
    await waitFor(() => expect(row.offsetHeight).toBe(56), slowly);
  },
};
