import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Picker, Text, View } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../shop.css';

const tastes = ['原味', '海盐', '蜂蜜', '香辣'];

const meta = {
  title: 'Primitives/Picker',
  component: Picker,
  args: { range: tastes, headerText: '口味', onChange: fn(), onCancel: fn() },
  render: (args) => (
    <Picker {...args}>
      <View class="card choice">
        <Text class="grow">口味</Text>
        <Text class="muted">请选择</Text>
      </View>
    </Picker>
  ),
} satisfies Meta<typeof Picker>;

export default meta;
type Story = StoryObj<typeof meta>;

const slowly = { timeout: 10_000 };

/** Opens the sheet by keyboard; it stands beside the story's own part of the page. */
async function openSheet(canvasElement: HTMLElement): Promise<ReturnType<typeof within>> {
  within(canvasElement).getByRole('button').focus();
  await userEvent.keyboard('{Enter}');
  const sheet = await within(canvasElement).findByRole('dialog', {}, slowly);
  await waitFor(() => expect(sheet).toContainElement(canvasElement.ownerDocument.activeElement as HTMLElement), slowly);
  return within(sheet);
}

const chosen = (sheet: ReturnType<typeof within>): (string | null)[] =>
  sheet.getAllByRole('option', { selected: true }).map((row: HTMLElement) => row.textContent);

const colors = ['曜石黑', '云雾白', '松针绿'];
const sizes = [['标准装'], ['标准装', '家庭装'], ['标准装', '家庭装', '礼盒装']];

/** The second column follows the first. */
function Variant() {
  const [[color, size], setChoice] = useState<readonly number[]>([1, 1]);
  const [shown, setShown] = useState(1);
  return (
    <Picker
      mode="multiSelector"
      range={[colors, sizes[shown]!]}
      value={[color!, size!]}
      headerText="颜色与规格"
      onColumnChange={(event) => event.detail.column === 0 && setShown(event.detail.value)}
      onChange={(event) => setChoice(event.detail.value as readonly number[])}
    >
      <View class="card choice">
        <Text class="grow">已选</Text>
        <Text>
          {colors[color!]}，{sizes[color!]![size!]}
        </Text>
      </View>
    </Picker>
  );
}

/** Its children are what is tapped. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button')).toHaveAccessibleName(/口味/);
  },
};

export const Playground: Story = {};

/** Keys open it, turn the wheel, and choose. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const sheet = await openSheet(canvasElement);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(chosen(sheet)).toEqual(['蜂蜜']), slowly);
    await userEvent.click(sheet.getByRole('button', { name: '确定' }));
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { value: 2 } }));
    await waitFor(() => expect(within(canvasElement).queryByRole('dialog')).toBe(null), slowly);
  },
};

/** The sheet, with the three wheels of a date. */
export const Open: Story = {
  args: {
    mode: 'date',
    value: '2026-11-11',
    start: '2026-09-01',
    end: '2027-02-28',
    headerText: '送达日期',
  },
  render: (args) => (
    <View class="screen">
      <Picker {...args}>
        <View class="card choice">
          <Text class="grow">送达日期</Text>
          <Text>11 月 11 日</Text>
        </View>
      </Picker>
    </View>
  ),
  play: async ({ canvasElement }) => {
    const sheet = await openSheet(canvasElement);
    await expect(chosen(sheet)).toEqual(['2026年', '11月', '11日']);
  },
};

/** Several wheels, of which one changes another's choices. */
export const Columns: Story = {
  render: () => <Variant />,
  play: async ({ canvasElement }) => {
    const sheet = await openSheet(canvasElement);
    await userEvent.keyboard('{ArrowDown}');
    await expect(await sheet.findByRole('option', { name: '礼盒装' }, slowly)).toBeInTheDocument();
    await userEvent.click(sheet.getByRole('button', { name: '确定' }));
    await expect(within(canvasElement).getByText('松针绿，家庭装')).toBeVisible();
  },
};

/** Escape leaves it without a choice, and gives the focus back. */
export const Cancel: Story = {
  play: async ({ canvasElement, args }) => {
    const sheet = await openSheet(canvasElement);
    await userEvent.click(sheet.getByRole('button', { name: '取消' }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(within(canvasElement).getByRole('button', { name: /口味/ })).toHaveFocus();
  },
};
