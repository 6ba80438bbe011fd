import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Swiper, SwiperItem, Text, View } from 'sampan/components';
import { expect, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/SwiperItem',
  component: SwiperItem,
  render: (args) => (
    <Swiper class="slides" aria-label="会员权益">
      <SwiperItem {...args}>
        <View class="slide">
          <Text>会员日 ¥ 0 元运费</Text>
        </View>
      </SwiperItem>
      <SwiperItem>
        <View class="slide slide-soft">
          <Text>积分当钱花</Text>
        </View>
      </SwiperItem>
    </Swiper>
  ),
} satisfies Meta<typeof SwiperItem>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const slide = canvasElement.querySelector<HTMLElement>('.sp-swiper-item')!;
    await expect(slide.offsetHeight).toBe(canvasElement.querySelector<HTMLElement>('.sp-swiper')!.offsetHeight);
    await expect(within(canvasElement).getByText('会员日 ¥ 0 元运费')).toBeVisible();
  },
};

export const Playground: Story = {};
