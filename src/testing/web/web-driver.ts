// The driver of the web's output in Chromium.
import type { ElementHandle, Page } from 'playwright';
import type { AppDriver } from '../driver.ts';
import { untilAsync } from '../view/until.ts';
import type { ProbedWindow } from './page-probe.ts';
import type { WebDialogs } from './web-dialogs.ts';
import { createWebGestures } from './web-gestures.ts';

interface WebApp {
  readonly page: Page;
  readonly dialogs: WebDialogs;
  readonly errors: string[];
  close(): Promise<void>;
}

export function createWebDriver({ page, dialogs, errors, close }: WebApp): AppDriver {
  const gestures = createWebGestures(page);
  const texts = (): Promise<string[]> => page.evaluate(() => (window as unknown as ProbedWindow).sampanProbe.texts());
  const describe = async (): Promise<string> =>
    `texts: ${JSON.stringify(await texts())}\nerrors: ${JSON.stringify(errors)}`;
  const seek = async (target: string): Promise<ElementHandle<Element> | undefined> => {
    const handle = await page.evaluateHandle(
      (name) => (window as unknown as ProbedWindow).sampanProbe.find(name),
      target,
    );
    return handle.asElement() ?? undefined;
  };
  const find = (target: string): Promise<ElementHandle<Element>> =>
    untilAsync(() => seek(target), `"${target}" did not appear`, describe);
  /** The app may replace what was found before it is touched: then it is looked for again. */
  const on = async (target: string, act: (element: ElementHandle<Element>) => Promise<void>): Promise<void> => {
    for (let tries = 3; ; tries--) {
      try {
        return await act(await find(target));
      } catch (error) {
        if (tries === 0 || !/not attached|detached/.test(String(error))) throw error;
      }
    }
  };
  const tabIndex = async (text: string): Promise<number> => {
    const names = await page.evaluate(() =>
      (window as unknown as ProbedWindow).sampanProbe.tabs().map((tab) => tab.text),
    );
    const index = names.indexOf(text);
    if (index < 0) throw new Error(`the tab bar has no item "${text}", but ${JSON.stringify(names)}`);
    return index;
  };

  return {
    engine: 'chromium',
    host: 'web',
    route: async () => {
      const hash = await page.evaluate(() => location.hash);
      return hash.replace(/^#/, '').split('?')[0] || '/';
    },
    texts,
    fieldTexts: () => page.evaluate(() => (window as unknown as ProbedWindow).sampanProbe.fieldTexts()),
    html: () => page.evaluate(() => (window as unknown as ProbedWindow).sampanProbe.html()),
    tap: (target) => on(target, gestures.tap),
    type: (target, text) => on(target, (element) => gestures.type(element, text)),
    value: async (target) =>
      (await find(target)).evaluate((node) => (window as unknown as ProbedWindow).sampanProbe.field(node)?.value ?? ''),
    checked: async (target) =>
      (await find(target)).evaluate(
        (node) => (window as unknown as ProbedWindow).sampanProbe.field(node)?.matches(':checked') ?? false,
      ),
    scrollToEnd: async (target) => gestures.scrollToEnd(target === undefined ? undefined : await find(target)),
    slide: (target, index) => on(target, (element) => gestures.slide(element, index)),
    pullDown: gestures.pullDown,
    tab: async (text) => {
      const index = await tabIndex(text);
      await page.locator('[data-sampan-tab]').nth(index).tap();
    },
    tabBadge: async (text) => {
      const index = await tabIndex(text);
      return page.evaluate((at) => (window as unknown as ProbedWindow).sampanProbe.tabs()[at]?.badge, index);
    },
    back: async () => {
      await page.goBack();
    },
    waitFor: async (text, ms) => {
      const matches = (seen: string): boolean => (typeof text === 'string' ? seen.includes(text) : text.test(seen));
      await untilAsync(
        async () => (await texts()).some(matches) || undefined,
        `${String(text)} did not appear`,
        describe,
        ms,
      );
    },
    toast: () => page.evaluate(() => (window as unknown as ProbedWindow).sampanProbe.toast),
    answer: (dialog, kind = 'modal') => dialogs.answer(dialog, kind),
    stats: () => ({ setDataCalls: 0, setDataBytes: 0 }),
    errors: () => [...errors],
    close,
  };
}
