import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { startTestApp, topPage } from '../../../../tests/browser/app.tsx';
import { holdTime, pass } from '../../../../tests/browser/clock.ts';
import { drawn, prefer } from '../../../../tests/browser/input.ts';
import { mount } from '../../../../tests/browser/mount.ts';
import type { PageMetaProps } from '../../../../components/primitives/types.ts';
import { back, navigate } from '../../../runtime/router.ts';
import { PageMeta } from './page-meta.tsx';

/** A long page with these props, opened above the first one. */
async function startPage(props: PageMetaProps): Promise<HTMLElement> {
  startTestApp({
    extra: {
      '/meta': async () => ({
        default: () => (
          <>
            <PageMeta {...props} />
            <div style="height:3000px">
              <span id="rem" style="font-size:1rem">
                text
              </span>
            </div>
          </>
        ),
      }),
    } as never,
  });
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
  await navigate('/meta' as never);
  await expect.poll(() => document.getElementById('rem')).not.toBeNull();
  await drawn();
  return topPage();
}

const styleOf = (page: Element) => getComputedStyle(page);

afterEach(() => prefer({ 'prefers-reduced-motion': '', 'prefers-color-scheme': '' }));

it('gives the page its style, and takes it back', async () => {
  const pageStyle = signal('overflow:hidden;padding-top:75rpx');
  const page = await startPage({ pageStyle, pageFontSize: '20px' });
  expect([styleOf(page).overflowY, styleOf(page).fontSize]).toEqual(['hidden', '20px']);
  expect(parseFloat(styleOf(page).paddingTop)).toBeCloseTo(page.clientWidth / 10, 0);
  pageStyle.value = '';
  await drawn();
  expect([styleOf(page).overflowY, styleOf(page).fontSize]).toEqual(['auto', '20px']);
});

it('gives the page a colour: its own, else that behind it; no light one in the dark', async () => {
  const [root, behind] = [signal(''), signal('#fffbe6')];
  const page = await startPage({ rootBackgroundColor: root, backgroundColor: behind });
  expect(styleOf(page).backgroundColor).toBe('rgb(255, 251, 230)');
  root.value = '#c0392b';
  await drawn();
  expect(styleOf(page).backgroundColor).toBe('rgb(192, 57, 43)');
  root.value = '#ffffff';
  await drawn();
  await prefer({ 'prefers-color-scheme': 'dark' });
  await expect.poll(() => styleOf(page).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

it('says what 1 rem is while its page is shown', async () => {
  const rootFontSize = signal('20px');
  await startPage({ rootFontSize });
  const rem = (): string => getComputedStyle(document.documentElement).fontSize;
  expect(rem()).toBe('20px');
  await navigate('/product/1' as never);
  await expect.poll(rem).toBe('16px');
  await back();
  await expect.poll(rem).toBe('20px');
  rootFontSize.value = 'system';
  await expect.poll(rem).toBe('16px');
  rootFontSize.value = '18px';
  await expect.poll(rem).toBe('18px');
  await back();
  await expect.poll(rem).toBe('16px');
});

it('scrolls the page in the time that it is given, and says when it is there', async () => {
  const scrollTop = signal('');
  const [onScroll, onScrollDone] = [vi.fn(), vi.fn()];
  const page = await startPage({ scrollTop, scrollDuration: 200, onScroll, onScrollDone });
  holdTime();
  scrollTop.value = '600px';
  // From the effect that follows the frame, which is the first.
  await pass(16 + 180);
  expect(page.scrollTop).toBeGreaterThan(0);
  expect(page.scrollTop).toBeLessThan(600);
  expect(onScrollDone).not.toHaveBeenCalled();
  await pass(64);
  expect(page.scrollTop).toBe(600);
  expect(onScrollDone).toHaveBeenCalledOnce();
  await expect.poll(() => onScroll.mock.lastCall?.[0]).toMatchObject({ type: 'scroll', detail: { scrollTop: 600 } });
  scrollTop.value = '75rpx';
  await pass(300);
  expect(page.scrollTop).toBe(Math.round(page.clientWidth / 10));
});

it('scrolls at once for those who asked for less motion', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const scrollTop = signal('');
  const page = await startPage({ scrollTop, scrollDuration: 5000 });
  scrollTop.value = '600px';
  await drawn();
  await drawn();
  expect(page.scrollTop).toBe(600);
});

it('says when the window has another size', async () => {
  const onResize = vi.fn();
  await startPage({ onResize });
  dispatchEvent(new Event('resize'));
  expect(onResize.mock.calls[0]![0]).toMatchObject({
    type: 'resize',
    detail: { size: { windowWidth: innerWidth, windowHeight: innerHeight } },
  });
});

it('does nothing outside of a page, and is not to be seen', async () => {
  const root = mount(<PageMeta pageStyle="color:red" rootFontSize="40px" scrollTop="100" />);
  await drawn();
  expect([root.clientHeight, document.documentElement.style.fontSize]).toEqual([0, '']);
});
