// The slots of a block that stand inside an element whose parts the host looks for: a boundary there would hide them.
import type { Block, BlockElement, BlockMeta, BlockNode } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { specOf } from './html-tags.table.ts';

type Whole = NonNullable<BlockMeta['whole']>[string];

/** Groups of fields, wherever inside they are; of every other whole the parts stand directly in it. */
const groups = new Set(['form', 'label', 'radio-group', 'checkbox-group']);

/** The blocks with what their slots must not be parted from; the same ones where hosts' templates may contain themselves. */
export function withWholes(blocks: readonly Block[], dialect: Dialect): readonly Block[] {
  if (dialect.templateRecursion) return blocks;
  return blocks.map((block) => {
    const whole = Object.fromEntries(block.roots.flatMap((root) => slotsIn(root, undefined, dialect)));
    return Object.keys(whole).length === 0 ? block : { ...block, meta: { ...block.meta, whole } };
  });
}

function slotsIn(node: BlockNode, around: Whole | undefined, dialect: Dialect): [string, Whole][] {
  switch (node.kind) {
    case 'element':
      return node.children.flatMap((child) => slotsIn(child, wholeIn(node, around, dialect), dialect));
    case 'choice':
      return [...node.shown, ...node.otherwise].flatMap((child) => slotsIn(child, around, dialect));
    case 'slot':
      // Entries of one block that is no component's do not nest.
      return around && node.row === undefined ? [[node.name, around]] : [];
    default:
      return [];
  }
}

function wholeIn({ tag }: BlockElement, around: Whole | undefined, dialect: Dialect): Whole | undefined {
  const { isWhole } = specOf(tag, dialect);
  if (isWhole) return [tag, groups.has(tag) ? 0 : 1];
  return around?.[1] === 0 ? around : undefined;
}
