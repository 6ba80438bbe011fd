// A host for the model test: holds data as an engine does (by path, copied), draws it by the templates' rules and keeps
// typed text by key, per chunk, as a keyed loop does.
import { BOUNDARY } from '../block-name.ts';
import { applyPatch } from '../apply-patch.ts';
import type { Patch, Sink } from '../host.ts';
import type { TreeElement } from './element.ts';
import type { TreeDocument } from './document.ts';
import type { NodeData } from './node.ts';

export interface ShownNode {
  readonly type: string;
  readonly holes: Record<string, unknown>;
  readonly slots: Record<string, ShownNode[]>;
}

/** State of one instance on the host: alive as long as its key stays in its loop. */
interface Instance {
  text: string;
  /** The tree's node that it was made for; undefined for texts, which have no state. */
  readonly owner: TreeElement | undefined;
}

export class ModelHost implements Sink {
  document!: TreeDocument;
  /** The page's data, and that of each boundary by its id. */
  #page: Record<string, unknown> = {};
  readonly #boundaries = new Map<number, Record<string, unknown>>();
  #instances = new Map<string, Instance>();

  commit(patch: Patch, done?: () => void): void {
    write(this.#page, patch);
    this.#attachBoundaries();
    done?.();
  }

  /** Boundary components that have been drawn report themselves and take the first data from their node. */
  #attachBoundaries(): void {
    const seen = new Set<number>();
    const visit = (node: NodeData): void => {
      if (node.t === BOUNDARY || node.y !== undefined) {
        seen.add(node.n!);
        if (!this.#boundaries.has(node.n!)) {
          const element = this.document.find(node.n!);
          if (!element) return;
          const data: Record<string, unknown> = {};
          this.#boundaries.set(node.n!, data);
          write(data, { r: element.held });
          this.document.boundarySinks.set(element.held.n!, {
            commit: (patch, done) => {
              write(data, patch);
              this.#attachBoundaries();
              done?.();
            },
          });
        }
        const own = this.#boundaries.get(node.n!)!.r as NodeData;
        eachChild(own, visit);
      } else eachChild(node, visit);
    };
    if (this.#page.r) visit(this.#page.r as NodeData);
    for (const id of this.#boundaries.keys()) if (!seen.has(id)) this.#boundaries.delete(id);
  }

  shown(): ShownNode[] {
    const root = this.#page.r as NodeData | undefined;
    if (!root) return [];
    if (root.t === '$') return this.#shownSlot(root, 'A', new Set());
    return root.t ? [this.#shownNode(root, root.t, new Set())] : [];
  }

  #shownSlot(owner: NodeData, name: string, above: ReadonlySet<string>): ShownNode[] {
    const rows = (owner[name] ?? []) as NodeData[][];
    return rows.flat().map((node) => this.#shownNode(node, node.t ?? (owner[`${name}t`] as string), above));
  }

  #shownNode(node: NodeData, template: string, above: ReadonlySet<string>): ShownNode {
    if (template === '_') return { type: '#text', holes: { x: node.x }, slots: {} };
    if (template === BOUNDARY) {
      const own = this.#boundaries.get(node.n!);
      if (!own) throw new Error(`boundary ${node.n} has no component`);
      return this.#shownNode(own.r as NodeData, (own.r as NodeData).y as string, new Set());
    }
    if (this.document.rules.templateCopies !== undefined && above.has(template))
      throw new Error(`template ${template} among its ancestors`);
    const inside = new Set([...above, template]);
    const holes: Record<string, unknown> = {};
    for (const hole of ['a', 'b', 'style']) if (node[hole]) holes[hole] = node[hole];
    const slots: Record<string, ShownNode[]> = {};
    for (const name of ['A', 'B']) {
      const nodes = this.#shownSlot(node, name, inside);
      if (nodes.length > 0) slots[name] = nodes;
    }
    return { type: template.replace(/_\d+$/, ''), holes, slots };
  }

  /** Keyed loops keep an instance while its key is in the same loop. No node may ever get another node's instance. */
  checkKeys(document: TreeDocument, rekeyMoved: boolean): void {
    const instances = new Map<string, Instance>();
    const keys = new Set<string>();
    const visit = (node: NodeData, path: string): void => {
      for (const [name, rows] of slotsOf(node)) {
        for (const [c, chunk] of rows.entries()) {
          const order: string[] = [];
          for (const child of chunk) {
            const key = `${path}.${name}[${c}]#${child.n}`;
            if (keys.has(key)) throw new Error(`key ${key} twice`);
            keys.add(key);
            order.push(key);
            const owner = document.find(child.n!);
            const instance = this.#instances.get(key) ?? { text: '', owner };
            if (instance.owner !== owner) throw new Error(`"${instance.text}" of another node at ${key}`);
            instances.set(key, instance);
            const own = this.#boundaries.get(child.n!)?.r as NodeData | undefined;
            visit(own ?? child, `${path}.${name}[${c}]#${child.n}`);
          }
          if (rekeyMoved) this.#checkOrder(order);
        }
      }
    };
    if (this.#page.r) visit(this.#page.r as NodeData, '');
    for (const key of keys) {
      const id = Number(key.slice(key.lastIndexOf('#') + 1));
      if (!document.find(id) && !this.#isText(id)) throw new Error(`no node has the id ${id}`);
    }
    this.#instances = instances;
    this.#orders = [...instances.keys()];
  }

  #orders: string[] = [];

  /** With re-keyed moves, keys that stay in a loop stay in order: the case that every engine sorts rightly. */
  #checkOrder(order: readonly string[]): void {
    const positions = order.map((key) => this.#orders.indexOf(key)).filter((position) => position >= 0);
    for (let i = 1; i < positions.length; i++)
      if (positions[i]! < positions[i - 1]!) throw new Error(`a kept key moved: ${order[i]}`);
  }

  #isText(id: number): boolean {
    let found = false;
    const visit = (node: NodeData): void => {
      if (node.n === id && 'x' in node) found = true;
      eachChild((this.#boundaries.get(node.n!)?.r as NodeData | undefined) ?? node, visit);
    };
    if (this.#page.r) visit(this.#page.r as NodeData);
    return found;
  }

  /** Types into some instances: state that only the host holds. */
  type(random: (below: number) => number): void {
    for (const instance of this.#instances.values()) if (random(3) === 0) instance.text = `typed${random(1000)}`;
  }
}

const slotsOf = (node: NodeData): [string, NodeData[][]][] =>
  ['A', 'B'].filter((name) => Array.isArray(node[name])).map((name) => [name, node[name] as NodeData[][]]);

function eachChild(node: NodeData, visit: (child: NodeData) => void): void {
  for (const [, rows] of slotsOf(node)) for (const child of rows.flat()) visit(child);
}

/** `setData` copies values as JSON. */
const write = (data: Record<string, unknown>, patch: Patch): void =>
  applyPatch(data, JSON.parse(JSON.stringify(patch)) as Patch);
