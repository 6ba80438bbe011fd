// `data-*` props.
import { addRef, type DomProps } from './element-props.ts';
import { read } from './reactive.ts';

/** Values that are not strings, by element: attributes would turn a number into text, hosts do not. */
const typed = new WeakMap<Element, Record<string, unknown>>();

const of = (element: Element): Record<string, unknown> | undefined => typed.get(element);

function add(dom: DomProps, props: Readonly<Record<string, unknown>>): void {
  let data: Record<string, unknown> | undefined;
  for (const name in props) {
    if (!name.startsWith('data-')) continue;
    const value = read(props[name]);
    dom[name] = value;
    if (typeof value === 'string') continue;
    data ??= {};
    data[name.slice(5).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  if (data) addRef<Element>(dom, (element) => void (element && typed.set(element, data)));
}

export const dataset = { add, of };
