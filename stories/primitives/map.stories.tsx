import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useState } from 'preact/hooks';
import { Map, Text, View, type MapProps } from 'sampan/components';
import { expect, fn, userEvent, within } from 'storybook/test';
import '../media.css';
import '../shop.css';

const shop = { latitude: 30.2741, longitude: 120.1551 };
const rider = { latitude: 30.2768, longitude: 120.1602 };
const home = { latitude: 30.2792, longitude: 120.1641 };

const meta = {
  title: 'Primitives/Map',
  component: Map,
  args: {
    class: 'wide',
    ...shop,
    scale: 15,
    markers: [{ id: 1, ...shop, title: '三板点心铺' }],
    'aria-label': '门店位置',
    onMarkerTap: fn(),
  },
  render: (args) => <Map {...args} />,
} satisfies Meta<typeof Map>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without a map service of the app's own the web draws what stands on the map, to scale, and says places in words. */
export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('region', { name: '门店位置' })).toBeVisible();
    const pin = await within(canvasElement).findByRole('button', { name: /^三板点心铺, 北纬 30\.2741/ });
    await expect(pin).toBeVisible();
    await expect(args.onMarkerTap).not.toHaveBeenCalled();
  },
};

export const Playground: Story = {};

/** Where the order is: a line between pins, and a circle; all of it is to be seen. */
export const Delivery: Story = {
  args: {
    'aria-label': '配送路线',
    includePoints: [shop, rider, home],
    markers: [
      { id: 1, ...shop, title: '三板点心铺' },
      { id: 2, ...rider, title: '骑手', callout: { content: '约 8 分钟', display: 'ALWAYS', padding: 6 } },
      { id: 3, ...home, title: '收货地址' },
    ],
    polyline: [{ points: [shop, rider, home], width: 4, dottedLine: true }],
    circles: [{ ...home, radius: 120, color: '#0b7a45', fillColor: '#0b7a4533' }],
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findAllByRole('button', { name: /°/ })).toHaveLength(3);
    await expect(within(canvasElement).getByText('约 8 分钟')).toBeVisible();
  },
};

function Stores(props: MapProps) {
  const [chosen, setChosen] = useState('点击图钉选择门店');
  return (
    <View class="stack">
      <Map
        {...props}
        onMarkerTap={(event) => {
          setChosen(event.detail.markerId === 1 ? '已选：西湖店' : '已选：武林店');
          props.onMarkerTap?.(event);
        }}
      />
      <Text>{chosen}</Text>
    </View>
  );
}

/** Pins are buttons, for keys as well. */
export const Choose: Story = {
  args: {
    'aria-label': '附近门店',
    includePoints: [shop, home],
    markers: [
      { id: 1, ...shop, title: '西湖店' },
      { id: 2, ...home, title: '武林店' },
    ],
  },
  render: (args) => <Stores {...args} />,
  play: async ({ canvasElement, args }) => {
    (await within(canvasElement).findByRole('button', { name: /^武林店/ })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByText('已选：武林店')).toBeVisible();
    await expect(args.onMarkerTap).toHaveBeenCalledOnce();
  },
};
