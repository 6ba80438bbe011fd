// A small app for tests of the web host's shell.
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished } from 'vitest';
import type { WebAppSpec } from '../../src/core/app-spec.ts';
import type { PageConfig } from '../../src/core/dialect.ts';
import './features.ts';
import { startApp, TabBar, usePull } from '../../src/hosts/web/runtime.ts';
import { parseParams } from '../../src/runtime/params.ts';
import { useHide, useParams, useReady, useShow } from '../../src/runtime/hooks.ts';

export interface TestPage {
  readonly default: ComponentType;
  readonly page?: PageConfig;
}

type Overrides = Partial<WebAppSpec<ComponentType>> & {
  readonly address?: string;
  readonly extra?: WebAppSpec['pages'];
};

/** What the pages' lifecycle hooks saw, in order. */
export const log: string[] = [];

/** A page that counts taps, is long, and logs its life. */
export const createPage = (name: string, page: PageConfig = {}): TestPage => ({
  page,
  default: function Page() {
    const [count, setCount] = useState(0);
    const params = JSON.stringify(useParams());
    useShow(() => log.push(`${name} show`));
    useHide(() => log.push(`${name} hide`));
    useReady(() => log.push(`${name} ready`));
    return (
      <div class={name}>
        <p>
          {name} {params}
        </p>
        <button type="button" onClick={() => setCount(count + 1)}>
          {count}
        </button>
        <div style="height:3000px" />
      </div>
    );
  },
});

/** Starts the app at an address. It is stopped when the test ends. */
export function startTestApp({ address = '', extra, ...overrides }: Overrides = {}): () => void {
  log.length = 0;
  if (address !== 'keep') history.replaceState(null, '', `#${address}`);
  const pages: Record<string, () => Promise<TestPage>> = {
    '/home': async () => createPage('home', { title: 'Home page', pullDownRefresh: true }),
    '/cart': async () => createPage('cart'),
    '/product/:id': async () => createPage('product', { title: 'Product', params: { id: 'number' } }),
    ...(extra as Record<string, () => Promise<TestPage>>),
  };
  const stop = startApp(
    {
      name: 'Shop',
      routes: Object.keys(pages).map((route) => ({
        route,
        path: `pages${route}`,
        isTab: /^\/(home|cart)$/.test(route),
      })),
      window: { title: 'Window title' },
      darkMode: true,
      tabBar: {
        items: [
          { page: '/home', text: 'Home' },
          { page: '/cart', text: 'Cart' },
        ],
      },
      pages,
      ...overrides,
    },
    { TabBar, usePull, parseParams },
  );
  onTestFinished(stop);
  return stop;
}

/** The page on top. */
export const topPage = (): HTMLElement => {
  const pages = document.querySelectorAll<HTMLElement>('[data-sampan-page]:not([hidden])');
  if (pages.length !== 1) throw new Error(`${pages.length} pages are shown`);
  return pages[0]!;
};

/** Waits until the first paragraph of the page on top says this. */
export async function shows(text: string): Promise<void> {
  await expect.poll(() => topPage().querySelector('p')?.textContent).toBe(text);
}
