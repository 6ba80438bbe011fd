// The scenarios on the memory host: pages as plain JSX, every element a generic block.
import type { ComponentType } from 'preact';
import { describe, expect, it } from 'vitest';
import { openPage, type MemoryPage } from '../../src/hosts/memory/runtime.ts';
import { createParking } from '../../src/runtime/parking.ts';
import { scenarios } from './scenarios.ts';

// Without the build, Suspense asks the global `document` for an element to park in.
Object.assign(globalThis, { document: { createElement: createParking } });

interface Node {
  readonly n: number;
  readonly t?: string;
  readonly id?: string;
  readonly x?: string;
  readonly A?: Node[][];
  readonly At?: string;
}

const childrenOf = (node: Node): Node[] => (node.A ?? []).flat();

function find(node: Node, id: string): Node | undefined {
  if (node.id === id) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

const textOf = (node: Node): string => (node.x ?? '') + childrenOf(node).map(textOf).join('');

/** Texts as a user reads them: those of text elements and bare ones, without the buttons'. */
function texts(node: Node, template = node.t): string[] {
  if (template === 'button') return [];
  const isLeaf = template === '_' || template === 'text';
  if (isLeaf) return [textOf(node)].filter(Boolean);
  return childrenOf(node).flatMap((child) => texts(child, child.t ?? node.At));
}

const rootOf = (page: MemoryPage): Node => page.data.r as Node;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('Preact on the memory host', () => {
  for (const [name, steps] of Object.entries(scenarios)) {
    it(name, async () => {
      const { default: component } = (await import(`./app/src/pages/${name}.tsx`)) as { default: ComponentType };
      const page = openPage(
        { name: 'test', routes: [], window: {}, darkMode: false },
        { route: `/${name}`, component, config: {} },
      );
      await settle();
      for (const { tap = [], texts: expected } of steps) {
        for (const id of tap) {
          const node = find(rootOf(page), id);
          if (!node) throw new Error(`no element #${id}`);
          page.dispatch({ type: 'tap', node: node.n });
          await settle();
        }
        expect(texts(rootOf(page))).toEqual(expected);
      }
      page.close();
    });
  }
});
