import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Text, View } from 'sampan/components';
import { expect, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/Text',
  component: Text,
  args: { children: '新鲜直达，坏果包赔' },
  render: (args) => <Text {...args} />,
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {};

/** Text inside of text takes its style; prices have digits of one width. */
export const Nested: Story = {
  render: () => (
    <Text class="title">
      到手价 <Text class="price">¥ 29.90</Text>
    </Text>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('¥ 29.90')).toBeVisible();
  },
};

/** `maxLines` cuts with an ellipsis. On WeChat, the compiler writes the style that does it. */
export const MaxLines: Story = {
  render: () => (
    <View class="card">
      <Text maxLines={2}>
        精选当季高原蓝莓，果径十八毫米以上，现摘现发，冷链运输，破损包赔；适合直接食用、搭配酸奶或烘焙，开盒后请冷藏并于三天内食用完毕。
      </Text>
    </View>
  ),
  play: async ({ canvasElement }) => {
    const text = within(canvasElement).getByText(/高原蓝莓/);
    await expect(text.scrollHeight).toBeGreaterThan(text.clientHeight);
  },
};

/** Line breaks show, as on the mini-program hosts. */
export const Lines: Story = {
  render: () => <Text>{'收货人：陈小舟\n电话：138 0000 0000\n地址：杭州市西湖区文三路 1 号'}</Text>,
  play: async ({ canvasElement }) => {
    const text = within(canvasElement).getByText(/收货人/);
    await expect(text.getClientRects().length + text.offsetHeight).toBeGreaterThan(60);
  },
};

/** A selectable text can be copied. */
export const Selectable: Story = {
  render: () => (
    <View class="card row">
      <Text class="muted">订单号</Text>
      <Text selectable>2026112200018</Text>
    </View>
  ),
};
