import type { Meta, StoryObj } from '@storybook/preact-vite';
import { CustomWrapper, Text, View } from 'sampan/components';
import { expect, within } from 'storybook/test';
import '../shop.css';

const meta = {
  title: 'Primitives/CustomWrapper',
  component: CustomWrapper,
  render: (args) => (
    <View class="card stack">
      <CustomWrapper {...args}>
        <Text class="title">每日坚果 30 袋</Text>
        <Text class="price">¥ 79.90</Text>
      </CustomWrapper>
    </View>
  ),
} satisfies Meta<typeof CustomWrapper>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For code from elsewhere; here nothing stands around what is in it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('¥ 79.90').parentElement).toHaveClass('stack');
  },
};

export const Playground: Story = {};
