import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Audio, Text, View, type AudioProps } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import chime from '../assets/chime.wav';
import tea from '../assets/banner-tea.png';
import '../shop.css';

/** Sounds take the time that they take. */
const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/Audio',
  component: Audio,
  args: {
    src: chime,
    controls: true,
    poster: tea,
    name: '店主说：今天的点心',
    author: '三板点心铺',
    onPlay: fn(),
    onPause: fn(),
  },
  render: (args) => <Audio {...args} />,
} satisfies Meta<typeof Audio>;

export default meta;
type Story = StoryObj<typeof meta>;

const seekBar = (canvas: HTMLElement): Promise<HTMLInputElement> =>
  waitFor(() => {
    const bar = within(canvas).getByRole<HTMLInputElement>('slider');
    if (bar.disabled) throw new Error('its length is not known yet');
    return bar;
  }, slowly);

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('group', { name: args.name as string })).toBeVisible();
    await seekBar(canvasElement);
    await expect(within(canvasElement).getByText('0:00 / 0:01')).toBeVisible();
  },
};

export const Playground: Story = {};

/** A key plays, and pauses; the next place is the line under the title, for any moment. */
export const Keyboard: Story = {
  // The sound is short: on a busy machine it would be over before the second key.
  args: { loop: true },
  play: async ({ canvasElement, args }) => {
    const bar = await seekBar(canvasElement);
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onPlay).toHaveBeenCalled(), slowly);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onPause).toHaveBeenCalled(), slowly);
    // Wherever it was: pictures are of the beginning.
    canvasElement.querySelector('audio')!.currentTime = 0;
    await waitFor(() => expect(bar).toHaveValue('0'), slowly);
    await userEvent.tab();
    await expect(bar).toHaveFocus();
  },
};

function WithReason(props: AudioProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <View class="stack">
      <Audio {...props} onError={() => setFailed(true)} />
      {hasFailed && <Text class="muted">录音已过期，请联系店主</Text>}
    </View>
  );
}

/** What cannot be played says so to the app. */
export const Broken: Story = {
  args: { src: 'data:audio/wav;base64,AAAA', poster: '' },
  render: (args) => <WithReason {...args} />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByText('录音已过期，请联系店主')).toBeVisible(), slowly);
  },
};
