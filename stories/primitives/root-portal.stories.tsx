import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Button, RootPortal, Text, View, type RootPortalProps } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../layers.css';
import '../shop.css';

function Question({ onTap, ...props }: RootPortalProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <View class="screen stack">
      <View class="card clipped">
        <Text>这张卡片会裁掉里面的内容</Text>
        {isOpen && (
          <RootPortal {...props}>
            <View class="dim">
              <View class="card stack dialog" aria-role="dialog" aria-label="删除地址">
                <Text class="title">删除这个地址？</Text>
                <Text class="muted">文三路 90 号 3 幢 201</Text>
                <Button
                  type="warn"
                  onTap={(event) => {
                    setOpen(false);
                    onTap?.(event);
                  }}
                >
                  删除
                </Button>
              </View>
            </View>
          </RootPortal>
        )}
      </View>
    </View>
  );
}

const meta = {
  title: 'Primitives/RootPortal',
  component: RootPortal,
  // Pages of documentation show several: each layer in a screen of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { enable: true, onTap: fn() },
  render: (args) => <Question {...args} />,
} satisfies Meta<typeof RootPortal>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing around cuts it off. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: '删除' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const seen = button.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    await expect(button.contains(seen)).toBe(true);
  },
};

export const Playground: Story = {};

/** Keys reach it where it stands in the tree. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button', { name: '删除' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTap).toHaveBeenCalledOnce();
    await expect(within(canvasElement).queryByRole('dialog')).toBeNull();
  },
};
