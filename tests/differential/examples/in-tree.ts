// A page of an example on a mini-program host: the page's own methods take its events, and what it sent is drawn by its templates.
import { applyPatch } from '../../../src/core/apply-patch.ts';
import type { Patch } from '../../../src/core/host.ts';
import type { Shown, ShownElement } from '../shown.ts';
import { drawTemplate, type Drawn, type Templates } from '../template-model.ts';
import { neutralAttributes } from './neutral-attributes.ts';
import { bubbles, liveProps, type ExampleView, type Gesture, type PageNews, type Probe } from './view.ts';

/** What `Page()` is given. */
export interface PageObject {
  readonly data: unknown;
  readonly [method: string]: unknown;
}

export interface TreePage {
  readonly page: PageObject;
  readonly templates: Templates;
  /** The template that shows the page's data. */
  readonly root: string;
  readonly query: Readonly<Record<string, string>>;
  readonly probe: Probe;
  /** An event's detail as the host reports it. */
  toHost(detail: Gesture['detail']): unknown;
}

interface Binding {
  readonly method: string;
  readonly isCatch: boolean;
  readonly dataset: Readonly<Record<string, unknown>>;
}

interface TreeElement extends ShownElement {
  readonly drawn: Drawn;
  /** The element around it that has its events. */
  readonly group?: Drawn;
}

/** `bindtap`, `onTap`, `catchtap`. */
const eventName = /^(bind|catch|on)([A-Za-z]+)$/;
const isShown = (name: string): boolean => !eventName.test(name) && name !== 'data-n' && name !== 'data-k';

/** Attributes of a template's element that are neither events nor ours. */
const shownNames = new WeakMap<Drawn['element'], readonly string[]>();

function show(drawn: Drawn): TreeElement {
  const { element, values, children } = drawn;
  const [only] = children;
  // WeChat's group around a checkbox has its event, and no box.
  if (element.tag === 'checkbox-group' && typeof only === 'object') return { ...(only as TreeElement), group: drawn };
  const names = shownNames.get(element) ?? Object.keys(values).filter(isShown);
  shownNames.set(element, names);
  const own = Object.fromEntries(names.map((name) => [name, values[name]]));
  return { tag: element.tag, attributes: neutralAttributes(element.tag, own), children, drawn };
}

function bindingOf({ drawn, group }: TreeElement, type: string): Binding | undefined {
  for (const { values } of group ? [drawn, group] : [drawn]) {
    for (const [name, method] of Object.entries(values)) {
      const [, kind, bound = ''] = eventName.exec(name) ?? [];
      if (bound.toLowerCase() !== type) continue;
      const dataset = { n: values['data-n'], ...('data-k' in values && { k: values['data-k'] }) };
      return { method: String(method), isCatch: kind === 'catch', dataset };
    }
  }
  return undefined;
}

/** The elements from the outermost one to the one that a path names. */
function elementsOn(path: readonly number[], shown: readonly Shown[]): TreeElement[] {
  const [index, ...rest] = path;
  if (index === undefined) return [];
  const element = shown.filter((node) => typeof node === 'object')[index] as TreeElement | undefined;
  if (!element) throw new Error(`nothing stands at ${path.join()}`);
  return [element, ...elementsOn(rest, element.children)];
}

/** The user changed what the host holds: the data that it drew from says so from now on. */
function hold({ drawn }: TreeElement, detail: Gesture['detail']): void {
  for (const prop of liveProps) {
    const [, name, hole] = /(\w+)\.(\w+)/.exec(drawn.element.attributes[prop] ?? '') ?? [];
    if (prop in detail && name && hole) (drawn.scope[name] as Record<string, unknown>)[hole] = detail[prop];
  }
}

const methodOf: Readonly<Record<PageNews, string>> = {
  show: 'onShow',
  hide: 'onHide',
  pulldownrefresh: 'onPullDownRefresh',
  reachbottom: 'onReachBottom',
};

/** Milliseconds of events: never the same twice. */
let clock = 0;

export function openInTree({ page, templates, root, query, probe, toHost }: TreePage): ExampleView {
  const first = typeof page.data === 'function' ? (page.data as () => unknown)() : page.data;
  const data = structuredClone(first) as Record<string, unknown>;
  const instance = Object.assign(Object.create(page) as PageObject, {
    setData(patch: object, done?: () => void) {
      applyPatch(data, JSON.parse(JSON.stringify(patch)) as Patch);
      done?.();
    },
  });
  const call = (method: string, argument?: unknown): void =>
    // Hosts call what there is.
    (instance[method] as ((argument: unknown) => void) | undefined)?.call(instance, argument);
  let drawn: Shown[] = [];
  call('onLoad', query);
  call('onShow');
  call('onReady');

  return {
    probe,
    shown: () => (drawn = drawTemplate(templates, root, data, show)),
    // What is used is what was shown last.
    use({ path, type, detail }) {
      const elements = elementsOn(path, drawn).reverse();
      const deliveries = elements.flatMap((element) => bindingOf(element, type) ?? []);
      const [target] = elements;
      if (!target || deliveries.length === 0) throw new Error(`nothing takes the ${type} of ${path.join()}`);
      hold(target, detail);
      const timeStamp = ++clock;
      // Each bound element outwards delivers the event, as in the engines.
      for (const { method, dataset, isCatch } of bubbles(type) ? deliveries : deliveries.slice(0, 1)) {
        call(method, { type, timeStamp, detail: toHost(detail), currentTarget: { id: '', dataset } });
        if (isCatch) break;
      }
    },
    tell: (news) => call(methodOf[news]),
    close: () => call('onUnload'),
  };
}
