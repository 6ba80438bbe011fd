// Roots that clones may change, in apps that call cloneElement: class and style give way to those of a clone, and events are bound
// that clones listen to. What the runtime must know of them is a table. Pure.
import type { Block, BlockElement, BlockEvent, TemplateValue, WrittenRoot } from '../core/block.ts';
import type { ClonableBlock, CloneTable, EventNames } from '../core/clone-table.ts';
import type { Dialect } from '../core/dialect.ts';
import { CLONED_ROOT } from '../core/event-method.ts';
import { commonEvents } from '../core/primitives.table.ts';
import { canQuote } from './emit-text.ts';
import { neutralRules } from './event-rules.ts';
import { htmlCheckbox, htmlTags, specOf } from './html-tags.table.ts';
import { targetOf } from './plan-props.ts';
import { type HostTag, resolveProp } from './prop-names.ts';

export interface OpenedRoots {
  readonly blocks: readonly Block[];
  readonly table: CloneTable;
}

/** @param words names of event props that clones may be given, `onTap` */
export function openRoots(blocks: readonly Block[], words: readonly string[], dialect: Dialect): OpenedRoots {
  const events: EventNames[] = [];
  const table: Record<string, ClonableBlock> = {};
  const indexOf = (names: EventNames): number => {
    const text = JSON.stringify(names);
    const known = events.findIndex((other) => JSON.stringify(other) === text);
    return known >= 0 ? known : events.push(names) - 1;
  };
  const opened = blocks.map((block) => {
    const { name, written, roots } = block;
    const [root] = roots;
    if (!written || !root) return block;
    const names = eventNames(root, written, words, dialect);
    const added = addedEvents(root, Object.values(names));
    const as = neutralRules(dialect, root.tag, added, root.props);
    table[name] = { events: indexOf(names), ...ownOf(root, written, dialect), ...(as && { as }) };
    return { ...block, roots: [openRoot(root, added)] };
  });
  return { blocks: opened, table: { events, blocks: table } };
}

/** The events that a clone of an element can listen to. One that holds back the host's own scrolling must stand in the template. */
function eventNames(
  { tag }: BlockElement,
  { html }: WrittenRoot,
  words: readonly string[],
  dialect: Dialect,
): EventNames {
  const host: HostTag = {
    tag,
    name: html ?? tag,
    ...(html !== undefined && { html: tag === 'checkbox' ? htmlCheckbox : htmlTags[html]! }),
  };
  const names: Record<string, string> = {};
  for (const word of [...new Set(words)].sort()) {
    const meaning = resolveProp(host, word, dialect);
    if (meaning.kind !== 'event' || word === 'onTouchMoveCatch') continue;
    names[word] = meaning.name.toLowerCase() + (meaning.isCatch ? '!' : '');
  }
  return names;
}

/** Types of events that the root does not bind itself. */
function addedEvents({ events }: BlockElement, names: readonly string[]): string[] {
  const bound = new Set(events.map(({ type }) => type));
  return [...new Set(names.map((event) => event.replace('!', '')).filter((type) => !bound.has(type)))];
}

function openRoot(root: BlockElement, types: readonly string[]): BlockElement {
  const added = types.map((type): BlockEvent => ({ type, index: CLONED_ROOT, isCatch: false }));
  const given = [...replaceable].filter(([prop]) => canReplace(root.props[prop]));
  const props = given.map(([prop, hole]) => [prop, [{ hole, otherwise: root.props[prop] ?? '' }]] as const);
  return { ...root, props: { ...root.props, ...Object.fromEntries(props) }, events: [...root.events, ...added] };
}

/** Props that clones may give, with the holes that they are given by. */
const replaceable: ReadonlyMap<string, string> = new Map([
  ['class', 'u'],
  ['style', 's'],
]);

/** Its texts can stand in a binding. */
const canReplace = (value: TemplateValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'object' ? value : [String(value)]).every((part) => typeof part !== 'string' || canQuote(part));

function ownOf(
  root: BlockElement,
  { names, isStyleText }: WrittenRoot,
  dialect: Dialect,
): Omit<ClonableBlock, 'events'> {
  const own: Record<string, string> = {};
  const props: Record<string, TemplateValue> = {};
  for (const [name, meaning] of Object.entries(names)) {
    const value = root.props[meaning];
    if (/^on[A-Z]/.test(name)) own[name] = meaning;
    else if (value !== undefined) props[name] = value;
  }
  // The host reports a live prop although its author does not listen.
  for (const { type } of root.events) if (!hasType(own, type)) own[eventProp(root.tag, type, dialect)] = type;
  const target = targetOf(root.props);
  const fixed = [...replaceable.keys()].filter((prop) => !canReplace(root.props[prop]));
  return {
    ...(Object.keys(own).length > 0 && { own }),
    ...(Object.keys(props).length > 0 && { props }),
    ...(props.style !== undefined && isStyleText !== true && { isStyleObject: true }),
    ...(target && { target }),
    ...(fixed.length > 0 && { fixed }),
  };
}

const hasType = (names: EventNames, type: string): boolean =>
  Object.values(names).some((event) => event.replace('!', '') === type);

const eventProp = (tag: string, type: string, dialect: Dialect): string =>
  Object.keys({ ...commonEvents, ...specOf(tag, dialect).events }).find(
    (name) => name.slice(2).toLowerCase() === type,
  ) ?? type;
