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

const bubbling: ReadonlySet<string> = new Set(['tap', 'longpress']);

/**
 * Whether there is such an element.
 *
 * @param selector `.name` of a class, `#name` of an id, or a tag
 */
export function fireEvent(shown: readonly Shown[], selector: string, type: string, { dialect, page }: Host): boolean {
  const path = pathTo(shown, selector);
  const [innermost] = path;
  if (!innermost) return false;
  const timeStamp = ++clock;
  // A group reports for its box.
  const reached = bubbling.has(type) ? path : path.filter((at) => at === innermost || at.tag === 'checkbox-group');
  for (const element of reached) {
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
      if (isCatch) return true;
    }
  }
  return true;
}

/** To the first one in document order, innermost first. */
function pathTo(nodes: readonly Shown[], selector: string): ShownElement[] {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (isSelected(node, selector)) return [node];
    const inner = pathTo(node.children, selector);
    if (inner.length > 0) return [...inner, node];
  }
  return [];
}

const isSelected = ({ tag, attributes }: ShownElement, selector: string): boolean => {
  const name = selector.slice(1);
  if (selector.startsWith('.')) return attributes.class?.split(' ').includes(name) === true;
  return selector.startsWith('#') ? attributes.id === name : tag === selector;
};

function infoOf({ attributes, raw = {} }: ShownElement): HostEvent['currentTarget'] {
  const data = Object.entries(raw).filter(([name]) => name.startsWith('data-'));
  const dataset = Object.fromEntries(data.map(([name, value]) => [name.slice('data-'.length), value]));
  return { id: attributes.id ?? '', dataset };
}
