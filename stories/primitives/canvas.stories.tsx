import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useRef, useState } from 'preact/hooks';
import { Button, Canvas, Text, View } from 'sampan/components';
import { expect, userEvent, within } from 'storybook/test';
import '../media.css';
import '../shop.css';

/** What a canvas of the web and one of a mini program have in common. */
interface Drawable {
  width: number;
  height: number;
  getContext?(kind: '2d'): CanvasRenderingContext2D | null;
}

/** A signature, as a curve over the whole width. */
function sign({ width, height, getContext }: Drawable, context: CanvasRenderingContext2D | null | undefined): void {
  if (!context || !getContext) return;
  context.clearRect(0, 0, width, height);
  context.strokeStyle = '#1f2329';
  context.lineWidth = Math.max(3, width / 120);
  context.lineCap = 'round';
  context.beginPath();
  for (let step = 0; step <= 60; step++) {
    const x = (width * (step + 6)) / 72;
    const y = height / 2 + (height / 4) * Math.sin(step / 4) * Math.cos(step / 9);
    if (step === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.stroke();
}

function Receipt() {
  const canvas = useRef<Drawable | null>(null);
  const [isSigned, setSigned] = useState(false);
  const draw = (): void => {
    const target = canvas.current;
    if (!target) return;
    const context = target.getContext?.('2d');
    sign(target, context);
    setSigned(true);
  };
  const clear = (): void => {
    const target = canvas.current;
    target?.getContext?.('2d')?.clearRect(0, 0, target.width, target.height);
    setSigned(false);
  };
  return (
    <View class="card stack">
      <Text class="title">签收确认</Text>
      <Canvas
        class="sign"
        type="2d"
        disableScroll
        aria-label={isSigned ? '签名板，已签名' : '签名板，空白'}
        ref={(element: unknown) => void (canvas.current = element as Drawable | null)}
      />
      <View class="row">
        <Button size="mini" type="primary" onTap={draw}>
          使用上次签名
        </Button>
        <Button size="mini" onTap={clear}>
          重签
        </Button>
      </View>
    </View>
  );
}

const meta = {
  title: 'Primitives/Canvas',
  component: Canvas,
  args: { class: 'sign', type: '2d', 'aria-label': '签名板，空白' },
  render: (args) => <Canvas {...args} />,
} satisfies Meta<typeof Canvas>;

export default meta;
type Story = StoryObj<typeof meta>;

const ink = (canvas: HTMLCanvasElement): number => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
};

/** Empty, until an app draws on it; what it shows an app says with words. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement).getByRole<HTMLCanvasElement>('img', { name: '签名板，空白' });
    await expect(canvas.width).toBe(canvas.clientWidth * devicePixelRatio);
    await expect(ink(canvas)).toBe(0);
  },
};

export const Playground: Story = {};

/** The ref's element is the canvas: an app draws as on any. */
export const Signature: Story = {
  render: () => <Receipt />,
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const canvas = within(canvasElement).getByRole<HTMLCanvasElement>('img', { name: '签名板，已签名' });
    await expect(ink(canvas)).toBeGreaterThan(500);
  },
};
