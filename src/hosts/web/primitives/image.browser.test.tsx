import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { mount, byId } from '../../../../tests/browser/mount.ts';
import type { ImageMode } from '../../../../components/primitives/types.ts';
import { Image } from './image.tsx';

const picture = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;

it('has the hosts’ default size', () => {
  mount(<Image id="i" />);
  const { width, height } = byId('i').getBoundingClientRect();
  expect([width, height]).toEqual([320, 240]);
});

it('reports the size of the picture', async () => {
  const onLoad = vi.fn();
  mount(<Image src={picture(300, 100)} onLoad={onLoad} />);
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
  expect(onLoad.mock.calls[0]![0]).toMatchObject({ type: 'load', detail: { width: 300, height: 100 } });
});

it('reports an error once, and shows nothing then', async () => {
  const onError = vi.fn();
  mount(<Image id="i" style="width:100px;height:50px" src="data:image/png;base64,AA" onError={onError} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0].detail.errMsg).toContain('data:image/png');
  expect(getComputedStyle(byId('i')).content).toContain('gradient');
  expect(byId('i').getBoundingClientRect().width).toBe(100);
});

it('is decoration unless it is labelled', () => {
  mount(
    <>
      <Image id="plain" src={picture(1, 1)} />
      <Image id="labelled" src={picture(1, 1)} aria-label="Nuts" />
    </>,
  );
  expect([byId('plain').getAttribute('alt'), byId('labelled').getAttribute('alt')]).toEqual(['', 'Nuts']);
});

it('loads late on demand', () => {
  mount(
    <div style="height:100px;overflow:auto">
      <div style="height:90000px" />
      <Image id="lazy" lazyLoad src={picture(10, 10)} />
    </div>,
  );
  expect(byId<HTMLImageElement>('lazy').loading).toBe('lazy');
  expect(byId<HTMLImageElement>('lazy').complete).toBe(false);
});

const fits: readonly (readonly [ImageMode, string, string])[] = [
  ['scaleToFill', 'fill', '50% 50%'],
  ['aspectFit', 'contain', '50% 50%'],
  ['aspectFill', 'cover', '50% 50%'],
  ['top', 'none', '50% 0%'],
  ['bottom', 'none', '50% 100%'],
  ['center', 'none', '50% 50%'],
  ['left', 'none', '0% 50%'],
  ['right', 'none', '100% 50%'],
  ['top left', 'none', '0% 0%'],
  ['top right', 'none', '100% 0%'],
  ['bottom left', 'none', '0% 100%'],
  ['bottom right', 'none', '100% 100%'],
];

it.each(fits)('%s', (mode, fit, position) => {
  mount(<Image id="i" mode={mode} src={picture(10, 10)} />);
  const { objectFit, objectPosition } = getComputedStyle(byId('i'));
  expect([objectFit, objectPosition]).toEqual([fit, position]);
});

it.each([
  ['widthFix', [200, 100]],
  ['heightFix', [140, 70]],
] as const)('%s: the picture decides the other side, whatever the style says', async (mode, size) => {
  mount(<Image id="i" mode={mode} style="width:200px;height:70px" src={picture(300, 150)} />);
  await expect
    .poll(() => [byId('i').getBoundingClientRect().width, byId('i').getBoundingClientRect().height])
    .toEqual(size);
});

const behind = (): string => getComputedStyle(byId('i')).backgroundImage;

it('shows its default source until the picture is there', async () => {
  const [other, onLoad] = [picture(4, 4), vi.fn()];
  mount(<Image id="i" defaultSource={other} src={picture(300, 100)} onLoad={onLoad} />);
  expect(behind()).toContain(other);
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
  expect(behind()).toBe('none');
});

it('falls back to its default source', async () => {
  const onError = vi.fn();
  const src = signal(picture(300, 100));
  const other = picture(4, 4);
  mount(<Image id="i" defaultSource={other} src={src} onError={onError} />);
  await expect.poll(behind).toBe('none');
  src.value = 'data:image/png;base64,AA';
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(behind()).toContain(other);
});

it('shows a picture again after one that failed', async () => {
  const onLoad = vi.fn();
  const src = signal('data:image/png;base64,AA');
  mount(<Image id="i" src={src} onLoad={onLoad} />);
  await expect.poll(() => byId('i').hasAttribute('src')).toBe(false);
  src.value = picture(30, 10);
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
});
