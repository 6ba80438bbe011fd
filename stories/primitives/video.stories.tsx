import type { Meta, StoryObj } from '@storybook/preact-vite';
import { CoverView, Text, Video, View } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import film from '../assets/snack-film.webm';
import tea from '../assets/banner-tea.png';
import '../media.css';
import '../shop.css';

/** Films take the time that they take. */
const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/Video',
  component: Video,
  args: {
    class: 'wide',
    src: film,
    poster: tea,
    objectFit: 'cover',
    controls: false,
    muted: true,
    'aria-label': '手工点心的做法',
    onPlay: fn(),
    onEnded: fn(),
  },
  render: (args) => <Video {...args} />,
} satisfies Meta<typeof Video>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A button in the middle plays it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const group = within(canvasElement).getByRole('group', { name: '手工点心的做法' });
    await expect(within(group).getByRole('button')).toBeVisible();
  },
};

export const Playground: Story = {};

/** Played by a key; the button comes back when the film is over. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onPlay).toHaveBeenCalledOnce(), slowly);
    await waitFor(() => expect(args.onEnded).toHaveBeenCalledOnce(), slowly);
    await expect(within(canvasElement).getByRole('button')).toBeVisible();
  },
};

/** What stands inside lies above the film. */
export const Covered: Story = {
  args: { showCenterPlayBtn: false },
  render: (args) => (
    <View class="card stack">
      <Video {...args}>
        <CoverView class="over">限时 8 折，¥ 39.90 起</CoverView>
      </Video>
      <Text class="title">手工点心礼盒</Text>
    </View>
  ),
  play: async ({ canvasElement }) => {
    const cover = within(canvasElement).getByText('限时 8 折，¥ 39.90 起');
    const { left, top } = cover.getBoundingClientRect();
    await expect(cover.ownerDocument.elementFromPoint(left + 5, top + 5)).toBe(cover);
  },
};
