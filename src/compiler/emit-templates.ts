// The template files: one self-contained file of blocks per package, and pages and boundaries that show a node of it.
import type { Block, BlockElement, BlockEvent, BlockNode } from '../core/block.ts';
import { hasCopies, TEMPLATE_COPIES } from '../core/block-name.ts';
import type { Dialect } from '../core/dialect.ts';
import { primitives } from '../core/primitives.table.ts';
import { type EmitContext, emitChildren, emitElement } from './emit-element.ts';
import { genericElement } from './emit-generic.ts';
import { emitSlot, type SlotWrapper } from './emit-slot.ts';

export interface TemplatesInput {
  readonly blocks: readonly Block[];
  /** Tags that need a generic template. */
  readonly tags: readonly string[];
  readonly dialect: Dialect;
}

/** The whole blocks file. */
export function emitTemplates({ blocks, tags, dialect }: TemplatesInput): string {
  const generics = [...new Set(tags)].sort();
  const context: EmitContext = { dialect, wrapper: wrappers(blocks, generics, dialect) };
  const lines = [template('_', '{{i.x}}'), template('$', emitSlot('A', dialect, undefined))];
  if (!dialect.templateRecursion) lines.push(template('w', '<s-boundary d="{{i}}"/>'));
  const add = (name: string, roots: readonly BlockElement[]): void => {
    const body = emitRoots(roots, context);
    const isRecurring = !dialect.templateRecursion && hasCopies(name) && roots.some(hasSlot);
    lines.push(template(name, body));
    for (let copy = 1; isRecurring && copy <= TEMPLATE_COPIES; copy++)
      lines.push(template(`${name}_${String(copy)}`, body));
  };
  for (const tag of generics) add(tag, [genericElement(tag)]);
  for (const block of blocks) add(block.name, block.roots);
  return `${lines.join('\n')}\n`;
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

function wrappers(blocks: readonly Block[], generics: readonly string[], dialect: Dialect): EmitContext['wrapper'] {
  const roots = blocks.flatMap((block) => block.roots);
  const byParent = new Map<string, SlotWrapper>();
  for (const [parent, tag] of directChildren(dialect)) {
    const events = new Map<string, BlockEvent>();
    for (const event of roots.filter((root) => root.tag === tag).flatMap((root) => root.events)) {
      if (event.isCatch || !events.has(event.type)) events.set(event.type, event);
    }
    byParent.set(parent, { tag, events: [...events.values()], hasGeneric: generics.includes(tag) });
  }
  return (parent) => byParent.get(parent);
}

const hasSlot = (node: BlockNode): boolean =>
  node.kind === 'slot' ||
  (node.kind === 'hole' && node.slot !== undefined) ||
  (node.kind === 'element' && node.children.some(hasSlot));

export interface PageInput {
  readonly dialect: Dialect;
  /** The blocks file, relative to the page: `../blocks.wxml`. */
  readonly blocksPath: string;
}

/** A page: the node under `r`. */
export const emitPage = ({ blocksPath }: PageInput): string =>
  `<import src="${blocksPath}"/><template is="{{r.t}}" data="{{i:r}}"/>\n`;

/** The boundary component, whose tree starts afresh: the node under `r`, by its real type. */
export const emitBoundary = ({ blocksPath }: PageInput): string =>
  `<import src="${blocksPath}"/><template is="{{r.y}}" data="{{i:r}}"/>\n`;
