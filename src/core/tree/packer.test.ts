// What each kind of edit sends: paths, chunks and values, exactly.
import { beforeEach, describe, expect, it } from 'vitest';
import { onChange } from './journal.ts';
import { countHoles, flush, TreeDocument, type TreeElement } from './index.ts';
import { applyPatch } from '../apply-patch.ts';
import { meta } from '../block-meta.ts';
import type { Patch } from '../host.ts';

let patches: Patch[] = [];
let document: TreeDocument;

const open = (rekeyMoved = false): TreeDocument => {
  patches = [];
  return new TreeDocument(
    { rekeyMoved, templateCopies: undefined },
    { commit: (patch, done) => (patches.push(structuredClone(patch)), done?.()) },
  );
};

const create = (type: string, holes: Record<string, unknown> = {}): TreeElement => {
  const element = document.createElementNS(null, type);
  for (const [name, value] of Object.entries(holes)) element.setAttribute(name, value);
  return element;
};

const sent = (): Patch[] => {
  patches = [];
  flush();
  return patches;
};

/** A page with one block whose slot holds `count` rows. */
function openList(count: number, rekeyMoved = false): { list: TreeElement; rows: TreeElement[] } {
  document = open(rekeyMoved);
  const list = create('b1');
  const rows = Array.from({ length: count }, (_, i) => list.appendChild(create('b2', { a: `row ${i}` })));
  document.root.appendChild(list);
  flush();
  return { list, rows };
}

beforeEach(() => {
  onChange(() => {});
  document = open();
});

describe('a first tree', () => {
  it('goes as one value: ids, holes, slots, and the name of a slot once', () => {
    const { list } = openList(2);
    expect(patches).toEqual([
      {
        r: {
          n: 1,
          t: 'b1',
          At: 'b2',
          A: [
            [
              { n: 2, a: 'row 0' },
              { n: 3, a: 'row 1' },
            ],
          ],
        },
      },
    ]);
    expect(list.held).toEqual(patches[0]!.r);
  });

  it('stands in the fragment template when the page has several roots', () => {
    document.root.appendChild(create('b1'));
    document.root.appendChild(document.createTextNode('and text'));
    expect(sent()).toEqual([{ r: { t: '$', At: 'b1', A: [[{ n: 1 }, { n: 2, t: '_', x: 'and text' }]] } }]);
  });

  it('holds rows in chunks of 64', () => {
    openList(130);
    const root = patches[0]!.r as { A: unknown[][] };
    expect(root.A.map((chunk) => chunk.length)).toEqual([64, 64, 2]);
  });
});

describe('an edit', () => {
  it('of a hole sends its path', () => {
    const { rows } = openList(3);
    rows[1]!.setAttribute('a', 'new');
    expect(sent()).toEqual([{ 'r.A[0][1].a': 'new' }]);
  });

  it('of a hole to what the host holds sends nothing', () => {
    const { rows } = openList(3);
    rows[1]!.setAttribute('a', 'new');
    rows[1]!.setAttribute('a', 'row 1');
    expect(sent()).toEqual([]);
  });

  it('that unsets a hole sends an empty text, never undefined', () => {
    const { rows } = openList(1);
    rows[0]!.removeAttribute('a');
    rows[0]!.removeAttribute('b');
    expect(sent()).toEqual([{ 'r.A[0][0].a': '' }]);
  });

  it('that appends a row sends the row', () => {
    const { list } = openList(70);
    list.appendChild(create('b2', { a: 'last' }));
    expect(sent()).toEqual([{ 'r.A[1][6]': { n: 72, a: 'last' } }]);
  });

  it('that appends many rows sends new chunks', () => {
    const { list } = openList(64);
    for (let i = 0; i < 100; i++) list.appendChild(create('b2', { a: 'x' }));
    expect(Object.keys(sent()[0]!)).toEqual(['r.A[1]', 'r.A[2]']);
  });

  it('that removes one row of 1000 sends its chunk', () => {
    const { rows } = openList(1000);
    rows[130]!.remove();
    const [patch] = sent();
    expect(Object.keys(patch!)).toEqual(['r.A[2]']);
    expect((patch!['r.A[2]'] as unknown[]).length).toBe(63);
  });

  it('that swaps two rows of 1000 sends the two, with new keys where keyed moves are not to be trusted', () => {
    for (const [rekeyMoved, ids] of [
      [false, [1000, 3]],
      [true, [1002, 1003]],
    ] as const) {
      const { list, rows } = openList(1000, rekeyMoved);
      list.insertBefore(rows[1]!, rows[999]!);
      list.insertBefore(rows[998]!, rows[2]!);
      expect(sent()).toEqual([{ 'r.A[0][1]': { n: ids[0], a: 'row 998' }, 'r.A[15][38]': { n: ids[1], a: 'row 1' } }]);
    }
  });

  it('that clears a list sends an empty one, and a new list then goes whole', () => {
    const { list, rows } = openList(200);
    for (const row of rows) row.remove();
    expect(sent()).toEqual([{ 'r.A': [] }]);
    list.appendChild(create('b3'));
    expect(sent()).toEqual([{ 'r.At': 'b3', 'r.A': [[{ n: 202 }]] }]);
  });

  it('inside a node that is sent whole is not sent again', () => {
    const { list, rows } = openList(2);
    const row = create('b2', { a: 'fresh' });
    list.insertBefore(row, rows[0]!);
    row.setAttribute('a', 'changed');
    rows[1]!.setAttribute('a', 'also');
    expect(sent()).toEqual([
      {
        'r.A[0]': [
          { n: 4, a: 'changed' },
          { n: 2, a: 'row 0' },
          { n: 3, a: 'also' },
        ],
      },
    ]);
  });

  it('of a text sends the text', () => {
    const text = document.createTextNode('one');
    const block = create('b1');
    block.appendChild(text);
    document.root.appendChild(block);
    flush();
    text.data = 'two';
    expect(sent()).toEqual([{ 'r.A[0][0].x': 'two' }]);
  });

  it('in a page that is gone sends nothing and leaves no node to be found', () => {
    const { list, rows } = openList(5);
    const id = rows[0]!.held.n!;
    expect(document.find(id)).toBe(rows[0]);
    document.sink = null;
    rows[0]!.setAttribute('a', 'late');
    list.remove();
    expect(sent()).toEqual([]);
    expect(document.find(id)).toBeUndefined();
  });
});

describe('a count beside its list', () => {
  countHoles();
  meta('counted1', { counts: { m: 'A' } });

  /** The template: `{{i.A&&!i.A.length?0:i.m}}`. */
  function openCounted(count: number): { block: TreeElement; shown: () => unknown } {
    document = open();
    const data: Record<string, unknown> = {};
    document.sink = {
      commit: (patch, done) => (patches.push(patch), applyPatch(data, structuredClone(patch)), done?.()),
    };
    const block = create('counted1');
    block.appendChild(create('b2'));
    block.setHole('m', count);
    document.root.appendChild(block);
    flush();
    const shown = (): unknown => {
      const { A, m } = data.r as { A?: unknown[]; m: unknown };
      return A && A.length === 0 ? 0 : m;
    };
    return { block, shown };
  }

  it('is not sent with a list that becomes empty, and is right after it', () => {
    const { block, shown } = openCounted(1);
    (block.firstChild as TreeElement).remove();
    block.setHole('m', 0);
    expect(sent()).toEqual([{ 'r.A': [] }]);
    expect(shown()).toBe(0);
    block.appendChild(create('b2'));
    block.setHole('m', 1);
    flush();
    expect(shown()).toBe(1);
  });

  it('is right when the entries show nothing', () => {
    const { block, shown } = openCounted(1);
    (block.firstChild as TreeElement).remove();
    flush();
    expect(shown()).toBe(1);
    block.setHole('m', 0);
    flush();
    expect(shown()).toBe(0);
    block.setHole('m', 7);
    flush();
    expect(shown()).toBe(7);
    block.appendChild(create('b2'));
    block.setHole('m', 0);
    flush();
    expect(shown()).toBe(0);
  });

  it('is right when it stops being 0 while its list stays empty', () => {
    const { block, shown } = openCounted(1);
    (block.firstChild as TreeElement).remove();
    block.setHole('m', 0);
    flush();
    block.setHole('m', 3);
    flush();
    expect(shown()).toBe(3);
    block.setHole('m', 0);
    flush();
    block.appendChild(create('b2'));
    flush();
    expect(shown()).toBe(0);
  });
});

describe('a large payload', () => {
  it('goes in parts of at most 256 KB, in document order', () => {
    document = open();
    const list = create('b1');
    for (let i = 0; i < 1000; i++) list.appendChild(create('b2', { a: 'x'.repeat(1000) }));
    document.root.appendChild(list);
    const parts = sent();
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThanOrEqual(256 * 1024);
    expect(Object.keys(parts[0]!)[0]).toBe('r');
  });

  it('is refused when one node alone is too large', () => {
    document = open();
    document.root.appendChild(create('b1', { a: 'x'.repeat(2 ** 20 + 1) }));
    expect(() => flush()).toThrow(expect.objectContaining({ code: 'SP3006' }));
  });
});
