// The plan of one block: its elements for the template, its holes and slots for the code.
import type { Block, BlockElement, BlockMeta, BlockNode } from '../core/block.ts';
import { HAS_REF, NESTS, PORTAL } from '../core/block-name.ts';
import type { Dialect } from '../core/dialect.ts';
import { HANDLERS } from '../core/hole-kind.ts';
import type { JSXElement } from './ast.ts';
import { type AttributeValue, readAttributes } from './attributes.ts';
import { canInline } from './can-inline.ts';
import { childItems, type ChildItem } from './child-items.ts';
import { reportForeignTag } from './foreign-names.ts';
import { reportMisplaced } from './composition.ts';
import { childKind } from './child-kind.ts';
import { type Code, constantCode, createDraft, type Draft, type ModuleContext } from './draft.ts';
import { specOf } from './html-tags.table.ts';
import { planChildren } from './plan-children.ts';
import { type PlannedProps, planProps } from './plan-props.ts';
import { PAGE_META } from './page-meta.ts';
import type { HostTag } from './prop-names.ts';
import type { RuntimeName } from './runtime-import.ts';
import { withNativeRef } from './native-elements.ts';
import { planSwiperRoot } from './plan-direct-root.ts';
import { writtenRoot } from './written-root.ts';

export interface BlockPlan {
  readonly block: Block;
  readonly element: JSXElement;
  /** The expression that takes the element's place. */
  readonly code: Code;
  readonly nested: Draft['nested'];
  readonly rows: Draft['rows'];
}

/** @param enclosing names of the functions around the element, outermost first */
export function planBlock(
  context: ModuleContext,
  element: JSXElement,
  host: HostTag,
  ownName: string,
  enclosing: readonly string[],
): BlockPlan {
  const draft = createDraft(context, enclosing);
  const attributes = readAttributes(element, context);
  const { key, ref } = attributes;
  if (ref) draft.props.push(['ref', refCode(draft, host, ref)]);
  const planned = planElement(draft, element, host, undefined);
  const root = planSwiperRoot(draft, ref && host.native ? withNativeRef(planned, context.dialect) : planned, element);
  const isPlace = ref !== undefined && takesPortals(host, context.dialect);
  if (isPlace && root.events[0]) draft.up[PORTAL] = root.events[0].index;
  const name = ownName + (isPlace ? HAS_REF : '') + (draft.nests ? NESTS : '');
  const keyCode: Code = key ? [', ', ...valueCode(draft, key)] : [];
  return {
    block: {
      name,
      roots: [root],
      meta: metaOf(draft),
      ...(enclosing[0] !== undefined && { component: enclosing[0] }),
      // What a native component makes of a class, a style or an event is its own business.
      ...(context.isHeld(element) && !host.native && { written: writtenRoot(host, attributes, context.dialect) }),
    },
    element,
    code: [...callCode(draft, name, { isPlace, by: host.tag === PAGE_META ? 'pageMeta' : 'element' }), ...keyCode, ')'],
    nested: draft.nested,
    rows: draft.rows,
  };
}

/** Whatever takes children of any kind. Where a native component shows its children, nobody knows here. */
function takesPortals({ tag, native }: HostTag, dialect: Dialect): boolean {
  const { isVoid, only } = specOf(tag, dialect);
  return !native && isVoid !== true && only === undefined;
}

/**
 * The call without its end. Unless text may need a slot beside it, slots are the block's children. A single one's content is, unless a portal
 * may bring another.
 */
function callCode(
  draft: Draft,
  name: string,
  { isPlace, by }: { readonly isPlace: boolean; readonly by: RuntimeName },
): Code {
  const handlers = handlersCode(draft);
  const props = [...draft.props, ...(handlers ? [[HANDLERS, handlers] as const] : [])];
  const [slot, ...others] = draft.slots;
  if (draft.needsCare) {
    const call = `${draft.runtime('block')}(${JSON.stringify(name)}, `;
    return [call, ...objectCode(props), ', ', ...(slot ? objectCode(draft.slots) : ['null'])];
  }
  if (slot) props.push(['children', others.length > 0 || isPlace ? slotsCode(draft) : slot[1]]);
  return [`${draft.runtime(by)}(${JSON.stringify(name)}, `, ...objectCode(props)];
}

const slotsCode = ({ slots, runtime }: Draft): Code => [
  '[',
  ...slots.flatMap(([name, code], index): Code => [
    `${index > 0 ? ', ' : ''}${runtime('slot')}(${JSON.stringify(name)}, `,
    ...code,
    ')',
  ]),
  ']',
];

/** Handlers by event element: a function where that says enough, else an object by event. */
function handlersCode({ handlers, plain }: Draft): Code | undefined {
  const last = handlers.findLastIndex((list) => list.length > 0);
  if (last < 0) return undefined;
  const codes = handlers.slice(0, last + 1).map((list, index): Code => {
    const [only] = list;
    if (!only) return ['null'];
    return plain.has(index) ? only[1] : objectCode(list);
  });
  return ['[', ...codes.flatMap((code, index) => (index === 0 ? code : [', ', ...code])), ']'];
}

function planElement(draft: Draft, element: JSXElement, host: HostTag, around: number | undefined): BlockElement {
  reportForeignTag(draft, host, element.start, draft.dialect);
  const planned = planProps(draft, host, readAttributes(element, draft), { around, offset: element.start });
  const [event] = planned.events;
  if (event && around !== undefined) draft.up[event.index] = around;
  const children = planContent(draft, element, host, planned, event ? event.index : around);
  return { kind: 'element', tag: host.tag, props: planned.props, events: planned.events, children };
}

function planContent(
  draft: Draft,
  element: JSXElement,
  host: HostTag,
  planned: PlannedProps,
  around: number | undefined,
): BlockNode[] {
  // An svg's children are in its image.
  if (host.name === 'svg') return [];
  const spec = specOf(host.tag, draft.dialect);
  const items = contentItems(draft, element, host, planned.children);
  if (items.length > 0) reportMisplaced(draft, { element, host }, items);
  if (spec.isVoid) return [];
  return planChildren(draft, items, {
    around,
    isSlotOnly: spec.only !== undefined,
    plan: ({ element: inner, host: innerHost }) => planElement(draft, inner, innerHost, around),
  });
}

function contentItems(
  draft: Draft,
  element: JSXElement,
  host: HostTag,
  children: AttributeValue | undefined,
): ChildItem[] {
  const items = childItems(element.children, draft, canInline);
  if (items.length > 0) return items;
  if (host.html?.text !== undefined) return [{ kind: 'text', text: host.html.text }];
  if (children?.kind === 'expression') {
    return [
      {
        kind: 'expression',
        as: childKind(children.node, draft.scope.shapes),
        node: children.node,
        code: [children.span],
      },
    ];
  }
  const { value } = children ?? {};
  return typeof value === 'string' || typeof value === 'number' ? [{ kind: 'text', text: String(value) }] : [];
}

function metaOf(draft: Draft): BlockMeta | null {
  const { up, targets, live, grouped, as, functions } = draft;
  const meta: BlockMeta = {
    ...(Object.keys(up).length > 0 && { up }),
    ...(Object.keys(targets).length > 0 && { targets }),
    ...(live.length > 0 && { live }),
    ...(grouped.length > 0 && { grouped }),
    ...(Object.keys(as).length > 0 && { as }),
    ...(functions.length > 0 && { functions }),
    ...countsOf(draft),
  };
  return Object.keys(meta).length > 0 ? meta : null;
}

/** `{list.length}` beside `{list.map(…)}`. */
function countsOf({ lengths, lists }: Draft): Pick<BlockMeta, 'counts'> {
  const counts: Record<string, string> = {};
  for (const { hole, list } of lengths) {
    const slot = lists.get(list);
    if (slot === undefined) continue;
    hole.counts = slot;
    counts[hole.name] = slot;
  }
  return Object.keys(counts).length > 0 ? { counts } : {};
}

export function valueCode(draft: Pick<Draft, 'nested'>, value: AttributeValue): Code {
  if (value.kind === 'constant') return constantCode(value.value);
  draft.nested.push(value.node);
  return [value.span];
}

/** A native component's instance is there later than its node. */
export function refCode(draft: Draft, host: HostTag, ref: AttributeValue): Code {
  const code = valueCode(draft, ref);
  return host.native ? [`${draft.runtime('nativeRef')}(`, ...code, ')'] : code;
}

export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** `{ a: …, "tap!": … }` */
export function objectCode(entries: readonly (readonly [name: string, value: Code])[]): Code {
  if (entries.length === 0) return ['{}'];
  return [
    '{ ',
    ...entries.flatMap(([name, value], index) => [`${index > 0 ? ', ' : ''}${propertyKey(name)}: `, ...value]),
    ' }',
  ];
}
