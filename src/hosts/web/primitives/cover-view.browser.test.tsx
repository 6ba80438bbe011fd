import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { CoverImage } from './cover-image.tsx';
import { CoverView } from './cover-view.tsx';

const dot =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="30" height="20"%3E%3Crect width="30" height="20"/%3E%3C/svg%3E';

it('stands above what comes before it, also where it is pulled over it', () => {
  mount(
    <>
      <div id="native" style="position:relative;height:100px" />
      <CoverView id="cover" style="height:50px;margin-top:-50px" />
    </>,
  );
  const { x, y } = byId('cover').getBoundingClientRect();
  expect(document.elementFromPoint(x + 5, y + 5)).toBe(byId('cover'));
});

it('is a button where it is tapped', async () => {
  const onTap = vi.fn();
  mount(
    <>
      <CoverView id="view" aria-label="Close" onTap={onTap} />
      <CoverImage id="image" aria-label="Play" src={dot} onTap={onTap} />
      <CoverView id="plain" />
    </>,
  );
  expect([byId('view').role, byId('image').role, byId('plain').role]).toEqual(['button', 'button', null]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onTap.mock.calls.map(([event]) => event.currentTarget.id)).toEqual(['view', 'image']);
});

it('goes where scrollTop says', async () => {
  const scrollTop = signal(40);
  mount(
    <CoverView id="c" scrollTop={scrollTop} style="height:50px;overflow-y:scroll">
      <div style="height:300px" />
    </CoverView>,
  );
  expect(byId('c').scrollTop).toBe(40);
  scrollTop.value = 90;
  await drawn();
  expect(byId('c').scrollTop).toBe(90);
});

it('shows a picture and says when it is there, or cannot be', async () => {
  const [onLoad, onError] = [vi.fn(), vi.fn()];
  const src = signal(dot);
  mount(<CoverImage id="i" src={src} onLoad={onLoad} onError={onError} referrerPolicy="no-referrer" />);
  const image = byId<HTMLImageElement>('i');
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
  expect([image.naturalWidth, image.alt, image.referrerPolicy]).toEqual([30, '', 'no-referrer']);
  src.value = 'data:image/png,broken';
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0].detail.errMsg).toContain('cannot show');
  expect(image.hasAttribute('src')).toBe(false);
});

it('keeps the words of a picture that cannot be shown', async () => {
  const onError = vi.fn();
  mount(<CoverImage id="i" src="data:image/png,broken" aria-label="Route" onError={onError} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect([byId<HTMLImageElement>('i').alt, byId('i').hasAttribute('src')]).toEqual(['Route', true]);
});
