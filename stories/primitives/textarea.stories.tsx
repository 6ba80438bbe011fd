import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Text, Textarea, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Textarea',
  component: Textarea,
  args: { class: 'field note', placeholder: '说说这次购物的感受', 'aria-label': '评价', onInput: fn() },
  render: (args) => <Textarea {...args} />,
} satisfies Meta<typeof Textarea>;

export default meta;
type Story = StoryObj<typeof meta>;

function CountedNote({ label, limit }: { label: string; limit: number }) {
  const [note, setNote] = useState('');
  return (
    <View class="stack">
      <Textarea
        class="field note"
        maxLength={limit}
        placeholder="选填，可告诉卖家您的要求"
        aria-label={label}
        onInput={(event) => setNote(event.detail.value)}
      />
      <Text class="muted">
        {note.length} / {limit}
      </Text>
    </View>
  );
}

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole('textbox', { name: '评价' });
    await userEvent.type(field, '包装很好{Enter}下次还买');
    await expect(field).toHaveValue('包装很好\n下次还买');
    await expect(args.onInput).toHaveBeenCalled();
  },
};

export const Playground: Story = {};

/** As high as its text. */
export const AutoHeight: Story = {
  args: { autoHeight: true, class: 'field', style: 'width:100%', 'aria-label': '留言' },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: '留言' });
    const before = field.offsetHeight;
    await userEvent.type(field, '第一行{Enter}第二行{Enter}第三行{Enter}第四行');
    await expect(field.offsetHeight).toBeGreaterThan(before);
  },
};

/** What is left of the room for text. */
export const Counted: Story = {
  render: () => <CountedNote label="订单备注" limit={20} />,
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('textbox', { name: '订单备注' }), '请放门卫处');
    await expect(within(canvasElement).getByText('5 / 20')).toBeVisible();
  },
};

export const Disabled: Story = {
  args: { disabled: true, value: '订单已完成，不能再修改备注', 'aria-label': '备注' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('textbox', { name: '备注' })).toBeDisabled();
  },
};
