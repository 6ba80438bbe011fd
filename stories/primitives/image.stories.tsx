import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Image, Text, View } from 'sampan/components';
import { expect, fn, waitFor, within } from 'storybook/test';
import fruit from '../assets/banner-fruit.png';
import nuts from '../assets/category-nuts.png';
import tea from '../assets/banner-tea.png';
import '../shop.css';

/** Pictures take the time that they take. */
const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/Image',
  component: Image,
  args: { src: fruit, mode: 'aspectFill', class: 'picture', 'aria-label': '水果专场' },
  render: (args) => <Image {...args} />,
} satisfies Meta<typeof Image>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { onLoad: fn() },
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('img', { name: '水果专场' })).toBeVisible();
    await waitFor(() => expect(args.onLoad).toHaveBeenCalled(), slowly);
  },
};

export const Playground: Story = {};

/** How a picture fills its box. */
export const Modes: Story = {
  render: () => (
    <View class="stack">
      {(['aspectFill', 'aspectFit', 'scaleToFill', 'center'] as const).map((mode) => (
        <View key={mode} class="row">
          <Image class="thumb" mode={mode} src={tea} aria-label={`手工点心，${mode}`} />
          <Text>{mode}</Text>
        </View>
      ))}
    </View>
  ),
};

/** `widthFix` is as high as the picture asks for. */
export const WidthFix: Story = {
  render: () => <Image mode="widthFix" src={tea} style="width:100%" aria-label="手工点心" />,
  play: async ({ canvasElement }) => {
    const image = within(canvasElement).getByRole('img', { name: '手工点心' });
    await waitFor(() => expect(image.offsetHeight).toBeGreaterThan(40), slowly);
  },
};

/** A picture without a label says nothing: it is decoration. */
export const Decorative: Story = {
  render: () => (
    <View class="card row">
      <Image class="thumb" mode="aspectFit" src={nuts} />
      <View class="grow stack">
        <Text class="title">每日坚果 30 袋</Text>
        <Text class="price">¥ 79.90</Text>
      </View>
    </View>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** Where a picture cannot be shown its words are. */
export const Broken: Story = {
  args: { src: 'data:image/png;base64,AAAA', 'aria-label': '图片暂时无法显示', onError: fn() },
  play: async ({ args }) => {
    await waitFor(() => expect(args.onError).toHaveBeenCalled(), slowly);
  },
};
