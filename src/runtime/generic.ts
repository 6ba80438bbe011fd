// Elements that are no part of a literal block: a spread, a computed tag. There is one template for each tag, with a hole for every prop
// and every event bound. Only apps that have such elements ship this.
import { options, type VNode } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { cssText } from '../core/css-text.ts';
import { genericHole, HANDLERS } from '../core/hole-kind.ts';
import { defineAttribute, defineProperty, eventTargets } from '../core/tree/index.ts';

type Props = Record<string, unknown>;

/** An element with props that only run time knows. */
export function generic(tag: string, props: Props, key?: string | number): VNode {
  generics();
  const own = Object.assign({}, props);
  delete own.key;
  return jsx(tag, own as never, (key ?? props.key) as string) as VNode;
}

let isInstalled = false;

/**
 * Makes generic elements known. Called by what makes one, and by modules in which a tag is a value. Idempotent.
 *
 * @param names holes that take any value as it is: Preact would leave out `false`
 */
export function generics(names: readonly string[] = []): void {
  names.forEach(defineAttribute);
  if (isInstalled) return;
  isInstalled = true;
  eventTargets();
  defineAttribute('hidden');
  defineAttribute('id');
  defineProperty(STYLE, (element, value) => element.setHole('style', cssText(value)));
  defineProperty(DATASET, (element, value) => {
    element.dataset = value as Props;
  });
  const previous = options.vnode;
  options.vnode = (vnode) => {
    if (!isGeneric(vnode.type)) return previous?.(vnode);
    const given = vnode.props as Props;
    const holes = toHoles(given);
    vnode.props = holes as never;
    previous?.(vnode);
    // Who clones an element reads what it was given. Names of holes must not be there: Preact takes them for set.
    for (const name in given)
      if (!(name in holes)) Object.defineProperty(vnode.props, name, { configurable: true, value: given[name] });
  };
}

/** Preact would write a style itself, property by property. */
const STYLE = '$s';
/** Its template has no place for names of the author's: handlers get them from here. */
const DATASET = '$d';

/** Blocks are called `x…`, slots have capital letters. */
const isGeneric = (type: unknown): boolean => typeof type === 'string' && type >= 'a' && type[0] !== 'x';

/** Props as the tree takes them: handlers in one, by event; `data-*` in one; the style as text. */
function toHoles(props: Props): Props {
  const own: Props = {};
  for (const name in props) {
    const value = props[name];
    if (/^on[A-Z]/.test(name)) put(own, HANDLERS, eventOf(name), value);
    else if (name.startsWith('data-')) put(own, DATASET, camelCase(name.slice(5)), value);
    else if (name === 'style') own[STYLE] = value;
    else if (name !== HANDLERS && name !== DATASET) own[name === 'className' ? 'class' : genericHole(name)] = value;
    else own[name] = Object.assign({}, value, own[name]);
  }
  return own;
}

const put = (own: Props, into: string, name: string, value: unknown): void => {
  own[into] = Object.assign({}, own[into], { [name]: value });
};

/** `onTap` -> `tap`, `onTapCatch` -> `tap!`. */
const eventOf = (name: string): string =>
  name
    .slice(2)
    .replace(/Catch$/, '!')
    .toLowerCase();

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
