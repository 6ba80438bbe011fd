import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Input, Text, View, type InputProps } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Input',
  component: Input,
  args: { class: 'field', placeholder: '请输入收货人姓名', 'aria-label': '收货人', onInput: fn(), onConfirm: fn() },
  render: (args) => <Input {...args} />,
} satisfies Meta<typeof Input>;

export default meta;
type Story = StoryObj<typeof meta>;

const grouped = (text: string): string =>
  text
    .replace(/\D/g, '')
    .slice(0, 11)
    .replace(/^(\d{3})(\d{1,4})?(\d+)?$/, (_, a: string, b?: string, c?: string) =>
      [a, b, c].filter(Boolean).join(' '),
    );

function PhoneField({ onInput, ...props }: InputProps) {
  const [phone, setPhone] = useState('');
  return (
    <View class="stack">
      <Text>手机号</Text>
      <Input
        class="field"
        type="number"
        placeholder="11 位手机号"
        value={phone}
        aria-label={props['aria-label'] as string}
        onInput={(event) => {
          setPhone(grouped(event.detail.value));
          onInput?.(event);
        }}
      />
      <Text class="muted">{phone ? `将发送验证码到 ${phone}` : '用于接收发货通知'}</Text>
    </View>
  );
}

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole('textbox', { name: '收货人' });
    await userEvent.type(field, '陈小舟{Enter}');
    await expect(field).toHaveValue('陈小舟');
    await expect(args.onInput).toHaveBeenCalled();
    await expect(args.onConfirm).toHaveBeenCalledOnce();
  },
};

export const Playground: Story = {};

/** The app writes the number in groups; the cursor stays at its digit. */
export const Formatted: Story = {
  args: { 'aria-label': '手机号' },
  render: (args) => <PhoneField {...args} />,
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole<HTMLInputElement>('textbox', { name: '手机号' });
    await userEvent.type(field, '13800138000');
    await expect(field).toHaveValue('138 0013 8000');
    field.setSelectionRange(2, 2);
    await userEvent.keyboard('9');
    await expect(field.selectionStart).toBe(3);
  },
};

/** `type` chooses the keyboard. */
export const Types: Story = {
  render: () => (
    <View class="stack">
      <Input class="field" type="text" placeholder="备注" aria-label="备注" />
      <Input class="field" type="digit" placeholder="¥ 充值金额" aria-label="充值金额" />
      <Input class="field" type="idcard" placeholder="身份证号" aria-label="身份证号" />
      <Input class="field" password placeholder="支付密码" aria-label="支付密码" />
    </View>
  ),
};

/** No more than so many characters. */
export const MaxLength: Story = {
  args: { maxLength: 6, placeholder: '6 位验证码', 'aria-label': '验证码', type: 'number' },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: '验证码' });
    await userEvent.type(field, '12345678');
    await expect(field).toHaveValue('123456');
  },
};

export const Disabled: Story = {
  args: { disabled: true, value: '不可修改', 'aria-label': '会员等级' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('textbox', { name: '会员等级' })).toBeDisabled();
  },
};
