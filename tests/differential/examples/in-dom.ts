// A page of an example, rendered by Preact alone in jsdom: the meaning that the other ways are compared with.
import { requirePackage } from '../../../src/testing/missing-package.ts';
import { joinTexts, type Shown } from '../shown.ts';
import { neutralAttributes } from './neutral-attributes.ts';
import type { Globals, PlainApp } from './plain-bundle.ts';
import { bubbles, liveProps, type ExampleView, type OpenedPage } from './view.ts';

/** An element that a user can do something to. */
export interface Target {
  readonly path: readonly number[];
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Events that the element, or one around it, has a handler for. */
  readonly types: ReadonlySet<string>;
  readonly isDisabled: boolean;
}

export interface DomView extends ExampleView {
  targets(): Target[];
}

interface JsdomModule {
  readonly JSDOM: new (html: string) => { readonly window: Window & typeof globalThis };
}

const { JSDOM } = requirePackage<JsdomModule>('jsdom', 'This test');
const { window } = new JSDOM('<!doctype html><body></body>');
const { document } = window;
// It would turn each `type` that HTML does not know into `submit`; without it Preact writes the attribute.
delete (window.HTMLButtonElement.prototype as { type?: string }).type;

/** What modules for a DOM find around them. */
export const domGlobals: Globals = {
  window,
  document,
  requestAnimationFrame: setImmediate,
  cancelAnimationFrame: clearImmediate,
  // At once is soon enough: effects wait for a timer each time.
  setTimeout: (task: () => void, delay = 0) => (delay > 0 ? setTimeout(task, delay) : setImmediate(task)),
};

/** Types that an element has a listener for, in lower case, as it was added. */
const listening = new WeakMap<object, Map<string, string>>();
const { addEventListener, removeEventListener } = window.EventTarget.prototype;
window.EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
  listening.set(this, (listening.get(this) ?? new Map<string, string>()).set(type.toLowerCase(), type));
  addEventListener.call(this, type, ...(rest as [never]));
};
window.EventTarget.prototype.removeEventListener = function (type: string, ...rest: unknown[]) {
  listening.get(this)?.delete(type.toLowerCase());
  removeEventListener.call(this, type, ...(rest as [never]));
};

function attributesOf(element: Element): Readonly<Record<string, string>> {
  const written = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const { value } = element as { value?: unknown };
  return neutralAttributes(element.localName, { ...written, ...(value !== undefined && { value }) });
}

const shownOf = (node: Node): Shown =>
  node.nodeType === window.Node.TEXT_NODE
    ? (node as Text).data
    : {
        tag: (node as Element).localName,
        attributes: attributesOf(node as Element),
        children: joinTexts([...node.childNodes].map(shownOf)),
      };

function targetsIn(parent: Element, above: Pick<Target, 'path' | 'types' | 'isDisabled'>): Target[] {
  return [...parent.children].flatMap((element, index) => {
    const attributes = attributesOf(element);
    const own = [...(listening.get(element)?.keys() ?? [])];
    const target: Target = {
      path: [...above.path, index],
      tag: element.localName,
      attributes,
      types: new Set([...own, ...[...above.types].filter(bubbles)]),
      isDisabled: above.isDisabled || attributes.disabled === 'true',
    };
    return [target, ...targetsIn(element, target)];
  });
}

export function openInDom({ app, probe }: PlainApp, { route, query, prepare }: OpenedPage): DomView {
  prepare(probe);
  app.setRoutes(app.spec);
  const { default: component, page } = app.pages[route]!;
  const instance = app.createPageInstance(route, app.parseParams(route, query, page?.params));
  const body = app.h(app.PageContext.Provider, { key: 1, value: instance }, app.h(component, null));
  const container = document.createElement('div');
  app.render(app.spec.root ? app.h(app.spec.root, null, body) : body, container);
  instance.emit('show');
  instance.emit('ready');

  return {
    probe,
    shown: () => joinTexts([...container.childNodes].map(shownOf)),
    targets: () => targetsIn(container, { path: [], types: new Set(), isDisabled: false }),
    use({ path, type, detail }) {
      const element = path.reduce<Element>((parent, index) => parent.children[index]!, container);
      for (const prop of liveProps) {
        if (!(prop in detail)) continue;
        if (prop in element) Object.assign(element, { [prop]: detail[prop] });
        else if (element.hasAttribute(prop) || detail[prop] === true) element.setAttribute(prop, String(detail[prop]));
      }
      for (let at: Element | null = element; at; at = at.parentElement) {
        const name = listening.get(at)?.get(type);
        if (!name) continue;
        element.dispatchEvent(new window.CustomEvent(name, { bubbles: bubbles(type), detail }));
        return;
      }
      throw new Error(`nothing takes the ${type} of ${path.join()}`);
    },
    tell: (news) => void instance.emit(news),
    close() {
      instance.emit('unload');
      app.render(null, container);
    },
  };
}
