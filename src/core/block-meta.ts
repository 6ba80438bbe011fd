// What the tree knows about block types at run time: registered by compiled modules, empty for most blocks.
import type { BlockMeta } from './block.ts';

export type { BlockMeta } from './block.ts';

const metas: Record<string, BlockMeta> = {};

export const noMeta: BlockMeta = {};

/** Registers what the tree must know about a block. Called once by the module that holds the block. */
export const meta = (type: string, value: BlockMeta): void => {
  metas[type] = value;
};

export const blockMeta = (type: string): BlockMeta => metas[type] || noMeta;
