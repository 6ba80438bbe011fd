import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, Form, Input, Label, Switch, Text, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../shop.css';

const fields = (
  <View class="stack">
    <Label class="named">
      <Text>收货人</Text>
      <Input class="field" name="name" placeholder="姓名" />
    </Label>
    <Label class="named">
      <Text>手机号</Text>
      <Input class="field" name="phone" type="number" maxLength={11} placeholder="11 位手机号" />
    </Label>
    <Label class="choice">
      <Text class="grow">设为默认地址</Text>
      <Switch name="isDefault" />
    </Label>
  </View>
);

const meta = {
  title: 'Primitives/Form',
  component: Form,
  args: { class: 'stack', onSubmit: fn(), onReset: fn() },
  render: (args) => (
    <Form {...args}>
      {fields}
      <Button type="primary" formType="submit">
        保存地址
      </Button>
      <Button formType="reset">清空</Button>
    </Form>
  ),
} satisfies Meta<typeof Form>;

export default meta;
type Story = StoryObj<typeof meta>;

const submitted = (value: object) => expect.objectContaining({ detail: { value } });

function Checked({ submit }: { submit: string }) {
  const [problem, setProblem] = useState('');
  return (
    <Form
      class="stack"
      onSubmit={(event) => setProblem(/^1\d{10}$/.test(String(event.detail.value.phone)) ? '' : '请输入 11 位手机号')}
    >
      <Label class="named">
        <Text>手机号</Text>
        <Input
          class={problem ? 'field wrong' : 'field'}
          name="phone"
          type="number"
          maxLength={11}
          aria-invalid={problem !== ''}
          aria-describedby="phone-problem"
        />
      </Label>
      <View id="phone-problem" class="problem" aria-role="alert">
        {problem}
      </View>
      <Button type="primary" formType="submit">
        {submit}
      </Button>
    </Form>
  );
}

/** Collects the values by the names of their fields. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: '收货人' }), '陈小舟');
    await userEvent.type(canvas.getByRole('textbox', { name: '手机号' }), '13800138000');
    await userEvent.click(canvas.getByRole('switch', { name: '设为默认地址' }));
    await userEvent.click(canvas.getByRole('button', { name: '保存地址' }));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
    await expect(args.onSubmit).toHaveBeenLastCalledWith(
      submitted({ name: '陈小舟', phone: '13800138000', isDefault: true }),
    );
  },
};

export const Playground: Story = {};

/** Every field goes back to how it began. */
export const Reset: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const name = canvas.getByRole('textbox', { name: '收货人' });
    await userEvent.type(name, '陈小舟');
    await userEvent.click(canvas.getByRole('switch'));
    await userEvent.click(canvas.getByRole('button', { name: '清空' }));
    await expect(name).toHaveValue('');
    await expect(canvas.getByRole('switch')).not.toBeChecked();
    await expect(args.onReset).toHaveBeenCalledOnce();
  },
};

/** The app checks what was submitted, and says what is wrong where it is. */
export const Validation: Story = {
  render: () => <Checked submit="获取验证码" />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox'), '1380013');
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('alert')).toHaveTextContent('请输入 11 位手机号');
    await expect(canvas.getByRole('textbox')).toBeInvalid();
  },
};

/** Filled in and sent without a finger. */
export const Keyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.keyboard('林一');
    await userEvent.tab();
    await userEvent.keyboard('13900139000');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSubmit).toHaveBeenCalledOnce();
    await expect(args.onSubmit).toHaveBeenLastCalledWith(
      submitted({ name: '林一', phone: '13900139000', isDefault: true }),
    );
  },
};
