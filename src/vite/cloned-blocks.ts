// Blocks of an app that clones elements: their roots are opened, and the runtime gets a table of them.
import type { Rolldown } from 'vite';
import { openRoots } from '../compiler/index.ts';
import type { Block } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { fillMark } from './fill-mark.ts';
import { clonesMark } from './virtual-modules.ts';

/**
 * Writes the table into the bundle, where something in it clones, and returns the blocks as they must be then.
 *
 * @param blocks of all packages; one may be there several times
 * @param words names of event props that clones may be given
 */
export function openCloned(
  bundle: Rolldown.OutputBundle,
  blocks: () => readonly Block[],
  words: readonly string[],
  dialect: Dialect,
): (block: Block) => Block {
  const mark = new RegExp(clonesMark);
  const file = Object.values(bundle).find((item) => item.type === 'chunk' && mark.test(item.code))?.fileName;
  if (file === undefined) return (block) => block;
  const once = new Map(blocks().map((block) => [block.name, block]));
  const { blocks: opened, table } = openRoots([...once.values()], words, dialect);
  fillMark(bundle, file, mark, JSON.stringify(table));
  const byName = new Map(opened.map((block) => [block.name, block]));
  return (block) => byName.get(block.name) ?? block;
}
