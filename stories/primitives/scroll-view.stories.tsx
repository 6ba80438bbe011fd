import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, ScrollView, Text, View } from 'sampan/components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import '../shop.css';

const goods = [
  '冻干草莓',
  '海苔脆片',
  '手剥松子',
  '原味腰果',
  '黑糖麻花',
  '椒盐酥饼',
  '桂花米糕',
  '陈皮山楂',
  '蜜汁肉脯',
  '奶香馒头',
];

const rows = goods.map((name, index) => (
  <View key={name} id={`row-${index}`} class="goods-line">
    <Text>{name}</Text>
    <Text class="price">¥ {9 + index * 3}.80</Text>
  </View>
));

const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/ScrollView',
  component: ScrollView,
  args: {
    class: 'goods',
    scrollY: true,
    'aria-label': '商品列表',
    onScroll: fn(),
    onScrollToLower: fn(),
  },
  render: (args) => <ScrollView {...args}>{rows}</ScrollView>,
} satisfies Meta<typeof ScrollView>;

export default meta;
type Story = StoryObj<typeof meta>;

const scrollerOf = (canvas: HTMLElement): HTMLElement => canvas.querySelector<HTMLElement>('.sp-scroll-view')!;

function Jumping() {
  const [at, setAt] = useState('');
  return (
    <View class="stack">
      <ScrollView class="goods" scrollY scrollIntoView={at} scrollWithAnimation aria-label="商品列表">
        {rows}
      </ScrollView>
      <Button onTap={() => setAt('row-7')}>看看陈皮山楂</Button>
    </View>
  );
}

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const scroller = scrollerOf(canvasElement);
    scroller.scrollTop = scroller.scrollHeight;
    await waitFor(() => expect(args.onScrollToLower).toHaveBeenCalled(), slowly);
    await expect(args.onScroll).toHaveBeenCalled();
  },
};

export const Playground: Story = { args: { scrollY: true } };

/** Sideways: the categories of a shop. */
export const Horizontal: Story = {
  render: () => (
    <ScrollView class="shelf" scrollX aria-label="分类">
      {['热卖', '水果', '坚果炒货', '茶饮冲调', '肉脯熟食', '糕点', '礼盒'].map((name) => (
        <View key={name} class="shelf-item">
          <Text>{name}</Text>
        </View>
      ))}
    </ScrollView>
  ),
  play: async ({ canvasElement }) => {
    const scroller = scrollerOf(canvasElement);
    await expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
  },
};

/** Goes to an element by its id. */
export const IntoView: Story = {
  render: () => <Jumping />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: '看看陈皮山楂' }));
    await waitFor(() => expect(scrollerOf(canvasElement).scrollTop).toBeGreaterThan(100), slowly);
  },
};
