// The template files: one self-contained file of blocks per package, and pages and boundaries that show a node of it.
import type { Block, BlockElement, BlockEvent, BlockNode } from '../core/block.ts';
import { BOUNDARY, hasCopies, TEMPLATE_COPIES } from '../core/block-name.ts';
import type { Dialect } from '../core/dialect.ts';
import type { NativeTarget } from '../core/native.ts';
import { WITH_TEXT_SLOTS } from '../core/hole-kind.ts';
import { primitives } from '../core/primitives.table.ts';
import { type EmitContext, emitChildren, emitElement } from './emit-element.ts';
import { genericElement } from './emit-generic.ts';
import { emitSlot, type SlotWrapper } from './emit-slot.ts';
import { genericNative } from './native-elements.ts';

export interface TemplatesInput {
  readonly blocks: readonly Block[];
  /** Tags that need a generic template. */
  readonly tags: readonly string[];
  /** Components that lists show, wherever they are. */
  readonly listed?: readonly string[];
  /** Blocks may stand deeper inside themselves than there are copies: the package has a boundary component. Default: yes. */
  readonly hasBoundary?: boolean;
  /** Whether the app may set a prop or an event of a generic element that not every host has. Default: it does not. */
  readonly isReached?: (name: string) => boolean;
  /** Native components that have a generic template, by tag. */
  readonly natives?: ReadonlyMap<string, NativeTarget>;
  readonly dialect: Dialect;
}

/** The whole blocks file. */
export function emitTemplates(input: TemplatesInput): string {
  const { blocks, tags, listed = [], hasBoundary = true, isReached = () => false, natives, dialect } = input;
  const there = [...new Set(tags)].filter((tag) => !dialect.primitives.lacks.includes(tag)).sort();
  const genericOf = (tag: string): BlockElement => {
    const native = natives?.get(tag);
    return native ? genericNative(native, dialect) : genericElement(tag, dialect, isReached);
  };
  const generics = new Map(there.map((tag) => [tag, genericOf(tag)]));
  const emit = createEmitter(blocks, generics, dialect);
  const lines = [template('_', '{{i.x}}'), template('$', emitSlot({ name: 'A' }, dialect))];
  if (hasBoundary && !dialect.templateRecursion) lines.push(template(BOUNDARY, '<s-boundary d="{{i}}"/>'));
  const add = (name: string, roots: readonly BlockElement[], hasTexts: boolean, alias?: string): void => {
    const body = emit(roots, hasTexts);
    const isRecurring = !dialect.templateRecursion && hasCopies(name) && roots.some(hasSlot(hasTexts));
    for (let copy = 0; copy <= (isRecurring ? TEMPLATE_COPIES : 0); copy++) {
      const suffix = copy > 0 ? `_${String(copy)}` : '';
      lines.push(template(name + suffix, body));
      if (alias !== undefined) lines.push(template(alias + suffix, `<template is="${name}${suffix}" data="{{i:i}}"/>`));
    }
  };
  for (const [tag, element] of generics) add(tag, [element], false);
  const isManyTimes = listedBlocks(blocks, listed);
  for (const block of blocks) {
    const { name, roots } = block;
    const withSlots = name + WITH_TEXT_SLOTS;
    const hasTexts = roots.some(hasTextSlot);
    if (hasTexts && !isManyTimes(block)) add(name, roots, true, withSlots);
    else {
      if (!isInLoopOnly(block)) add(name, roots, false);
      if (hasTexts) add(withSlots, roots, true);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Blocks that are there many times: rows, and what components of lists return. Their first template has no slots beside texts. */
function listedBlocks(blocks: readonly Block[], listed: readonly string[]): (block: Block) => boolean {
  const rows = new Set(blocks.flatMap(({ meta }) => Object.values(meta?.rows ?? {})));
  return ({ name, component }) => rows.has(name) || (component !== undefined && listed.includes(component));
}

type Emitter = (roots: readonly BlockElement[], hasTextSlots: boolean) => string;

type Generics = ReadonlyMap<string, BlockElement>;

function createEmitter(blocks: readonly Block[], generics: Generics, dialect: Dialect): Emitter {
  const byName = new Map(blocks.map((block) => [block.name, block]));
  const wrapper = wrappers(blocks, generics, dialect);
  const context: EmitContext = {
    dialect,
    wrapper,
    hasTextSlots: false,
    row(name) {
      const block = byName.get(name);
      if (!block) throw new Error(`No block is called ${name}.`);
      return { content: emitRoots(block.roots, context), isOnly: isOnlyRow(block) };
    },
  };
  return (roots, hasTextSlots) => emitRoots(roots, hasTextSlots ? { ...context, hasTextSlots } : context);
}

const template = (name: string, body: string): string => `<template name="${name}">${body}</template>`;

/** Parents whose slots write their own direct child, and the child's tag. */
const directChildren = (dialect: Dialect): Map<string, string> =>
  new Map(
    Object.keys(primitives).flatMap((tag) => {
      const child = dialect.directChild(tag);
      return child === undefined ? [] : [[tag, child] as const];
    }),
  );

/** A root that its parent's slots write themselves is left out. */
function emitRoots(roots: readonly BlockElement[], context: EmitContext): string {
  const written = new Set(directChildren(context.dialect).values());
  return roots
    .map((root) =>
      written.has(root.tag) ? emitChildren(root.children, root.tag, context) : emitElement(root, context),
    )
    .join('');
}

function wrappers(blocks: readonly Block[], generics: Generics, dialect: Dialect): EmitContext['wrapper'] {
  const roots = blocks.flatMap((block) => block.roots);
  const byParent = new Map<string, SlotWrapper>();
  for (const [parent, tag] of directChildren(dialect)) {
    const events = new Map<string, BlockEvent>();
    for (const event of roots.filter((root) => root.tag === tag).flatMap((root) => root.events)) {
      if (event.isCatch || !events.has(event.type)) events.set(event.type, event);
    }
    byParent.set(parent, { tag, events: [...events.values()], generic: generics.get(tag)?.events });
  }
  return (parent) => byParent.get(parent);
}

const someNode = (node: BlockNode, test: (node: BlockNode) => boolean): boolean =>
  test(node) || childrenOf(node).some((child) => someNode(child, test));

const childrenOf = (node: BlockNode): readonly BlockNode[] => {
  if (node.kind === 'element') return node.children;
  return node.kind === 'choice' ? [...node.shown, ...node.otherwise] : [];
};

const hasTextSlot = (node: BlockNode): boolean =>
  someNode(node, (inner) => inner.kind === 'hole' && inner.slot !== undefined);

/** Whether anything that a run shows may stand in the block. */
export const holdsNodes = ({ roots }: Block): boolean => roots.some(hasSlot(true));

const hasSlot =
  (countsText: boolean) =>
  (node: BlockNode): boolean =>
    someNode(node, (inner) => inner.kind === 'slot') || (countsText && hasTextSlot(node));

/** Entries of one loop that are not shown elsewhere and hold nothing that may hold them: they need no template by name. */
const isInLoopOnly = ({ roots, isRowOnly }: Block): boolean => isRowOnly === true && !roots.some(hasSlot(false));

/** Nothing makes such an entry another template. */
const isOnlyRow = (block: Block): boolean => isInLoopOnly(block) && !block.roots.some(hasTextSlot);

export interface PageInput {
  readonly dialect: Dialect;
  /** The blocks file, relative to the page: `../blocks.wxml`. */
  readonly blocksPath: string;
  /** What must stand first; its values are those of the page's data. */
  readonly first?: BlockElement | undefined;
}

const emitFirst = ({ first, dialect }: Pick<PageInput, 'first' | 'dialect'>): string =>
  first ? createEmitter([], new Map(), dialect)([first], false) : '';

/** A page that holds its templates itself. */
export const emitWholePage = (input: TemplatesInput & Pick<PageInput, 'first'>): string =>
  `${emitFirst(input)}${emitTemplates(input)}<template is="{{r.t}}" data="{{i:r}}"/>\n`;

/** A page: the node under `r`. */
export const emitPage = ({ blocksPath, first, dialect }: PageInput): string =>
  `${emitFirst({ first, dialect })}<import src="${blocksPath}"/><template is="{{r.t}}" data="{{i:r}}"/>\n`;

/** The boundary component, whose tree starts afresh: the node under `r`, by its real type. */
export const emitBoundary = ({ blocksPath }: PageInput): string =>
  `<import src="${blocksPath}"/><template is="{{r.y}}" data="{{i:r}}"/>\n`;
