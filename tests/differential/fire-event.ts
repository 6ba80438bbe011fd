// Does to drawn elements what a user does: a host calls what templates bind, from the innermost element outwards.
import type { Dialect } from '../../src/core/dialect.ts';
import type { HostEvent } from '../../src/hosts/shared/mini-runtime.ts';
import type { Shown, ShownElement } from './shown.ts';

interface Host {
  readonly dialect: Dialect;
  /** Has the functions that templates bind. */
  readonly page: object;
}

let clock = 0;

/** @param selector `.name` of a class, or a tag */
export function fireEvent(shown: readonly Shown[], selector: string, type: string, { dialect, page }: Host): void {
  const path = pathTo(shown, selector);
  const [innermost] = path;
  if (!innermost) throw new Error(`nothing is ${selector}`);
  const timeStamp = ++clock;
  for (const element of type === 'scroll' ? [innermost] : path) {
    for (const isCatch of [false, true]) {
      const name = dialect.eventAttribute(element.tag, type, isCatch);
      const method = name === undefined ? undefined : element.raw?.[name];
      if (method === undefined) continue;
      const event: HostEvent = {
        type,
        timeStamp,
        detail: {},
        target: infoOf(innermost),
        currentTarget: infoOf(element),
      };
      (page as Record<string, (event: HostEvent) => void>)[String(method)]!(event);
      if (isCatch) return;
    }
  }
}

/** Innermost first. */
function pathTo(nodes: readonly Shown[], selector: string): ShownElement[] {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const inner = pathTo(node.children, selector);
    if (inner.length > 0) return [...inner, node];
    const isFound = selector.startsWith('.')
      ? node.attributes.class?.split(' ').includes(selector.slice(1))
      : node.tag === selector;
    if (isFound) return [node];
  }
  return [];
}

function infoOf({ attributes, raw = {} }: ShownElement): HostEvent['currentTarget'] {
  const data = Object.entries(raw).filter(([name]) => name.startsWith('data-'));
  const dataset = Object.fromEntries(data.map(([name, value]) => [name.slice('data-'.length), value]));
  return { id: attributes.id ?? '', dataset };
}
