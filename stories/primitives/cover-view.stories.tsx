import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { CoverView, Map, View } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../media.css';
import '../shop.css';

const shop = { latitude: 30.2741, longitude: 120.1551 };
const markers = [{ id: 1, ...shop, title: '三板点心铺' }];

const meta = {
  title: 'Primitives/CoverView',
  component: CoverView,
  args: { class: 'over over-top', children: '三板点心铺 · 距您 320 米' },
  render: (args) => (
    <Map class="wide" {...shop} markers={markers} aria-label="门店位置">
      <CoverView {...args} />
    </Map>
  ),
} satisfies Meta<typeof CoverView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Above the map, which is native on phones. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const cover = within(canvasElement).getByText('三板点心铺 · 距您 320 米');
    const { left, top } = cover.getBoundingClientRect();
    await expect(cover.ownerDocument.elementFromPoint(left + 5, top + 5)).toBe(cover);
  },
};

export const Playground: Story = {};

function Guide({ onTap }: { onTap?: (() => void) | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Map class="wide" {...shop} markers={markers} aria-label="门店位置">
      <CoverView
        class="over over-top"
        aria-role="button"
        aria-expanded={isOpen}
        onTap={() => {
          setOpen(!isOpen);
          onTap?.();
        }}
      >
        {isOpen ? '地铁 1 号线 凤起路站 D 口，步行 5 分钟' : '怎么去？'}
      </CoverView>
    </Map>
  );
}

/** One that can be tapped is a button, for keys and screen readers as well. */
export const Tapped: Story = {
  args: { onTap: fn() },
  render: ({ onTap }) => (
    <View>
      <Guide onTap={onTap as (() => void) | undefined} />
    </View>
  ),
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: '怎么去？' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByText(/凤起路站/)).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
};
