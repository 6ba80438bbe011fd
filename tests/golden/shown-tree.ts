// What a piece of JSX shows, read twice: from the JSX itself, and from its blocks with the values of their holes.
// Both ways end in the same plain tree, so that they can be compared.
import { transformWithOxc } from 'vite';
import { compileModule } from '../../src/compiler/index.ts';
import type { BlockElement, BlockNode, TemplateValue, TextHole } from '../../src/core/block.ts';
import { HANDLERS, HIDDEN, isFused, isTextHole } from '../../src/core/hole-kind.ts';
import { cssText } from '../../src/core/css-text.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import { commonProps, primitives, type PrimitiveSpec, tagOf } from '../../src/core/primitives.table.ts';

export type Shown =
  | string
  | { readonly tag: string; readonly props: Readonly<Record<string, string>>; readonly children: readonly Shown[] };

type Values = Readonly<Record<string, unknown>>;
/** What JSX and the runtime's functions make here: a thing that can show itself. */
type Node = () => Shown[];

const names = Object.keys(primitives).map((tag) =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
);
const components = Object.fromEntries(names.map((name) => [name, tagOf(name)]));
const fragment = Symbol('fragment');

/** The tree of JSX, as the bundler's own transform reads it. */
export async function shownByJsx(source: string, values: Values): Promise<readonly Shown[]> {
  return show(await evaluate(source, { ...components, ...values }));
}

interface SlotContent {
  readonly slot: string;
  readonly children: unknown;
}

const isSlotContent = (value: unknown): value is SlotContent =>
  typeof value === 'object' && value !== null && 'slot' in value;

/** The tree of the blocks that the compiler makes of the same source. */
export async function shownByBlocks(source: string, values: Values, dialect: Dialect): Promise<readonly Shown[]> {
  const { code, blocks, diagnostics } = compileModule(
    `import * as S from 'sampan/components'; import { ${names.join(', ')} } from 'sampan/components'; ${source}`,
    {
      file: 'x.tsx',
      prefix: 'blk',
      isPrimitiveSource: () => true,
      dialect,
    },
  );
  if (diagnostics[0]) throw diagnostics[0];
  const byName = new Map(blocks.map((block) => [block.name, block]));
  const _b = (type: string, props: Values, slots: Values | null): Node => {
    const block = byName.get(type);
    if (!block) throw new Error(`no block ${type}`);
    return () =>
      merge(block.roots.flatMap((root) => elementOf(root, { props: { ...props, ...slots }, slots: slots ?? {} })));
  };
  const _s = (name: string, children: unknown): SlotContent => ({ slot: name, children });
  const _h = (type: string, { children, ...props }: Values): Node => {
    const slots: unknown[] = Array.isArray(children) ? children : [];
    const only = slotNames(byName.get(type)?.roots ?? [])[0] ?? '';
    return _b(
      type,
      props,
      slots.length > 0 && slots.every(isSlotContent)
        ? Object.fromEntries(slots.map(({ slot, children: content }) => [slot, content]))
        : { [only]: children },
    );
  };
  const _g = (tag: string, props: Values): Node => make(tag, props, props.children);
  return show(
    await evaluate(
      code.replace(
        /^import .*?;(?= import)|import [^;]*;|_(?:meta|live|counts|targets|nesting|neutral)\([^;]*\);/g,
        '',
      ),
      {
        ...components,
        ...values,
        _b,
        _h,
        _s,
        _t: (value: unknown) => value,
        _g,
        _css: cssText,
        _meta: () => {},
        _gs: () => {},
      },
    ),
  );
}

async function evaluate(source: string, scope: Values): Promise<unknown> {
  const { code } = await transformWithOxc(source, 'x.tsx', {
    jsx: { runtime: 'classic', pragma: 'make', pragmaFrag: 'fragment' },
  });
  const all: Values = { ...scope, make, fragment };
  return new Function(...Object.keys(all), code.replace('export default', 'return '))(...Object.values(all));
}

function make(type: unknown, given: Values | null, ...children: unknown[]): Node {
  const props = children.length > 0 ? { ...given, children } : { ...given };
  if (typeof type === 'function') return () => show(type(props));
  if (typeof type !== 'string') return () => show(children);
  return () => [{ tag: type, props: plainProps(type, props), children: show(props.children) }];
}

function show(value: unknown): Shown[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'function') return (value as Node)();
  return merge(Array.isArray(value) ? value.flatMap(show) : [String(value)]);
}

function merge(list: readonly Shown[]): Shown[] {
  const merged: Shown[] = [];
  for (const item of list) {
    const last = merged.at(-1);
    if (typeof item === 'string' && typeof last === 'string') merged[merged.length - 1] = last + item;
    else if (item !== '') merged.push(item);
  }
  return merged;
}

/** Props as text, without those that say what the host does anyway. Handlers count by name. */
function plainProps(tag: string, props: Values): Record<string, string> {
  const specs = (primitives as Readonly<Record<string, PrimitiveSpec>>)[tag]?.props ?? {};
  const plain: Record<string, string> = {};
  // Of two spellings of a prop the last one counts. A block knows its events in lower case.
  const named = Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name === 'className' ? 'class' : eventName(name), value]),
  );
  for (const [prop, value] of Object.entries(named)) {
    if (['children', 'key', 'ref'].includes(prop)) continue;
    const text = plainValue(prop, value);
    const usual = specs[prop]?.default ?? commonProps[prop]?.default ?? '';
    if (text !== '' && text !== String(usual)) plain[prop] = text;
  }
  return Object.fromEntries(Object.entries(plain).sort());
}

const eventName = (name: string): string =>
  name.replace(/^on([A-Z].*?)(Catch)?$/, (_, type: string, end = '') => `on${type.toUpperCase()}${end as string}`);

function plainValue(prop: string, value: unknown): string {
  if (prop === 'style') return cssText(value);
  if (/^on[A-Z]/.test(prop)) return value ? 'bound' : '';
  return value === false || value == null ? '' : String(value);
}

const slotNames = (nodes: readonly BlockNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'slot') return [node.name];
    if (node.kind === 'choice') return slotNames([...node.shown, ...node.otherwise]);
    return node.kind === 'element' ? slotNames(node.children) : [];
  });

interface Instance {
  readonly props: Values;
  readonly slots: Values;
}

function elementOf(element: BlockElement, instance: Instance): Shown[] {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element.props)) props[name] = valueOf(value, instance);
  const [first] = element.events;
  const handlers = first && (instance.props[HANDLERS] as unknown[] | undefined)?.[first.index];
  for (const { type, isCatch } of element.events) {
    const byEvent = handlers as Values | null | undefined;
    const handler = typeof handlers === 'function' ? handlers : byEvent?.[isCatch ? `${type}!` : type];
    props[`on${type.toUpperCase()}${isCatch ? 'Catch' : ''}`] = handler;
  }
  const children = merge(element.children.flatMap((child) => nodeOf(child, instance)));
  return [{ tag: element.tag, props: plainProps(element.tag, props), children }];
}

function valueOf(value: TemplateValue, { props }: Instance): unknown {
  if (typeof value !== 'object') return value;
  const parts = value.map((part) => {
    if (typeof part === 'string') return part;
    return part.choices ? part.choices[props[part.hole] ? 0 : 1] : props[part.hole];
  });
  return parts.length === 1
    ? parts[0]
    : parts.map((part) => (part === false || part == null ? '' : String(part))).join('');
}

function nodeOf(node: BlockNode, instance: Instance): Shown[] {
  const all = (nodes: readonly BlockNode[]): Shown[] => nodes.flatMap((inner) => nodeOf(inner, instance));
  switch (node.kind) {
    case 'text':
      return [node.value];
    case 'element':
      return elementOf(node, instance);
    case 'slot':
      return show(instance.slots[node.name]);
    case 'choice': {
      const value = instance.props[node.hole];
      return all((isFused(node.hole) ? value !== HIDDEN : value) ? node.shown : node.otherwise);
    }
    case 'hole':
      return showHole(node, instance);
  }
}

function showHole({ name, slot, choices }: TextHole, { props }: Instance): Shown[] {
  const value = props[name];
  if (choices) return [choices[value ? 0 : 1]];
  if (slot === undefined && (typeof value === 'function' || Array.isArray(value)))
    throw new Error(`a vnode in a text hole: ${name}`);
  if (!isTextHole(name) && typeof value !== 'string') throw new Error(`not made into text: ${name}`);
  return show(value);
}
