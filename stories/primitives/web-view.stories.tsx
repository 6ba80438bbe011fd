import type { Meta, StoryObj } from '@storybook/preact-vite';
import { WebView } from 'sampan/components';
import { expect, fn, waitFor, within } from 'storybook/test';
import '../media.css';

/** A page that needs no network: a coupon. */
const coupon = `data:text/html,${encodeURIComponent(
  `<html lang="zh"><title>优惠券</title><body style="margin:0;display:grid;place-items:center;height:100vh;background:#fff4f0">
<main style="padding:32px 48px;border:2px dashed #c8321e;border-radius:12px;color:#a5260f;font:bold 56px sans-serif">&yen; 20</main>`,
)}`;

const meta = {
  title: 'Primitives/WebView',
  component: WebView,
  // What the frame holds is another's page, and axe would wait for its answer.
  parameters: { a11y: { options: { iframes: false } } },
  args: { class: 'frame-page', src: coupon, 'aria-label': '优惠券', onLoad: fn(), onError: fn() },
  render: (args) => <WebView {...args} />,
} satisfies Meta<typeof WebView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In an app it takes the whole page; here it is kept in the story. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByTitle('优惠券')).toBeVisible();
    await waitFor(() => expect(args.onLoad).toHaveBeenCalled(), { timeout: 10_000 });
    await expect(args.onError).not.toHaveBeenCalled();
  },
};

export const Playground: Story = {};

/** An address that would run in the app itself is none. */
export const Refused: Story = {
  args: { src: 'javascript:alert(1)' },
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(args.onError).toHaveBeenCalled());
    await expect(within(canvasElement).getByTitle('优惠券')).not.toHaveAttribute('src');
  },
};
