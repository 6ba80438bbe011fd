// The economy of patches: for each kind of edit the bytes and calls, exactly, and a bound that goes with the size of the change.
import { beforeEach, describe, expect, it } from 'vitest';
import { meta } from '../block-meta.ts';
import { onChange } from './journal.ts';
import { flush, TreeDocument, type TreeElement } from './index.ts';
import { CHUNK_SIZE } from './node.ts';
import type { Patch } from '../host.ts';

let patches: Patch[] = [];
let document: TreeDocument;
let serial = 0;

/** Rows as the compiler makes them: the slot knows their template. */
meta('byt0', { rows: { A: 'byt1' } });

const createRow = (): TreeElement => {
  const row = document.createElementNS(null, 'byt1');
  Object.assign(row, { m: `row ${String(++serial)}`, a: 1 });
  return row;
};

function openList(count: number, rekeyMoved: boolean): { list: TreeElement; rows: TreeElement[] } {
  patches = [];
  serial = 0;
  document = new TreeDocument(
    { rekeyMoved, templateCopies: undefined },
    { commit: (patch, done) => (patches.push(patch), done?.()) },
  );
  const list = document.createElementNS(null, 'byt0');
  document.root.appendChild(list);
  const rows = Array.from({ length: count }, () => list.appendChild(createRow()));
  flush();
  return { list, rows };
}

interface Cost {
  readonly calls: number;
  readonly bytes: number;
}

function costOf(edit: () => void): Cost {
  patches = [];
  edit();
  flush();
  return { calls: patches.length, bytes: patches.reduce((sum, patch) => sum + JSON.stringify(patch).length, 0) };
}

/** `{"n":1003,"m":"row 1003","a":1}` and a comma. */
const ROW_BYTES = 33;
/** `"r.A[15][63]":` and a comma, around them braces. */
const PATH_BYTES = 18;
const CHUNK_BYTES = CHUNK_SIZE * ROW_BYTES + PATH_BYTES;

type List = ReturnType<typeof openList>;

interface Edit {
  readonly of: number;
  edit(list: List): void;
  /** Exact bytes, where keys stay and where what moved gets a new one. */
  readonly bytes: readonly [stays: number, rekeyed: number];
  readonly most: number;
}

const edits: Readonly<Record<string, Edit>> = {
  'one hole': {
    of: 1000,
    edit: ({ rows }) => Object.assign(rows[500]!, { m: 'new' }),
    bytes: [22, 22],
    most: 3 + PATH_BYTES + 6,
  },
  'several holes of a node': {
    of: 1000,
    edit: ({ rows }) => Object.assign(rows[500]!, { m: 'new', a: 2, b: true }),
    bytes: [59, 59],
    most: 3 * (PATH_BYTES + 8),
  },
  'appending one to 1000': {
    of: 1000,
    edit: ({ list }) => void list.appendChild(createRow()),
    bytes: [47, 47],
    most: ROW_BYTES + PATH_BYTES,
  },
  'appending 1000 to 1000': {
    of: 1000,
    edit: ({ list }) => {
      for (let i = 0; i < 1000; i++) list.appendChild(createRow());
    },
    bytes: [32193, 32193],
    most: 1000 * ROW_BYTES + 17 * PATH_BYTES,
  },
  'inserting one in front of 1000': {
    of: 1000,
    edit: ({ list, rows }) => void list.insertBefore(createRow(), rows[0]!),
    bytes: [1819, 1819],
    most: ROW_BYTES + CHUNK_BYTES,
  },
  'removing the first of 1000': {
    of: 1000,
    edit: ({ rows }) => rows[0]!.remove(),
    bytes: [1761, 1761],
    most: CHUNK_BYTES,
  },
  'removing one in the middle of 1000': {
    of: 1000,
    edit: ({ rows }) => rows[500]!.remove(),
    bytes: [1902, 1902],
    most: CHUNK_BYTES,
  },
  'removing the last of 1000': {
    of: 1000,
    edit: ({ rows }) => rows[999]!.remove(),
    bytes: [1184, 1184],
    most: CHUNK_BYTES,
  },
  'moving one of 1000': {
    of: 1000,
    edit: ({ list, rows }) => void list.insertBefore(rows[900]!, rows[100]!),
    bytes: [3795, 3796],
    most: 2 * CHUNK_BYTES + ROW_BYTES,
  },
  'swapping two of 1000': {
    of: 1000,
    edit: ({ list, rows }) => {
      list.insertBefore(rows[998]!, rows[1]!);
      list.insertBefore(rows[1]!, rows[999]!);
    },
    bytes: [84, 87],
    most: 2 * (ROW_BYTES + PATH_BYTES),
  },
  'replacing all of 1000': {
    of: 1000,
    edit: ({ list, rows }) => {
      for (const row of rows) row.remove();
      for (let i = 0; i < 1000; i++) list.appendChild(createRow());
    },
    bytes: [32041, 32041],
    most: 1000 * ROW_BYTES + 2 * 16 + PATH_BYTES,
  },
  'clearing 1000': { of: 1000, edit: ({ rows }) => rows.forEach((row) => row.remove()), bytes: [10, 10], most: 10 },
  'an entry of a list in a row': {
    of: 100,
    edit: ({ rows }) => {
      const inner = document.createElementNS(null, 'byt0');
      rows[50]!.appendChild(inner);
      inner.appendChild(createRow());
      flush();
      patches = [];
      inner.appendChild(createRow());
    },
    bytes: [60, 60],
    most: ROW_BYTES + 2 * PATH_BYTES,
  },
  'showing conditional content': {
    of: 100,
    edit: ({ rows }) => Object.assign(rows[50]!, { a: '' }),
    bytes: [19, 19],
    most: PATH_BYTES + 2,
  },
  'a text that shows its element': {
    of: 100,
    edit: ({ rows }) => Object.assign(rows[50]!, { v: 'now' }),
    bytes: [22, 22],
    most: PATH_BYTES + 5,
  },
  'nothing: the value that the host holds': {
    of: 100,
    edit: ({ rows }) => Object.assign(rows[50]!, { m: 'other' }) && Object.assign(rows[50]!, { m: 'row 51' }),
    bytes: [0, 0],
    most: 0,
  },
};

beforeEach(() => onChange(() => {}));

describe.each(Object.entries(edits))('%s', (_, { of, edit, bytes, most }) => {
  it.each([false, true])('with rekeyMoved %s', (rekeyMoved) => {
    const list = openList(of, rekeyMoved);
    const cost = costOf(() => edit(list));
    expect(cost).toEqual({ calls: most === 0 ? 0 : 1, bytes: bytes[rekeyMoved ? 1 : 0] });
    expect(cost.bytes).toBeLessThanOrEqual(most);
  });
});
