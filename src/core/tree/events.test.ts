// Live props and dispatch: who hears an event, and what the host is told afterwards.
import { beforeEach, describe, expect, it } from 'vitest';
import { meta } from '../block-meta.ts';
import type { Patch, SampanEvent } from '../host.ts';
import { onChange } from './journal.ts';
import type { Handlers } from './element.ts';
import { dispatch, eventTargets, flush, liveHoles, TreeDocument, type RawEvent, type TreeElement } from './index.ts';

let patches: Patch[];
let document: TreeDocument;
let heard: string[];
let clock = 0;

const create = (type: string): TreeElement => document.createElementNS(null, type);
/** `0tap`: a handler of the first event element of a block; `tap`: of a generic element. */
function listen(element: TreeElement, type: string, name: string, then?: (event: SampanEvent) => void): void {
  const handler = (event: unknown): void => {
    heard.push(name);
    then?.(event as SampanEvent);
  };
  const [, index, event = ''] = /^(\d+)(.*)$/.exec(type) ?? [];
  if (index === undefined) {
    element.handlers = Object.assign({}, element.handlers, { [type]: handler });
    return;
  }
  const handlers = [...((element.handlers as readonly Handlers[] | null) ?? [])];
  handlers[Number(index)] = Object.assign({}, handlers[Number(index)], { [event]: handler });
  element.handlers = handlers;
}
const send = (element: TreeElement, index: number | '', type: string, extra: Partial<RawEvent> = {}): void =>
  dispatch(document, {
    type,
    index,
    node: element.held.n!,
    detail: {},
    timeStamp: ++clock,
    target: { id: '', dataset: {} },
    currentTarget: { id: '', dataset: {} },
    ...extra,
  });
const sent = (): Patch[] => {
  patches = [];
  flush();
  return patches;
};

beforeEach(() => {
  onChange(() => {});
  patches = [];
  heard = [];
  document = new TreeDocument(
    { rekeyMoved: false, templateCopies: undefined },
    { commit: (patch, done) => (patches.push(structuredClone(patch)), done?.()) },
  );
});

describe('dispatch', () => {
  // e0: root element, e1: inside e0; slot A stands inside e1.
  eventTargets();
  meta('outer1', {
    up: { 1: 0, A: 1 },
    targets: { 1: { id: ['o-', { hole: 'a' }], dataset: { sku: 's1', row: [{ hole: 'a' }] } } },
  });

  function openNested(): { outer: TreeElement; inner: TreeElement } {
    const outer = create('outer1');
    const inner = create('inner1');
    outer.appendChild(inner);
    document.root.appendChild(outer);
    flush();
    listen(inner, '0tap', 'inner');
    listen(outer, '1tap', 'outer 1');
    listen(outer, '0tap', 'outer 0');
    return { outer, inner };
  }

  it('bubbles through the block around the slot, innermost first', () => {
    const { inner } = openNested();
    send(inner, 0, 'tap');
    expect(heard).toEqual(['inner', 'outer 1', 'outer 0']);
  });

  it('ignores the further deliveries of one physical event', () => {
    const { inner, outer } = openNested();
    send(inner, 0, 'tap', { timeStamp: 7.5 });
    send(outer, 1, 'tap', { timeStamp: 7.5 });
    send(outer, 0, 'tap', { timeStamp: 7.5 });
    expect(heard).toEqual(['inner', 'outer 1', 'outer 0']);
  });

  it('takes a tap on a sibling in the same millisecond for another event', () => {
    const { inner, outer } = openNested();
    const sibling = outer.appendChild(create('inner1'));
    flush();
    listen(sibling, '0tap', 'sibling');
    send(inner, 0, 'tap', { timeStamp: 7 });
    send(sibling, 0, 'tap', { timeStamp: 7 });
    send(outer, 1, 'tap', { timeStamp: 7 });
    expect(heard).toEqual(['inner', 'outer 1', 'outer 0', 'sibling', 'outer 1', 'outer 0']);
  });

  it('stops where a handler says so, or where the catch form stands', () => {
    const { inner, outer } = openNested();
    listen(inner, '0tap', 'stops', (event) => event.stopPropagation());
    send(inner, 0, 'tap');
    expect(heard).toEqual(['stops']);
    heard = [];
    listen(inner, '0tap', 'goes on');
    listen(outer, '1tap!', 'caught');
    send(inner, 0, 'tap');
    expect(heard).toEqual(['goes on', 'caught']);
  });

  it('does not bubble events of one element', () => {
    const { inner, outer } = openNested();
    listen(inner, '0input', 'inner input');
    listen(outer, '0input', 'outer input');
    send(inner, 0, 'input');
    expect(heard).toEqual(['inner input']);
  });

  it('gives each handler the element that it stands on', () => {
    const { inner, outer } = openNested();
    outer.setAttribute('a', 7);
    const targets: unknown[] = [];
    listen(inner, '0tap', '', (event) => targets.push(event.currentTarget));
    listen(outer, '1tap', '', (event) => targets.push(event.currentTarget));
    send(inner, 0, 'tap', { currentTarget: { id: 'i', dataset: { a: 1 } } });
    expect(targets).toEqual([
      { id: 'i', dataset: { a: 1 } },
      { id: 'o-7', dataset: { sku: 's1', row: 7 } },
    ]);
  });

  it('passes the block as a whole, behind its elements', () => {
    const { inner, outer } = openNested();
    const whole = (event: unknown): void => void heard.push(`whole ${(event as SampanEvent).type}`);
    outer.handlers = Object.assign([...(outer.handlers as Handlers[])], { tap: whole });
    send(inner, 0, 'tap');
    send(outer, '', 'tap');
    expect(heard).toEqual(['inner', 'outer 1', 'outer 0', 'whole tap', 'whole tap']);
  });

  it('finds a moved node by the id that the event was sent with', () => {
    document = new TreeDocument({ rekeyMoved: true, templateCopies: undefined }, { commit: (_, done) => done?.() });
    const list = create('list1');
    const rows = ['a', 'b', 'c'].map((name) => {
      const row = list.appendChild(create('inner1'));
      listen(row, '0tap', name);
      return row;
    });
    document.root.appendChild(list);
    flush();
    const id = rows[2]!.held.n!;
    list.insertBefore(rows[2]!, rows[0]!);
    flush();
    expect(rows[2]!.held.n).not.toBe(id);
    send(rows[2]!, 0, 'tap', { node: id });
    expect(heard).toEqual(['c']);
  });
});

describe('a live prop', () => {
  liveHoles();
  meta('field1', { live: [['a', 0, 'input', 'value']] });

  function openField(value?: string): TreeElement & { a: unknown } {
    const field = create('field1') as TreeElement & { a: unknown };
    if (value !== undefined) field.a = value;
    document.root.appendChild(field);
    flush();
    return field;
  }

  it('is not sent back when the author takes what was typed', () => {
    const field = openField('');
    listen(field, '0input', '', (event) => (field.a = (event as SampanEvent<{ value: string }>).detail.value));
    send(field, 0, 'input', { detail: { value: 'abc' } });
    expect(sent()).toEqual([]);
  });

  it('is corrected when the author refuses: the host learns what it shows, then what it shall show', () => {
    const field = openField('12');
    send(field, 0, 'input', { detail: { value: '123' } });
    expect(sent()).toEqual([{ 'r.a': '123' }, { 'r.a': '12' }]);
    expect(sent()).toEqual([]);
  });

  it('is corrected to what the author makes of it', () => {
    const field = openField('');
    listen(field, '0input', '', () => (field.a = '138 0013'));
    send(field, 0, 'input', { detail: { value: '1380013' } });
    expect(sent()).toEqual([{ 'r.a': '1380013' }, { 'r.a': '138 0013' }]);
  });

  it('is kept in the data when the author does not set it, so that a moved node takes it along', () => {
    const field = openField();
    send(field, 0, 'input', { detail: { value: 'typed' } });
    expect(sent()).toEqual([]);
    expect(field.held.a).toBe('typed');
  });

  it('can be cleared after typing', () => {
    const field = openField('');
    listen(field, '0input', '', (event) => (field.a = (event as SampanEvent<{ value: string }>).detail.value));
    send(field, 0, 'input', { detail: { value: 'abc' } });
    flush();
    field.a = '';
    expect(sent()).toEqual([{ 'r.a': 'abc' }, { 'r.a': '' }]);
  });

  it('is corrected, too, when it is sent with all around it', () => {
    const row = create('row1');
    document.root.appendChild(row);
    const field = openField('12');
    send(field, 0, 'input', { detail: { value: '123' } });
    row.remove();
    const [told, whole] = sent();
    expect(told).toEqual({ 'r.A[0][1].a': '123' });
    expect(whole).toEqual({ 'r.A[0]': [expect.objectContaining({ a: '12' })] });
    // What the host showed before is news to it again.
    field.a = '123';
    expect(sent()).toEqual([{ 'r.A[0][0].a': '123' }]);
  });
});
