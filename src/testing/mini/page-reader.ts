// Reads an open page as a user sees it: texts, and the element that a target names.
import type { Engine, ViewNode } from '../engines/engine.ts';
import { collectTexts, type ElementView } from '../view/visible-text.ts';

export interface PageReader {
  texts(page: Element): string[];
  fieldTexts(page: Element): string[];
  find(page: Element, target: string): Element | undefined;
  /** The element itself or the first one in it that is one of these tags. */
  inner(element: Element, ...tags: string[]): Element | undefined;
  /** The element or its nearest ancestor on the page that is this tag. */
  closest(element: Element, tag: string): Element | undefined;
  /** What the host holds for a property: what the user did, else what data said. */
  held(element: Element, property: string): unknown;
  node(element: Element): ViewNode;
}

export function createPageReader(engine: Engine): PageReader {
  const isHidden = (element: Element): boolean => engine.nodeOf(element)?.hidden ?? false;
  const node = (element: Element): ViewNode => {
    const found = engine.nodeOf(element);
    if (!found) throw new Error(`<${element.tagName.toLowerCase()}> does not belong to the page`);
    return found;
  };
  const held = (element: Element, property: string): unknown => {
    const { held: state, prop } = node(element);
    return state?.has(property) ? state.get(property) : prop(property);
  };
  const tagOf = (element: Element): string => engine.nodeOf(element)?.tag ?? '';

  const look = (element: Element): ElementView => ({ skip: isHidden(element) });
  const lookAtFields = (element: Element): ElementView => {
    const tag = tagOf(element);
    if (tag === 'input' || tag === 'textarea')
      return { skip: isHidden(element), field: String(held(element, 'value') ?? '') };
    if (tag === 'checkbox') return { skip: isHidden(element), field: held(element, 'checked') ? 'x' : ' ' };
    return { skip: isHidden(element) };
  };
  const plain = (page: Element, see: typeof look): string[] => collectTexts(page, see).map(({ text }) => text);

  const search = (parent: Element, matches: (found: ViewNode) => boolean): Element | undefined => {
    for (const child of parent.children) {
      const found = engine.nodeOf(child);
      if (found?.hidden) continue;
      const hit = found && matches(found) ? child : search(child, matches);
      if (hit) return hit;
    }
    return undefined;
  };

  return {
    texts: (page) => plain(page, look),
    fieldTexts: (page) => plain(page, lookAtFields),
    find: (page, target) => {
      if (target.startsWith('#')) return search(page, ({ id }) => id === target.slice(1));
      if (target.startsWith('.')) return search(page, ({ classes }) => classes.includes(target.slice(1)));
      return collectTexts(page, look).find(({ text }) => text === target)?.owner;
    },
    closest: (element, tag) => {
      for (let at: Element | null = element; at; at = at.parentElement) if (tagOf(at) === tag) return at;
      return undefined;
    },
    inner: (element, ...tags) =>
      tags.includes(tagOf(element)) ? element : search(element, ({ tag }) => tags.includes(tag)),
    held,
    node,
  };
}
