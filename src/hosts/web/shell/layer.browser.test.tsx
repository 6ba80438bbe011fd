// Layers and the way back: the browser's button, `back()` and the bar close the layer before the page.
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { startTestApp, topPage } from '../../../../tests/browser/app.tsx';
import { back, navigate, redirect, switchTab } from '../../../runtime/router.ts';
import { PageContainer } from '../primitives/page-container.tsx';

const shown = signal(false);

async function start(): Promise<void> {
  shown.value = false;
  startTestApp({
    extra: {
      '/sheet': async () => ({
        default: () => (
          <PageContainer id="layer" show={shown} duration={0} onAfterLeave={() => (shown.value = false)}>
            <button>buy</button>
          </PageContainer>
        ),
      }),
    } as never,
  });
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
  await navigate('/sheet' as never);
  await expect.poll(() => document.getElementById('layer')).not.toBeNull();
  shown.value = true;
  await expect.poll(isThere).toBe(true);
  await expect.poll(hasEntry).toBe(true);
}

/** Whether the browser is at the layer's own entry. */
const hasEntry = (): boolean => (history.state as { layer?: number } | null)?.layer !== undefined;

const isThere = (): boolean => (document.getElementById('layer')?.getClientRects().length ?? 0) > 0;
const at = (): string => location.hash;

it('is closed by the browser’s button, and the page by the next step', async () => {
  await start();
  history.back();
  await expect.poll(isThere).toBe(false);
  expect([topPage().dataset.sampanPage, at()]).toEqual(['/sheet', '#/sheet']);
  history.back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
});

it('is closed by back()', async () => {
  await start();
  await back();
  await expect.poll(isThere).toBe(false);
  expect(topPage().dataset.sampanPage).toBe('/sheet');
  await back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
  expect(at()).toBe('#/home');
});

it('leaves no step behind when it is closed otherwise', async () => {
  await start();
  shown.value = false;
  await expect.poll(isThere).toBe(false);
  await expect.poll(hasEntry).toBe(false);
  history.back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
});

it('may be closed and left for another page at once', async () => {
  await start();
  shown.value = false;
  await navigate('/product/1' as never);
  await expect.poll(() => [topPage().dataset.sampanPage, at()]).toEqual(['/product/:id', '#/product/1']);
  history.back();
  // The entry of the layer lies between, if the page was opened before that was taken away.
  await expect.poll(() => [topPage().dataset.sampanPage, hasEntry()]).toEqual(['/sheet', false]);
  history.back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
});

it('stays open below another page, out of sight and out of the way', async () => {
  await start();
  await navigate('/product/1' as never);
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/product/:id');
  expect(isThere()).toBe(false);
  await back();
  await expect.poll(isThere).toBe(true);
  await back();
  await expect.poll(isThere).toBe(false);
  expect(topPage().dataset.sampanPage).toBe('/sheet');
});

it('goes with its page', async () => {
  await start();
  await redirect('/product/1' as never);
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/product/:id');
  expect(isThere()).toBe(false);
  history.back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
});

it('makes way for a tab', async () => {
  await start();
  await switchTab('/cart' as never);
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/cart');
  expect([isThere(), at()]).toEqual([false, '#/cart']);
  await navigate('/product/1' as never);
  history.back();
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/cart');
});
