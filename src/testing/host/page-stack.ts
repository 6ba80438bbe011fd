// The page stack of a mini-program host: rules, order of lifecycles, tab pages kept alive. It knows no platform and no engine.
import type { Address } from './address.ts';
import type { AppManifest } from './app-manifest.ts';

export type PageHook =
  'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh' | 'onReachBottom' | 'onTabItemTap';

/** One page as the stack sees it. */
export interface OpenPage {
  readonly address: Address;
  call(hook: PageHook, argument?: unknown): void;
  /** Runs the `ready` lifetimes of what the page shows. */
  ready(): void;
  setVisible(visible: boolean): void;
  destroy(): void;
}

export const pageLimit = 10;

/** Why a navigation was refused, in the words of the host; undefined when it was done. */
export type Refusal = string | undefined;

export interface PageStack<Page extends OpenPage> {
  pages(): readonly Page[];
  top(): Page | undefined;
  navigateTo(to: Address): Promise<Refusal>;
  redirectTo(to: Address): Promise<Refusal>;
  switchTab(to: Address): Promise<Refusal>;
  reLaunch(to: Address): Promise<Refusal>;
  navigateBack(delta: number): Promise<Refusal>;
  /** Whether a navigation is under way. */
  isMoving(): boolean;
  /** Unloads every page. */
  close(): void;
}

export function createPageStack<Page extends OpenPage>(
  manifest: AppManifest,
  create: (address: Address) => Page,
): PageStack<Page> {
  const stack: Page[] = [];
  const tabs = new Map<string, Page>();
  const isTab = (path: string): boolean => manifest.tabs.some((tab) => tab.path === path);
  const top = (): Page | undefined => stack.at(-1);
  /** Navigations run one after another; the code that asked for one goes on first. */
  let queue: Promise<unknown> = Promise.resolve();
  /** Navigations asked for and not done. */
  let moving = 0;

  const hide = (page: Page | undefined): void => {
    page?.call('onHide');
    page?.setVisible(false);
  };
  const show = (page: Page | undefined): void => {
    page?.setVisible(true);
    page?.call('onShow');
  };
  const open = async (page: Page): Promise<Refusal> => {
    const { address } = page;
    stack.push(page);
    if (isTab(address.path)) tabs.set(address.path, page);
    page.call('onLoad', address.query);
    page.call('onShow');
    await nextTask();
    if (!stack.includes(page)) return undefined;
    page.ready();
    page.call('onReady');
    return undefined;
  };
  const unload = (page: Page): void => {
    if (tabs.get(page.address.path) === page) tabs.delete(page.address.path);
    page.call('onUnload');
    page.destroy();
  };

  const enqueue = (to: Address | undefined, step: () => Refusal | Promise<Refusal>): Promise<Refusal> => {
    const attempt = async (): Promise<Refusal> => {
      await nextTask();
      if (to && !manifest.pages.includes(to.path)) return `page "${to.path}" is not found`;
      try {
        return await step();
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    moving++;
    const result = queue.then(attempt).finally(() => moving--);
    queue = result;
    return result;
  };

  return {
    pages: () => stack,
    top,
    navigateTo: (to) =>
      enqueue(to, async () => {
        if (isTab(to.path)) return 'can not navigateTo a tabbar page';
        if (stack.length >= pageLimit) return 'webview count limit exceed';
        const page = create(to);
        hide(top());
        return open(page);
      }),
    redirectTo: (to) =>
      enqueue(to, async () => {
        if (isTab(to.path)) return 'can not redirectTo a tabbar page';
        const page = create(to);
        const gone = stack.pop();
        if (gone) unload(gone);
        return open(page);
      }),
    reLaunch: (to) =>
      enqueue(to, async () => {
        const page = create(to);
        const all = new Set([...stack.splice(0).reverse(), ...tabs.values()]);
        all.forEach(unload);
        return open(page);
      }),
    switchTab: (to) =>
      enqueue(to, async () => {
        if (!isTab(to.path)) return 'can not switch to no-tabBar page';
        const was = top();
        if (was?.address.path === to.path) return undefined;
        while (stack.length > 1) unload(stack.pop() as Page);
        const bottom = stack.pop();
        if (bottom && !isTab(bottom.address.path)) unload(bottom);
        else if (bottom && bottom === was) hide(bottom);
        const kept = tabs.get(to.path);
        if (!kept) return open(create(to));
        stack.push(kept);
        show(kept);
        return undefined;
      }),
    navigateBack: (delta) =>
      enqueue(undefined, () => {
        if (stack.length < 2) return 'cannot navigate back at first page.';
        for (let left = delta; left > 0 && stack.length > 1; left--) unload(stack.pop() as Page);
        show(top());
        return undefined;
      }),
    isMoving: () => moving > 0,
    close: () => new Set([...stack.splice(0).reverse(), ...tabs.values()]).forEach(unload),
  };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
