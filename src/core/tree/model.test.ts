// Random edits of the tree: after every flush the data rebuilt from the patches equals the tree, and what a host keeps by
// key (typed text) is at its node.
import { describe, expect, it } from 'vitest';
import { onChange } from './journal.ts';
import { flush, nesting, TreeDocument, TreeElement, TreeText } from './index.ts';
import { ModelHost, type ShownNode } from './model-host.ts';
import type { TreeNode } from './node.ts';
import { randomOf } from './random.ts';

nesting();

const SEEDS = process.env.SAMPAN_LONG ? 100_000 : 800;

const childNodesOf = (element: TreeElement): TreeNode[] => {
  const nodes: TreeNode[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
};

/** What a user should see of the tree, without a look at chunks or ids. */
function shownOf(node: TreeNode): ShownNode {
  if (node instanceof TreeText) return { type: '#text', holes: { x: node.data }, slots: {} };
  const element = node as TreeElement;
  const holes: Record<string, unknown> = {};
  for (const name of ['a', 'b', 'style']) if (element.held[name]) holes[name] = element.held[name];
  const slots: Record<string, ShownNode[]> = {};
  for (const child of childNodesOf(element)) {
    if (child instanceof TreeElement && child.slot) slots[child.slot] = childNodesOf(child).map(shownOf);
    else (slots.A ??= []).push(shownOf(child));
  }
  for (const name of Object.keys(slots)) if (slots[name]!.length === 0) delete slots[name];
  return { type: element.localName, holes, slots };
}

function run(seed: number): void {
  const random = randomOf(seed);
  const host = new ModelHost();
  const rekeyMoved = random(2) === 0;
  const document = new TreeDocument({ rekeyMoved, templateCopies: rekeyMoved && random(2) ? 1 : undefined }, host);
  host.document = document;
  onChange(() => {});
  const elements: TreeElement[] = [document.root];
  const texts: TreeText[] = [];
  const parked: TreeNode[] = [];
  let serial = 0;

  const lists = (): TreeElement[] =>
    elements.filter((element) => !element.firstChild || !(element.firstChild as TreeElement).slot);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const createNode = (depth: number): TreeNode => {
    if (random(4) === 0) {
      const text = document.createTextNode(`t${serial++}`);
      texts.push(text);
      return text;
    }
    const element = document.createElementNS(null, `b${random(4)}`);
    elements.push(element);
    if (random(2)) element.setAttribute('a', `v${serial++}`);
    if (random(3) === 0) element.setAttribute('b', random(2) === 0);
    if (depth < 3 && random(4) === 0) {
      const slots = ['A', 'B'].slice(0, 1 + random(2)).map((name) => document.createElementNS(null, name));
      for (const slot of slots) {
        element.appendChild(slot);
        elements.push(slot);
        for (let i = random(4); i > 0; i--) slot.appendChild(createNode(depth + 1));
      }
    } else if (depth < 3) for (let i = random(3); i > 0; i--) element.appendChild(createNode(depth + 1));
    return element;
  };
  const edit = (): void => {
    const list = pick(lists());
    const children = childNodesOf(list);
    const kind = random(10);
    if (kind < 3) list.insertBefore(createNode(1), children.length ? pick([...children, null]) : null);
    else if (kind === 3 && random(3) === 0) for (let i = random(150); i > 0; i--) list.appendChild(createNode(3));
    else if (kind < 6 && children.length > 1) list.insertBefore(pick(children), pick([...children, null]));
    else if (kind === 6 && children.length > 0) {
      const node = pick(children);
      node.parentNode!.removeChild(node);
      if (random(3) === 0) parked.push(node);
    } else if (kind === 7 && parked.length > 0) {
      const node = parked.pop()!;
      if (!(node instanceof TreeElement) || !node.contains(list))
        list.insertBefore(node, children.length ? pick([...children, null]) : null);
    } else if (kind === 8 && children.length > 1) for (const child of [...children].reverse()) list.appendChild(child);
    else if (texts.length && random(2)) pick(texts).data = `t${serial++}`;
    else {
      const element = pick(elements);
      if (element !== document.root && !element.slot) {
        if (random(2)) element.setHole('style', random(3) ? `top:${serial++}px` : '');
        else if (random(3)) element.setAttribute('a', `v${serial++}`);
        else element.removeAttribute('a');
      }
    }
  };

  for (let round = 0; round < 6; round++) {
    for (let i = 1 + random(5); i > 0; i--) edit();
    flush();
    expect(host.shown()).toEqual(childNodesOf(document.root).map(shownOf));
    host.checkKeys(document, rekeyMoved);
    host.type(random);
  }
}

describe('tree, journal and packer', () => {
  it(`keep the host's data equal to the tree through ${SEEDS} random sequences`, { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      try {
        run(seed);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
  });
});
