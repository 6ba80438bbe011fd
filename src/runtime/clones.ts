// What cloneElement gives to blocks: a class, a style and handlers for their root, whose template takes them by holes of their own in
// apps that clone. And what a clone may ask of them: these are not among the props of a block, so they are read by getters.
import { options } from 'preact';
import { blockMeta, meta } from '../core/block-meta.ts';
import { camelCase } from '../core/camel-case.ts';
import type { ClonableBlock, CloneTable, EventNames } from '../core/clone-table.ts';
import { SampanError } from '../core/errors.ts';
import { HANDLERS, isTextHole } from '../core/hole-kind.ts';
import {
  defineProperty,
  eventTargets,
  neutralEvents,
  shownValue,
  styleData,
  type Handlers,
  type HandlersByEvent,
} from '../core/tree/index.ts';
import { isSignal } from './is-signal.ts';
import { css } from './jsx.ts';
import { BoundSignal, MADE } from './signal-holes.ts';

type Props = Record<string, unknown>;

/** What clones were given, by name, and the children that there were: a clone of a clone reads it. To the tree it says nothing. */
const GIVEN = '~g';

/** Holes of a root for what a clone gives. The template shows its own while they are empty, so nothing is a space. */
const holes: Readonly<Record<string, string>> = { class: 'u', className: 'u', style: 's' };

/** Makes roots take what clones give. Called once, with the table that the build wrote. */
export function clones({ events, blocks }: CloneTable): void {
  eventTargets();
  defineProperty(GIVEN, () => {});
  defineProperty('s', (element, value) => element.setHole('s', styleData(value)));
  const known = new Set<string>();
  const previous = options.vnode;
  options.vnode = (vnode) => {
    const type = vnode.type as string;
    const block = blocks[type];
    if (typeof type === 'string') takeSignals(vnode.props as Props, Boolean(block));
    // Before compat, which drops an empty class.
    if (block) takeGiven(vnode.props as Props, block, events[block.events]!);
    if (previous) previous(vnode);
    if (!block) return;
    if (!known.has(type)) extendMeta(type, block);
    known.add(type);
    // After compat, which copies the props.
    defineReaders(vnode.props as Props, block);
  };
}

/** What the tree must know of a block as a whole: its events, and what handlers of a clone know it by. */
function extendMeta(type: string, { target, as }: ClonableBlock): void {
  const own = blockMeta(type);
  const targets = target && { targets: Object.assign({}, own.targets, { '': target }) };
  meta(type, Object.assign({}, own, targets, as && { as: Object.assign({}, own.as, { '': as }) }));
  if (as) neutralEvents();
}

/** What was shown before it is cloned has values in place of its signals. In texts they stay signals, as children do. */
function takeSignals(props: Props, isBlock: boolean): void {
  const made = props[MADE] as Props | undefined;
  delete props[MADE];
  if (made) props.children = made.children;
  for (const name in props) {
    const isText = isBlock && isTextHole(name);
    const value = made && isText ? made[name] : props[name];
    props[name] = isText && value instanceof BoundSignal ? value.signal : valueNow(value);
  }
}

const valueNow = (value: unknown): unknown => (value instanceof BoundSignal ? value.shown : value);

/** Moves what is no hole of the block to where it is one. What can't be moved is refused by the tree. */
function takeGiven(props: Props, { own, fixed }: ClonableBlock, events: EventNames): void {
  const given: Props = Object.assign({ children: props.children }, props[GIVEN]);
  if (given.children !== props.children) throw new SampanError('SP3009', { prop: 'children' });
  props[GIVEN] = given;
  for (const name in props) {
    const value = props[name];
    const event = (own && own[name]) || events[name];
    const hole = holes[name];
    if (event) props[HANDLERS] = withHandler(props[HANDLERS] as readonly Handlers[], own, event, value);
    else if (hole && !(fixed && fixed.includes(hole === 's' ? 'style' : 'class')))
      props[hole] = isSignal(value) ? value : (hole === 's' ? css(value) : classText(value)) || ' ';
    else continue;
    given[name] = value;
    delete props[name];
  }
}

const classText = (value: unknown): string => (value === false || value == null ? '' : String(value));

/** Handlers of events that the root binds itself are those of its first event element; others are the whole block's. */
function withHandler(
  handlers: readonly Handlers[] | undefined,
  own: ClonableBlock['own'],
  event: string,
  handler: unknown,
): readonly Handlers[] {
  const all = Object.assign([] as never, handlers) as Handlers[] & Props;
  const types = Object.values(own || {});
  if (!types.some((type) => typeOf(type) === typeOf(event))) all[event] = handler;
  else all[0] = Object.assign({}, byEvent(all[0], types), { [event]: handler });
  return all;
}

const typeOf = (event: string): string => event.replace('!', '');

/** A function alone is for the only event. */
const byEvent = (handlers: Handlers, [type]: readonly string[]): HandlersByEvent =>
  typeof handlers === 'function' ? { [type!]: handlers } : handlers || {};

function defineReaders(props: Props, { own, props: written, isStyleObject }: ClonableBlock): void {
  const given = props[GIVEN] as Props;
  const handlers = ((props[HANDLERS] || []) as readonly Handlers[])[0];
  const types = Object.values(own || {});
  const define = (name: string, get: () => unknown): void =>
    void Object.defineProperty(props, name, { configurable: true, get });
  for (const name in own) define(name, () => byEvent(handlers, types)[own[name]!]);
  for (const name in written) {
    define(name, () => {
      const values: Props = {};
      for (const hole in props) values[hole] = valueNow(props[hole]);
      const value = shownValue(values, written[name]!);
      return name === 'style' && isStyleObject && typeof value === 'string' ? styleObject(value) : value;
    });
  }
  for (const name in given) if (name !== 'children') define(name, () => given[name]);
}

/** CSS text as authors write it in an object. */
function styleObject(text: string): Props {
  const style: Props = {};
  for (const rule of text.split(/;(?![^(]*\))/)) {
    const at = rule.indexOf(':', 1);
    const name = rule.slice(0, at).trim();
    const key = name[0] === '-' ? name : camelCase(name);
    if (key) style[key] = rule.slice(at + 1).trim();
  }
  return style;
}
