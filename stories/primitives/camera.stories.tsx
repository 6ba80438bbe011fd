import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Camera, CoverView, Input, Text, View, type CameraProps } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../media.css';
import '../shop.css';

const meta = {
  title: 'Primitives/Camera',
  component: Camera,
  args: { class: 'wide', mode: 'scanCode', 'aria-label': '扫码核销', onInitDone: fn(), onError: fn() },
  render: (args) => (
    <Camera {...args}>
      <CoverView class="scan-frame" />
      <CoverView class="over">将券码放入框内</CoverView>
    </Camera>
  ),
} satisfies Meta<typeof Camera>;

export default meta;
type Story = StoryObj<typeof meta>;

const answers = (args: Readonly<Record<string, unknown>>): number =>
  [args.onInitDone, args.onError].filter((heard) => (heard as ReturnType<typeof fn>).mock.calls.length > 0).length;

/** Without a camera, or without its user's leave, the place is dark, and the app hears why. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('group', { name: '扫码核销' })).toBeVisible();
    await expect(within(canvasElement).getByText('将券码放入框内')).toBeVisible();
    await waitFor(() => expect(answers(args)).toBeGreaterThan(0), { timeout: 10_000 });
  },
};

export const Playground: Story = {};

function OrByHand({ onError, ...props }: CameraProps) {
  const [hasNone, setNone] = useState(false);
  return (
    <View class="stack">
      <Camera
        {...props}
        hidden={hasNone}
        onError={(event) => {
          setNone(true);
          onError?.(event);
        }}
      />
      <Text class="muted">{hasNone ? '无法使用相机，请输入券码' : '对准券码，或输入'}</Text>
      <Input class="field" type="number" placeholder="12 位券码" aria-label="券码" />
    </View>
  );
}

/** There is always a way without it. */
export const WithoutCamera: Story = {
  args: { mode: 'normal' },
  render: (args) => <OrByHand {...args} />,
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(answers(args)).toBeGreaterThan(0), { timeout: 10_000 });
    await userEvent.type(within(canvasElement).getByRole('textbox', { name: '券码' }), '202600010002');
    await expect(within(canvasElement).getByRole('textbox')).toHaveValue('202600010002');
  },
};
