import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, PageMeta, Text, View, type PageMetaProps } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../layers.css';
import '../shop.css';

/** A story has no page around: this View stands for it. */
function Page({ children, ...props }: PageMetaProps) {
  return (
    <View class="page" data-sampan-page="" aria-role="region" aria-label="订单">
      <PageMeta {...props} />
      <Text class="title">订单 20260001</Text>
      <View class="tall">
        <Text>手工点心礼盒 ¥ 128.00</Text>
      </View>
      <Text>下单时间 2026-01-01 10:00</Text>
      <Button size="mini">再来一单</Button>
      {children}
    </View>
  );
}

const meta = {
  title: 'Primitives/PageMeta',
  component: PageMeta,
  // A story is part of a page there, and a PageMeta stands in the page's own template.
  tags: ['web-only'],
  args: { pageStyle: 'letter-spacing: 2px' },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof PageMeta>;

export default meta;
type Story = StoryObj<typeof meta>;

const pageOf = (canvas: HTMLElement): HTMLElement => within(canvas).getByRole('region', { name: '订单' });

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(pageOf(canvasElement)).toHaveStyle({ letterSpacing: '2px' });
  },
};

export const Playground: Story = {};

/** An app without the user's own size of text can still offer one. */
export const FontSize: Story = {
  args: { pageStyle: '', pageFontSize: '22px' },
  play: async ({ canvasElement }) => {
    await expect(pageOf(canvasElement)).toHaveStyle({ fontSize: '22px' });
  },
};

function ToEnd(props: PageMetaProps) {
  const [top, setTop] = useState('0px');
  return (
    <View class="stack">
      <Page {...props} scrollTop={top} />
      <Button onTap={() => setTop('200px')}>看下单时间</Button>
    </View>
  );
}

/** The page scrolls to where the app says, and says where it is. */
export const Scroll: Story = {
  args: { scrollDuration: 100, onScroll: fn() },
  render: (args) => <ToEnd {...args} />,
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole('button', { name: '看下单时间' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(pageOf(canvasElement).scrollTop).toBeGreaterThan(20), { timeout: 10_000 });
    await waitFor(() => expect(args.onScroll).toHaveBeenCalled());
  },
};
