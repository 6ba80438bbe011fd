import type { Meta, StoryObj } from '@storybook/preact-vite';
import { CoverImage, Map } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import nuts from '../assets/category-nuts.png';
import '../media.css';
import '../shop.css';

const shop = { latitude: 30.2741, longitude: 120.1551 };
const markers = [{ id: 1, ...shop, title: '三板点心铺' }];

const meta = {
  title: 'Primitives/CoverImage',
  component: CoverImage,
  args: { class: 'badge-picture', src: nuts, 'aria-label': '坚果专柜' },
  render: (args) => (
    <Map class="wide" {...shop} markers={markers} aria-label="门店位置">
      <CoverImage {...args} />
    </Map>
  ),
} satisfies Meta<typeof CoverImage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { onLoad: fn() },
  play: async ({ canvasElement, args }) => {
    const picture = within(canvasElement).getByRole('img', { name: '坚果专柜' });
    await waitFor(() => expect(args.onLoad).toHaveBeenCalled(), { timeout: 10_000 });
    const { left, top } = picture.getBoundingClientRect();
    await expect(picture.ownerDocument.elementFromPoint(left + 12, top + 12)).toBe(picture);
  },
};

export const Playground: Story = {};

/** One that can be tapped is a button, for keys and screen readers as well. */
export const Tapped: Story = {
  args: { onTap: fn(), 'aria-label': '看坚果' },
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole('button', { name: '看坚果' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTap).toHaveBeenCalledOnce();
  },
};
