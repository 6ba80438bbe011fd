// Places of portals, in apps that have any: what has a ref shows them behind all else that it holds. Pure.
import type { Block } from '../core/block.ts';
import { HAS_REF, PORTAL } from '../core/block-name.ts';

export const isPlace = ({ name }: Block): boolean => name.includes(HAS_REF);

export const withPlace = (block: Block): Block =>
  isPlace(block)
    ? {
        ...block,
        roots: block.roots.map((root) => ({
          ...root,
          children: [...root.children, { kind: 'slot' as const, name: PORTAL }],
        })),
      }
    : block;
