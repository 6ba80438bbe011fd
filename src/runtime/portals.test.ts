// Where portals into blocks lead. What they show in apps is in tests/differential and tests/preact.
import { createPortal, render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { flush, onChange, TreeDocument, type TreeElement } from '../core/tree/index.ts';
import { portals } from './portals.ts';

let document: TreeDocument;
beforeEach(() => {
  portals();
  onChange(() => {});
  document = new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, { commit: (_, done) => done?.() });
});

/** A block on the page, with a text that a portal brings. */
function bring(type: string): TreeElement {
  const block = document.root.appendChild(document.createElement(type));
  const page = document.createElement('#parked');
  render(createPortal('brought', block as never), page as never);
  flush();
  return block;
}

it('a block whose root has a ref has a slot for them', () => {
  expect(bring('xq1P').held.L9).toEqual([[expect.objectContaining({ x: 'brought' })]]);
});

it('any other block takes none', () => {
  expect(() => bring('xq1')).toThrow(expect.objectContaining({ code: 'SP3011' }));
});

it('a generic element takes them as its children', () => {
  expect(bring('view').held.A).toEqual([[expect.objectContaining({ x: 'brought' })]]);
});
