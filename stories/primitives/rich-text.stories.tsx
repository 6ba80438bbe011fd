import type { Meta, StoryObj } from '@storybook/preact-vite';
import { RichText, View } from 'sampan/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import tea from '../assets/banner-tea.png';
import '../shop.css';

/** Pictures take the time that they take. */
const slowly = { timeout: 10_000 };

const meta = {
  title: 'Primitives/RichText',
  component: RichText,
  args: {
    nodes:
      '<h3>桂花米糕</h3><p>选用<strong>当年新米</strong>与金桂，清晨现蒸。</p><ul><li>净含量 300 克</li><li>常温 7 天</li></ul><p>到手价 <strong>¥ 12.60</strong></p>',
  },
  render: (args) => <RichText {...args} />,
} satisfies Meta<typeof RichText>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A text of HTML, as it comes from a merchant's editor. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: '桂花米糕' })).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const Playground: Story = {};

/** Nodes as data: what every host takes. */
export const Nodes: Story = {
  args: {
    nodes: [
      { name: 'img', attrs: { src: tea, alt: '手工点心', style: 'width:100%;border-radius:8px' } },
      {
        name: 'p',
        children: [
          { type: 'text', text: '满 99 元' },
          { name: 'strong', children: [{ type: 'text', text: '减 20 元' }] },
          { type: 'text', text: '，不与其他优惠同享。' },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('img', { name: '手工点心' }, slowly)).toBeVisible();
  },
};

/** What is wider than the page is scrolled in its own box, by keyboard as well. */
export const WideTable: Story = {
  render: () => (
    <View class="card">
      <RichText
        aria-label="营养成分"
        nodes={`<table style="min-width:520px"><tr><th>每 100 克</th><th>能量</th><th>蛋白质</th><th>脂肪</th><th>碳水化合物</th></tr><tr><td>桂花米糕</td><td>1180 千焦</td><td>5.2 克</td><td>3.1 克</td><td>58.4 克</td></tr></table>`}
      />
    </View>
  ),
  play: async ({ canvasElement }) => {
    const box = canvasElement.querySelector('.sp-rich-text')!;
    await expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    await waitFor(() => expect(box).toHaveAttribute('tabindex', '0'), slowly);
    await userEvent.tab();
    await expect(box).toHaveFocus();
  },
};

/** Nothing in it runs: scripts, handlers and addresses of scripts are taken out. */
export const Sanitized: Story = {
  args: {
    nodes: '<p>安全的内容</p><script>document.title = "x"</script><p onclick="alert(1)">没有脚本</p>',
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('script, [onclick]')).toBeNull();
    await expect(within(canvasElement).getByText('没有脚本')).toBeVisible();
  },
};
