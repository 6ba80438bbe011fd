// The driver of an app on an engine in this process.
import type { MiniDriver } from '../driver.ts';
import { routeOf } from '../host/address.ts';
import { until } from '../view/until.ts';
import { createGestures } from './gestures.ts';
import type { MiniApp } from './open-mini-app.ts';
import { createPageReader } from './page-reader.ts';
import type { MiniPage } from './platform.ts';

export function createMiniDriver(app: MiniApp): MiniDriver {
  const { engine, services, bridge, platform } = app;
  const { stack, ui, manifest } = services;
  const reader = createPageReader(engine);
  const gestures = createGestures(engine, reader, app.settle);

  const top = (): MiniPage => {
    const page = stack.top();
    if (!page) throw new Error(`no page is open\n${app.errors().join('\n')}`);
    return page;
  };
  const texts = (): string[] => reader.texts(top().element);
  const describe = (): string => `texts: ${JSON.stringify(texts())}\nerrors: ${JSON.stringify(app.errors())}`;
  const find = (target: string): Promise<Element> =>
    until(() => reader.find(top().element, target), `"${target}" did not appear`, describe);
  const findInner = async (target: string, ...tags: string[]): Promise<Element> => {
    const element = await find(target);
    return reader.inner(element, ...tags) ?? element;
  };
  const tabIndex = (text: string): number => {
    const index = manifest.tabs.findIndex((tab) => tab.text === text);
    if (index < 0) throw new Error(`the tab bar has no item "${text}"`);
    return index;
  };
  const on = async (target: string, act: (element: Element) => Promise<void>): Promise<void> => {
    await act(await find(target));
    await app.settle();
  };

  return {
    engine: platform.engine,
    host: platform.host,
    route: async () => routeOf(top().address),
    texts: async () => texts(),
    fieldTexts: async () => reader.fieldTexts(top().element),
    html: async () => top().element.innerHTML,
    tap: (target) => on(target, gestures.tap),
    type: (target, text) => on(target, (element) => gestures.type(element, text)),
    value: async (target) => String(reader.held(await findInner(target, 'input', 'textarea'), 'value') ?? ''),
    checked: async (target) => reader.held(await findInner(target, 'checkbox', 'radio', 'switch'), 'checked') === true,
    slide: (target, index) => on(target, (element) => gestures.slide(element, index)),
    scroll: (target, offset) => on(target, (element) => gestures.scroll(element, offset)),
    scrollToEnd: async (target) => {
      if (target !== undefined) return on(target, gestures.scrollToEnd);
      top().call('onReachBottom');
      await app.settle();
    },
    pullDown: async () => {
      const page = top();
      if (!platform.settings(page.address.path).canPullDown)
        throw new Error(`${page.address.path} cannot be pulled down: its configuration does not enable it`);
      page.refreshing = true;
      page.call('onPullDownRefresh', {});
      await app.settle();
    },
    tab: async (text) => {
      const index = tabIndex(text);
      const page = top();
      if (!manifest.tabs.some(({ path }) => path === page.address.path))
        throw new Error(`${page.address.path} shows no tab bar`);
      const { path } = manifest.tabs[index] as { path: string };
      await stack.switchTab({ path, query: {} });
      top().call('onTabItemTap', { index, pagePath: path, text });
      await app.settle();
    },
    tabBadge: async (text) => ui.badges.get(tabIndex(text)),
    back: async () => {
      const refused = await stack.navigateBack(1);
      if (refused) throw new Error(refused);
      await app.settle();
    },
    waitFor: async (text, ms) => {
      const matches = (seen: string): boolean => (typeof text === 'string' ? seen.includes(text) : text.test(seen));
      await until(() => texts().some(matches) || undefined, `${String(text)} did not appear`, describe, ms);
    },
    toast: async () => ui.toast,
    answer: (dialog, kind = 'modal') => ui.answer(dialog, kind),
    stats: bridge.stats,
    patches: bridge.records,
    errors: app.errors,
    refreshing: () => top().refreshing,
    title: () => top().title,
    pages: () => stack.pages().map(({ address }) => address.path),
    storage: () => services.store.all(),
    calls: app.calls,
    freeze: bridge.freeze,
    thaw: async () => {
      bridge.thaw();
      await app.settle();
    },
    setData: async (patch) => {
      (top().instance.setData as (patch: object) => void)(patch);
      await app.settle();
    },
    current: async (target) => Number(reader.held(await find(target), 'current')),
    prop: async (target, name) => reader.node(await find(target)).prop(name),
    held: async (target, name) => reader.held(await find(target), name),
    fire: (target, type, report = {}) =>
      on(target, (element) => {
        const name = platform.eventName?.(reader.node(element).tag, type) ?? type;
        return gestures.report(element, name.toLowerCase(), report);
      }),
    close: async () => {
      bridge.thaw();
      await bridge.idle();
      app.close();
    },
  };
}
