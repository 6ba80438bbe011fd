// What the driver asks of the page, run in the browser: it is sent there as text and may name nothing outside itself but its
// arguments. The `data-sampan-…` attributes are the web host's side of the contract.
import type { collectTexts as CollectTexts, ElementView } from '../view/visible-text.ts';

export interface PageProbe {
  texts(): string[];
  fieldTexts(): string[];
  find(target: string): Element | undefined;
  html(): string;
  /** The field that stands in an element, or is it. */
  field(element: Element): HTMLInputElement | HTMLTextAreaElement | undefined;
  isDisabled(element: Element): boolean;
  /** What scrolls: the element or what it holds; without element the page. */
  scroller(element?: Element): Element;
  /** Index of the slide that shows; undefined while it moves or when there is none. */
  slide(swiper: Element): number | undefined;
  tabs(): { readonly text: string; readonly badge: string | undefined; readonly element: Element }[];
  toast: string | undefined;
}

export type ProbedWindow = Window & {
  sampanProbe: PageProbe;
  /** Told by the probe that a dialog has opened. */
  sampanDialog(kind: 'modal' | 'pay'): Promise<void>;
};

export function installProbe(collectTexts: typeof CollectTexts): void {
  const ignored = 'script, style, template, svg, select, [hidden], [data-sampan-tabbar], [data-sampan-navbar]';
  const top = (): Element =>
    [...document.querySelectorAll('[data-sampan-page]:not([hidden])')].pop() ?? document.createElement('div');
  const look = (element: Element): ElementView => ({ skip: element.matches(`${ignored}, input, textarea`) });
  const lookAtFields = (element: Element): ElementView => {
    if (element.matches(ignored)) return { skip: true };
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return { skip: false };
    const isBox = element.type === 'checkbox';
    return { skip: false, field: isBox ? ((element as HTMLInputElement).checked ? 'x' : ' ') : element.value };
  };
  const plain = (see: typeof look): string[] => collectTexts(top(), see).map(({ text }) => text);
  const shown = (element: Element): boolean => !element.closest('[hidden]');
  const inner = (element: Element, selector: string): Element | undefined =>
    element.matches(selector) ? element : (element.querySelector(selector) ?? undefined);
  const scrolls = (element: Element): boolean => {
    const { overflowY } = getComputedStyle(element);
    return (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight;
  };

  const probe: PageProbe = {
    toast: undefined,
    texts: () => plain(look),
    fieldTexts: () => plain(lookAtFields),
    find: (target) => {
      const isSelector = target.startsWith('#') || target.startsWith('.');
      if (!isSelector) return collectTexts(top(), look).find(({ text }) => text === target)?.owner;
      return [...top().querySelectorAll(target[0] + CSS.escape(target.slice(1)))].find(shown);
    },
    html: () => top().innerHTML,
    field: (element) => inner(element, 'input, textarea') as HTMLInputElement | undefined,
    isDisabled: (element) => {
      const control = element.closest('button') ?? inner(element, 'input, textarea');
      return control?.matches(':disabled, [aria-disabled="true"]') ?? false;
    },
    scroller: (element) => {
      const start = element ?? top();
      return (
        [start, ...start.querySelectorAll('*')].find(scrolls) ??
        (element ? start : (document.scrollingElement ?? start))
      );
    },
    slide: (swiper) => {
      const index = inner(swiper, '[data-sampan-slide]')?.getAttribute('data-sampan-slide');
      return index === null || index === undefined ? undefined : Number(index);
    },
    tabs: () =>
      [...document.querySelectorAll('[data-sampan-tab]')].map((element) => {
        const badge = element.querySelector('[data-sampan-badge]')?.textContent?.trim();
        const runs = collectTexts(element, (child) => ({ skip: child.matches('[data-sampan-badge], svg') }));
        return { text: runs.map(({ text }) => text).join(' '), badge, element };
      }),
  };

  const told = new WeakSet<Element>();
  const watch = (): void => {
    const toast = document.querySelector('[data-sampan-toast]:not([hidden])')?.textContent?.trim();
    if (toast) probe.toast = toast;
    for (const [selector, kind] of [
      ['[data-sampan-modal]', 'modal'],
      ['[data-sampan-cashier]', 'pay'],
    ] as const) {
      for (const dialog of document.querySelectorAll(`${selector}:not([hidden])`)) {
        if (told.has(dialog)) continue;
        told.add(dialog);
        void (window as unknown as ProbedWindow).sampanDialog(kind);
      }
    }
  };
  new MutationObserver(watch).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  (window as unknown as ProbedWindow).sampanProbe = probe;
}
