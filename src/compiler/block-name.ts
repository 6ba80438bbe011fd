// Names of a module's blocks, by position: stable across rebuilds and hosts.
import { isTag } from '../core/primitives.table.ts';

/** Gives the next name at each call. A block is never named like a tag, whose name its generic template has. */
export function blockName(prefix: string): () => string {
  let position = 0;
  return () => {
    let name: string;
    do name = prefix + (position++).toString(36);
    while (isTag(name));
    return name;
  };
}
