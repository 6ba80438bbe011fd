import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, Image, PageContainer, ShareElement, Text, View, type ShareElementProps } from 'sampan/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import tea from '../assets/banner-tea.png';
import '../layers.css';
import '../shop.css';

function Product(props: ShareElementProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View class="screen stack">
      <View class="card row">
        <ShareElement {...props}>
          <Image class="thumb" mode="aspectFill" src={tea} aria-label="手工点心" />
        </ShareElement>
        <View class="grow stack">
          <Text class="title">手工点心礼盒</Text>
          <Text class="price">¥ 128.00</Text>
        </View>
        <Button size="mini" onTap={() => setOpen(true)}>
          看大图
        </Button>
      </View>
      <PageContainer show={isOpen} duration={200} round aria-label="大图" onAfterLeave={() => setOpen(false)}>
        <View class="sheet">
          <ShareElement {...props} transform>
            <Image class="picture" mode="aspectFill" src={tea} aria-label="手工点心，大图" />
          </ShareElement>
          <Button onTap={() => setOpen(false)}>关闭</Button>
        </View>
      </PageContainer>
    </View>
  );
}

const meta = {
  title: 'Primitives/ShareElement',
  component: ShareElement,
  // Pages of documentation show several: each layer in a screen of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { name: 'snack', duration: 300 },
  render: (args) => <Product {...args} />,
} satisfies Meta<typeof ShareElement>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('img', { name: '手工点心' })).toBeVisible();
  },
};

export const Playground: Story = {};

/** The small picture becomes the large one; for users who want less motion it is just there. */
export const Flight: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const large = await within(canvasElement).findByRole('img', { name: '手工点心，大图' }, { timeout: 10_000 });
    await expect(large).toBeVisible();
    await waitFor(() => expect(within(canvasElement).getByRole('dialog')).toHaveFocus(), { timeout: 10_000 });
  },
};
