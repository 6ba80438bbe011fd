import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { shows, startTestApp, topPage } from '../../../../tests/browser/app.tsx';
import { centreOf, drawn, touchDown, touchUp } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { NavigatorProps } from '../../../../components/primitives/types.ts';
import { navigate } from '../../../runtime/router.ts';
import { Navigator } from './navigator.tsx';

/** An app whose page `/links` has one link, two pages above the first. */
async function startLink(props: NavigatorProps): Promise<void> {
  startTestApp({
    extra: {
      '/links': async () => ({
        default: () => (
          <Navigator id="link" {...props}>
            go
          </Navigator>
        ),
      }),
    } as never,
  });
  await expect.poll(() => topPage().dataset.sampanPage).toBe('/home');
  await navigate('/product/7' as never);
  await navigate('/links' as never);
  await expect.poll(() => document.getElementById('link')).not.toBeNull();
}

const at = (): string | undefined => topPage().dataset.sampanPage;

it('opens a page above', async () => {
  await startLink({ url: '/product/3?from=a%26b' });
  byId('link').click();
  await shows('product {"id":3,"from":"a&b"}');
  history.back();
  await expect.poll(at).toBe('/links');
});

it('opens a page in place of its own', async () => {
  await startLink({ url: '/product/3', openType: 'redirect' });
  byId('link').click();
  await shows('product {"id":3}');
  history.back();
  await shows('product {"id":7}');
});

it('shows a tab', async () => {
  await startLink({ url: '/cart', openType: 'switchTab' });
  byId('link').click();
  await expect.poll(at).toBe('/cart');
  await navigate('/links' as never);
  expect(history.state.sampan).toEqual(['/cart', '/links']);
});

it('starts anew', async () => {
  await startLink({ url: '/product/1', openType: 'reLaunch' });
  byId('link').click();
  await shows('product {"id":1}');
  expect(history.state.sampan).toEqual(['/product/1']);
});

it('goes back, by as many pages as it says', async () => {
  const delta = signal(1);
  await startLink({ openType: 'navigateBack', delta });
  delta.value = 2;
  await drawn();
  expect([byId('link').tagName, byId('link').hasAttribute('href')]).toEqual(['BUTTON', false]);
  byId('link').click();
  await expect.poll(at).toBe('/home');
});

it('is a link that a browser can open elsewhere, and takes Enter', async () => {
  await startLink({ url: '/product/3', 'aria-label': 'Tea' });
  const link = byId<HTMLAnchorElement>('link');
  expect([link.tagName, link.getAttribute('href'), link.ariaLabel]).toEqual(['A', '#/product/3', 'Tea']);
  // What asks for another tab is left to the browser.
  for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
    const left = vi.fn((event: Event) => event.preventDefault());
    const isLeft = (event: Event): void => void (event.defaultPrevented || left(event));
    addEventListener('click', isLeft, { once: true });
    link.dispatchEvent(click);
    expect(left).toHaveBeenCalledOnce();
  }
  expect(at()).toBe('/links');
  link.focus();
  await userEvent.keyboard('{Enter}');
  await shows('product {"id":3}');
});

it('taps first, which may keep it from going', async () => {
  const onTap = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  await startLink({ url: '/product/3', onTap });
  byId('link').click();
  await drawn();
  expect([onTap.mock.calls.length, at()]).toEqual([1, '/links']);
});

it('shows that it is pressed', async () => {
  mount(
    <>
      <Navigator id="link" url="/home" hoverStartTime={0} hoverStayTime={0}>
        home
      </Navigator>
      <Navigator id="none" url="/home" hoverClass="none" hoverStartTime={0}>
        home
      </Navigator>
    </>,
  );
  for (const [id, shown] of [
    ['link', true],
    ['none', false],
  ] as const) {
    await touchDown({ x: centreOf(byId(id)).x, y: centreOf(byId(id)).y });
    await drawn();
    await drawn();
    expect(byId(id).className.includes('hover')).toBe(shown);
    // Elsewhere, so that nothing is opened.
    addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    await touchUp();
    await drawn();
  }
});

it('has no way to another mini program, nor out of the app', () => {
  mount(
    <>
      <Navigator id="other" target="miniProgram" appId="x" url="/home">
        other
      </Navigator>
      <Navigator id="exit" openType="exit" target="miniProgram">
        exit
      </Navigator>
    </>,
  );
  for (const id of ['other', 'exit']) expect(byId(id).hasAttribute('href')).toBe(false);
});
