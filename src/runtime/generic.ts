// Elements that are no part of a literal block: a spread, a computed tag. There is one template for each tag, with a hole for every prop
// and every event bound. Only apps that have such elements ship this.
import { options, type VNode } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { SampanError } from '../core/errors.ts';
import { camelCase } from '../core/camel-case.ts';
import { cssText } from '../core/css-text.ts';
import { genericHole, HANDLERS } from '../core/hole-kind.ts';
import { defineAttribute, defineProperty, eventTargets } from '../core/tree/index.ts';

type Props = Record<string, unknown>;

/** HTML's names of an element: the host's for each, or its values by HTML's. */
type Names = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** An element with props that only run time knows. */
export function generic(tag: string, props: Props, key?: string | number, names?: Names): VNode {
  generics();
  const own = Object.assign({}, props, names && { [NAMES]: names });
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
  defineProperty(NAMES, () => {});
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

/** Of an HTML element: its names. A clone has them, too. */
const NAMES = '~n';

/** Blocks are called `x…`, slots have capital letters. */
const isGeneric = (type: unknown): boolean => typeof type === 'string' && type >= 'a' && type[0] !== 'x';

/** Props as the tree takes them: handlers in one, by event; `data-*` in one; the style as text. */
function toHoles(props: Props): Props {
  const own: Props = {};
  const names = (props[NAMES] || {}) as Names;
  for (const given in props) {
    const value = props[given];
    const name = names[given] || given;
    if (typeof name !== 'string') putType(own, name, value);
    else if (/^on./.test(name)) put(own, HANDLERS, eventOf(name), value);
    else if (name.startsWith('data-')) put(own, DATASET, camelCase(name.slice(5).toLowerCase()), value);
    else if (name === 'style') own[STYLE] = value;
    else if (name !== HANDLERS && name !== DATASET) own[name === 'className' ? 'class' : genericHole(name)] = value;
    else own[name] = Object.assign({}, value, own[name]);
  }
  return own;
}

const put = (own: Props, into: string, name: string, value: unknown): void => {
  own[into] = Object.assign({}, own[into], { [name]: value });
};

/** The kind of an HTML input; a password is a prop of its own here. */
function putType(own: Props, types: Readonly<Record<string, string>>, type: unknown): void {
  if (type == null) return;
  const kind = types[type as string];
  if (!kind) throw new SampanError('SP3012', { type: String(type) });
  if (kind === 'password') own.password = true;
  else own.type = kind;
}

/** `onTap` -> `tap`, `onTapCatch` -> `tap!`. compat may have been there before: it writes `onfocusin` for `onFocus`. */
const eventOf = (name: string): string =>
  name
    .slice(2)
    .replace(/Catch$/, '!')
    .toLowerCase()
    .replace('focusin', 'focus')
    .replace('focusout', 'blur');
