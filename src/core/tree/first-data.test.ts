// What a page sends at its start when the build gave it data: exactly, and for random trees.
import { beforeEach, describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import type { Patch } from '../host.ts';
import { diffFirstData } from './first-data.ts';
import { flush, TreeDocument, type TreeElement } from './index.ts';
import { onChange } from './journal.ts';
import type { NodeData } from './node.ts';
import { randomOf } from './random.ts';

beforeEach(() => onChange(() => {}));

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const rules = { rekeyMoved: false, templateCopies: undefined };

/** A page as it opens: what `build` puts into the tree, and what is sent over the first data. */
function open(build: (document: TreeDocument) => void, first?: NodeData): { sent: Patch[]; document: TreeDocument } {
  const sent: Patch[] = [];
  const document = new TreeDocument(rules, { commit: (patch) => void sent.push(copy(patch)) });
  if (first) document.expect(first);
  build(document);
  flush();
  return { sent: sent.filter((patch) => Object.keys(patch).length > 0), document };
}

const create = (document: TreeDocument, type: string, holes: Record<string, unknown> = {}): TreeElement => {
  const element = document.createElementNS(null, type);
  for (const [name, value] of Object.entries(holes)) element.setAttribute(name, value);
  return element;
};

/** One block with two holes and a list. */
const page =
  (title: unknown, rows: readonly string[], type = 'x1') =>
  (document: TreeDocument): void => {
    const root = create(document, type, { a: title, b: 'same' });
    for (const row of rows) root.appendChild(create(document, 'x2', { a: row }));
    document.root.appendChild(root);
  };

const firstOf = (build: (document: TreeDocument) => void): NodeData => open(build).sent[0]!.r as NodeData;

describe('a page with first data', () => {
  const first = firstOf(page('Menu', ['tea', 'cake']));

  it('sends nothing that its host shows already', () => {
    expect(open(page('Menu', ['tea', 'cake']), first).sent).toEqual([]);
  });

  it('sends a value by its path, and the one that is gone as nothing', () => {
    expect(open(page('Cart', ['tea', 'pie']), first).sent).toEqual([{ 'r.a': 'Cart', 'r.A[0][1].a': 'pie' }]);
    expect(open(page(undefined, ['tea', 'cake']), first).sent).toEqual([{ 'r.a': '' }]);
  });

  it('sends a list of another length, and one that is gone as empty', () => {
    const { sent } = open(page('Menu', ['tea']), first);
    expect(sent).toEqual([{ 'r.A': [[{ a: 'tea', n: 2 }]] }]);
    expect(open(page('Menu', []), first).sent).toEqual([{ 'r.A': [] }]);
  });

  it('sends all of another block, and of a page that shows nothing', () => {
    const other = open(page('Menu', ['tea'], 'x9'), first).sent;
    expect(other).toEqual([{ r: { a: 'Menu', b: 'same', A: [[{ a: 'tea', n: 2 }]], At: 'x2', n: 1, t: 'x9' } }]);
    expect(open(() => {}, first).sent).toEqual([{ r: { t: '$' } }]);
  });

  it('sends a list whole when most of it differs', () => {
    const long = firstOf(
      page(
        'Menu',
        Array.from({ length: 40 }, (_, i) => `row ${i}`),
      ),
    );
    const { sent } = open(
      page(
        'Menu',
        Array.from({ length: 40 }, (_, i) => `other ${i}`),
      ),
      long,
    );
    expect(Object.keys(sent[0]!)).toEqual(['r.A']);
  });

  it('goes on by paths from there', () => {
    const { sent, document } = open(page('Menu', ['tea', 'cake']), first);
    (document.root.firstChild as TreeElement).setAttribute('a', 'Later');
    flush();
    expect(sent).toEqual([]);
    expect(open(page('Menu', ['tea', 'cake'])).sent).toHaveLength(1);
  });

  it('never writes into it', () => {
    const before = JSON.stringify(first);
    const { document } = open(page('Menu', ['tea', 'pie']), first);
    (document.root.firstChild as TreeElement).setAttribute('a', 'Later');
    (document.root.firstChild as TreeElement).removeChild((document.root.firstChild as TreeElement).lastChild!);
    flush();
    expect(JSON.stringify(first)).toBe(before);
  });

  it("leaves a boundary's inside to its component", () => {
    const outer = (text: string): NodeData => ({ n: 1, t: 'x1', At: 'w', A: [[{ n: 2, y: 'x1', a: text }]] });
    expect(diffFirstData(outer('then'), outer('now'))).toEqual({});
    const trimmed = { n: 1, t: 'x1', At: 'w', A: [[{ n: 2 }]] };
    expect(diffFirstData(trimmed, outer('now'))).toEqual({});
  });

  it('compares values that are lists or objects by what they hold', () => {
    const picker = (range: unknown): NodeData => ({ n: 1, t: 'picker', range });
    expect(diffFirstData(picker(['S', 'L']), picker(['S', 'L']))).toEqual({});
    expect(diffFirstData(picker(['S', 'L']), picker(['S']))).toEqual({ 'r.range': ['S'] });
  });
});

/** The data as templates see it: nothing and '' are one, and an empty list has no template. */
function seen(node: NodeData, template?: unknown): unknown {
  const entries = Object.keys(node)
    .filter((key) => key !== 't' && !/^[A-Z]t$/.test(key) && node[key] !== '' && node[key] !== undefined)
    .map((key) => {
      const value = node[key];
      if (!Array.isArray(value)) return [key, value];
      return [key, (value as NodeData[][]).map((chunk) => chunk.map((child) => seen(child, node[`${key}t`])))];
    })
    .filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))), t: node.t ?? template };
}

/** A random page. Two of one seed and different `noise` agree in most things. */
function randomPage(seed: number, noise: number): (document: TreeDocument) => void {
  const random = randomOf(seed);
  const chance = randomOf(seed * 31 + noise);
  const differs = (): boolean => noise > 0 && chance(12) === 0;
  return (document) => {
    const node = (depth: number): TreeElement => {
      const type = `x${differs() ? 9 : random(3)}`;
      const element = create(document, type);
      for (const hole of ['a', 'b'] as const) {
        if (random(3) === 0) continue;
        if (!differs()) element.setAttribute(hole, `v${random(50)}`);
        else if (chance(2)) element.setAttribute(hole, `w${chance(50)}`);
      }
      if (depth > 0) {
        const list = random(2) ? element : element.appendChild(document.createElementNS(null, 'A'));
        const count = random(depth === 3 ? 90 : 4);
        for (let i = 0; i < count; i++) if (!differs()) child(list, depth - 1);
        if (differs()) child(list, depth - 1);
      }
      return element;
    };
    const child = (list: TreeElement, depth: number): void => {
      if (random(5) === 0) list.appendChild(document.createTextNode(`t${differs() ? 'x' : random(9)}`));
      else list.appendChild(node(depth));
    };
    const roots = random(4) === 0 ? random(3) : 1;
    for (let i = 0; i < roots; i++) document.root.appendChild(node(3));
  };
}

const SEEDS = process.env.SAMPAN_LONG ? 20_000 : 600;

describe('random trees', () => {
  it(`are shown as if they had been sent whole, ${SEEDS} times`, { timeout: 1_800_000 }, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const first = (open(randomPage(seed, 0)).sent[0]?.r ?? { t: '$' }) as NodeData;
      expect(open(randomPage(seed, 0), first).sent, `seed ${seed}`).toEqual([]);
      const whole = open(randomPage(seed, seed)).sent[0]?.r as NodeData | undefined;
      const { sent } = open(randomPage(seed, seed), first);
      const data = { r: copy(first) };
      for (const patch of sent) applyPatch(data, patch);
      expect(seen(data.r), `seed ${seed}`).toEqual(seen(whole ?? { t: '$' }));
      const bytes = sent.reduce((sum, patch) => sum + JSON.stringify(patch).length, 0);
      expect(bytes, `seed ${seed}`).toBeLessThanOrEqual(JSON.stringify({ r: whole ?? { t: '$' } }).length);
    }
  });
});
