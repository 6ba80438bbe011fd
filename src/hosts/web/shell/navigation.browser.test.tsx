import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPage, log, shows, startTestApp, topPage } from '../../../../tests/browser/app.tsx';
import { drawn } from '../../../../tests/browser/input.ts';
import { back, navigate, redirect, relaunch, setTabBadge, setTitle, switchTab } from '../../../runtime/router.ts';

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const alive = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-sampan-page]')].map((page) => page.dataset.sampanPage!);
const home = 'home {}';
const product = (id: number): string => `product {"id":${id}}`;

describe('the stack', () => {
  it('opens the first page, and says so in the address', async () => {
    startTestApp();
    await shows(home);
    expect(location.hash).toBe('#/home');
  });

  it('keeps the pages below: their state, their place, their focus', async () => {
    startTestApp();
    await shows(home);
    await userEvent.click(topPage().querySelector('button')!);
    topPage().scrollTop = 400;
    await drawn();
    await navigate('/product/3');
    await shows(product(3));
    expect(location.hash).toBe('#/product/3');
    expect(alive()).toEqual(['/home', '/product/:id']);
    expect(document.activeElement).toBe(topPage());
    await back();
    await shows(home);
    expect(alive()).toEqual(['/home']);
    expect(topPage().querySelector('button')!.textContent).toBe('1');
    expect(topPage().scrollTop).toBe(400);
    expect(document.activeElement).toBe(topPage().querySelector('button'));
  });

  it('goes with the browser’s buttons', async () => {
    startTestApp();
    await navigate('/product/1');
    await navigate('/product/2?from=home');
    await shows('product {"id":2,"from":"home"}');
    history.back();
    await shows(product(1));
    history.back();
    await shows(home);
    history.forward();
    await shows(product(1));
    history.forward();
    await shows('product {"id":2,"from":"home"}');
    history.go(-2);
    await shows(home);
    expect(alive()).toEqual(['/home']);
  });

  it('goes with links and typed addresses', async () => {
    startTestApp();
    await shows(home);
    location.hash = '#/product/7';
    await shows(product(7));
    await back();
    await shows(home);
    location.hash = '#/cart';
    await shows('cart {}');
    expect(find('[data-sampan-tabbar]').isConnected).toBe(true);
    history.back();
    await shows(home);
  });

  it('is there again after a reload', async () => {
    const stop = startTestApp();
    await navigate('/product/1');
    await navigate('/product/2');
    await shows(product(2));
    stop();
    startTestApp({ address: 'keep' });
    await shows(product(2));
    expect(alive()).toEqual(['/home', '/product/:id', '/product/:id']);
    await back();
    await shows(product(1));
    await back();
    await shows(home);
  });

  it('replaces, relaunches', async () => {
    startTestApp();
    await navigate('/product/1');
    await redirect('/product/2');
    await shows(product(2));
    await back();
    await shows(home);
    await navigate('/product/3');
    await relaunch('/product/4');
    await shows(product(4));
    expect(alive()).toEqual(['/product/:id']);
  });

  it('takes steps one after the other', async () => {
    startTestApp();
    await Promise.all([navigate('/product/1'), navigate('/product/2'), back(), navigate('/product/3'), back(2)]);
    await shows(home);
    await navigate('/product/9');
    await shows(product(9));
  });
});

describe('tabs', () => {
  it('stay alive, and close what is above them', async () => {
    startTestApp();
    await shows(home);
    await userEvent.click(topPage().querySelector('button')!);
    await userEvent.click(find('[data-sampan-tab="/cart"]'));
    await shows('cart {}');
    await navigate('/product/1');
    await shows(product(1));
    expect(document.querySelector('[data-sampan-tabbar]')).toBeNull();
    await switchTab('/home');
    await shows(home);
    expect(topPage().querySelector('button')!.textContent).toBe('1');
    expect(alive()).toEqual(['/home', '/cart']);
  });

  it('say which one is shown, and wear badges', async () => {
    startTestApp();
    setTabBadge('/cart', '12');
    await expect.poll(() => find('[data-sampan-tab="/cart"] [data-sampan-badge]').textContent).toBe('12');
    expect([...document.querySelectorAll('[data-sampan-tab]')].map((tab) => tab.getAttribute('aria-current'))).toEqual([
      'page',
      null,
    ]);
    expect(find('[data-sampan-tab="/cart"]').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});

describe('lifecycle', () => {
  it('tells pages what they are', async () => {
    startTestApp();
    await expect.poll(() => log).toEqual(['home show', 'home ready']);
    await navigate('/product/1');
    await expect.poll(() => log.slice(2)).toEqual(['home hide', 'product show', 'product ready']);
    await back();
    await expect.poll(() => log.slice(5)).toEqual(['home show']);
    await switchTab('/cart');
    await expect.poll(() => log.slice(6)).toEqual(['home hide', 'cart show', 'cart ready']);
    await switchTab('/home');
    await expect.poll(() => log.slice(9)).toEqual(['cart hide', 'home show']);
  });

  it('tells the page on top when the window is hidden', async () => {
    startTestApp();
    await expect.poll(() => log.length).toBe(2);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    state.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(log.slice(2)).toEqual(['home hide', 'home show']);
  });
});

describe('bars', () => {
  it('titles the page and the document, and goes back', async () => {
    startTestApp();
    const title = () => [find('.sp-navbar-title').textContent, document.title];
    await expect.poll(title).toEqual(['Home page', 'Home page']);
    expect(document.querySelector('[data-sampan-nav]')).toBeNull();
    await switchTab('/cart');
    await expect.poll(title).toEqual(['Window title', 'Window title']);
    await navigate('/product/1');
    await expect.poll(title).toEqual(['Product', 'Product']);
    setTitle('Nuts');
    await expect.poll(title).toEqual(['Nuts', 'Nuts']);
    await userEvent.click(find('[data-sampan-nav="back"]'));
    await expect.poll(title).toEqual(['Window title', 'Window title']);
  });

  it('leads home from a page that was opened by its address', async () => {
    startTestApp({ address: '/product/5' });
    await shows(product(5));
    await userEvent.click(find('[data-sampan-nav="home"]'));
    await shows(home);
  });

  it('leaves the bar to a page that draws its own', async () => {
    startTestApp({
      address: '/own',
      extra: { '/own': async () => createPage('own', { navigationBar: 'custom' }) },
    });
    await shows('own {}');
    expect(document.querySelector('.sp-navbar')).toBeNull();
    expect(topPage().getBoundingClientRect().top).toBe(0);
  });

  it('fixes what is fixed between the bars', async () => {
    const Fixed = () => <div id="bar" style="position:fixed;bottom:0;left:0;right:0;height:40px" />;
    startTestApp({ extra: { '/cart': async () => ({ default: Fixed }) }, address: '/cart' });
    await expect
      .poll(() => document.getElementById('bar')?.getBoundingClientRect().bottom)
      .toBe(find('[data-sampan-tabbar]').getBoundingClientRect().top);
  });
});
