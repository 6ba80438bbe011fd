import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, Image, Swiper, SwiperItem, Text, View, type SwiperProps } from 'sampan/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import fruit from '../assets/banner-fruit.png';
import nuts from '../assets/banner-nuts.png';
import tea from '../assets/banner-tea.png';
import '../shop.css';

const banners = [
  [fruit, '水果专场，满 99 减 20'],
  [nuts, '坚果礼盒，买二送一'],
  [tea, '点心上新，限时 8 折'],
] as const;

/** Slides stand in the Swiper itself: on a mini program nothing may be between the two. */
function Banners(props: SwiperProps) {
  return (
    <Swiper class="slides" {...props}>
      {banners.map(([src, label]) => (
        <SwiperItem key={label}>
          <Image class="slide-picture" mode="aspectFill" src={src} aria-label={label} />
        </SwiperItem>
      ))}
    </Swiper>
  );
}

const meta = {
  title: 'Primitives/Swiper',
  component: Swiper,
  args: { indicatorDots: true, 'aria-label': '店铺活动' },
  render: (args) => <Banners {...args} />,
} satisfies Meta<typeof Swiper>;

export default meta;
type Story = StoryObj<typeof meta>;

const slideOf = (canvas: HTMLElement): string | undefined =>
  canvas.querySelector<HTMLElement>('.sp-swiper-track')?.dataset.sampanSlide;

function Controlled() {
  const [current, setCurrent] = useState(0);
  return (
    <View class="stack">
      <Banners
        current={current}
        duration={100}
        onChange={(event) => setCurrent(event.detail.current)}
        aria-label="店铺活动"
      />
      <View class="row">
        <Button size="mini" onTap={() => setCurrent((current + 1) % banners.length)}>
          下一个
        </Button>
        <Text>
          第 {current + 1} / {banners.length} 张
        </Text>
      </View>
    </View>
  );
}

export const Default: Story = {};

export const Playground: Story = {};

/** The app says which slide is shown, and hears which one the user chose. */
export const Current: Story = {
  render: () => <Controlled />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: '下一个' }));
    await expect(within(canvasElement).getByText('第 2 / 3 张')).toBeVisible();
    await waitFor(() => expect(slideOf(canvasElement)).toBe('1'), { timeout: 10_000 });
  },
};

/** What is before and behind shows at the edges. */
export const Margins: Story = {
  args: { indicatorDots: false, previousMargin: '32px', nextMargin: '32px', circular: true },
};

export const Vertical: Story = { args: { vertical: true } };

/** Two at a time. */
export const Several: Story = { args: { displayMultipleItems: 2, indicatorDots: false } };
