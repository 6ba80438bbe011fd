import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Label, Switch, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Switch',
  component: Switch,
  args: { 'aria-label': '降价提醒', onChange: fn() },
  render: (args) => <Switch {...args} />,
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

const notices = [
  ['orders', '订单动态', '发货、派送与签收'],
  ['sales', '优惠活动', '每周至多两条'],
] as const;

function Notices() {
  const [on, setOn] = useState<readonly string[]>(['orders']);
  const toggle = (id: string): void => setOn(on.includes(id) ? on.filter((other) => other !== id) : [...on, id]);
  return (
    <View class="stack">
      <View class="card">
        {notices.map(([id, name, hint]) => (
          <Label key={id} class="choice">
            <View class="grow">
              <Text>{name}</Text>
              <View class="muted">{hint}</View>
            </View>
            <Switch checked={on.includes(id)} onChange={() => toggle(id)} />
          </Label>
        ))}
      </View>
      <Text class="muted">已开启 {on.length} 类通知</Text>
    </View>
  );
}

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const own = within(canvasElement).getByRole('switch', { name: '降价提醒' });
    await userEvent.click(own);
    await expect(own).toBeChecked();
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { checked: true } }));
  },
};

export const Playground: Story = {};

/** A Label gives the whole row to the finger. The app decides what is on. */
export const Settings: Story = {
  render: () => <Notices />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('优惠活动'));
    await expect(canvas.getByText('已开启 2 类通知')).toBeVisible();
    await userEvent.click(canvas.getByRole('switch', { name: /订单动态/ }));
    await expect(canvas.getByText('已开启 1 类通知')).toBeVisible();
  },
};

export const Disabled: Story = {
  render: () => (
    <View class="row">
      <Switch disabled checked aria-label="账户安全提醒，不可关闭" />
      <Switch disabled aria-label="到货提醒，尚未开放" />
    </View>
  ),
  play: async ({ canvasElement }) => {
    for (const own of within(canvasElement).getAllByRole('switch')) await expect(own).toBeDisabled();
  },
};

/** Keys switch it as fingers do. */
export const Keyboard: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(within(canvasElement).getByRole('switch')).toBeChecked();
  },
};
