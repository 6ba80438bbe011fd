// What a clone of a block may give and read, and what is refused. How it is shown and heard is in tests/differential.
import { cloneElement, options, type VNode } from 'preact';
import { afterAll, describe, expect, it } from 'vitest';
import { clones } from './clones.ts';
import { block, element } from './jsx.ts';

const { vnode } = options;
clones({
  events: [{ onTap: 'tap', onTapCatch: 'tap!' }],
  blocks: {
    xc0: {
      events: 0,
      own: { onLongPress: 'longpress' },
      props: { class: ['row ', { hole: 'a', choices: ['on', 'off'] }], style: 'margin-top:8px;color:red' },
      isStyleObject: true,
    },
    xc1: { events: 0, fixed: ['style'] },
  },
});
afterAll(() => {
  options.vnode = vnode!;
});

type Props = Record<string, unknown>;
const propsOf = (node: VNode): Props => node.props as Props;
const clone = (node: VNode, props: object, ...children: string[]): Props =>
  propsOf(cloneElement(node, props, ...children));
const press = (): void => {};
const row = (): VNode => element('xc0', { a: 1, e: [{ longpress: press }] });

describe('a clone of a block', () => {
  it('reads what its root was given', () => {
    const props = propsOf(row());
    expect([props.class, props.style, props.onLongPress]).toEqual([
      'row on',
      { marginTop: '8px', color: 'red' },
      press,
    ]);
    expect(props.onTap).toBeUndefined();
  });

  it('gives class and style by holes of their own, and reads them again', () => {
    const props = clone(row(), { className: 'mine', style: { top: 1 } });
    expect([props.u, props.s, props.a]).toEqual(['mine', 'top:1px', 1]);
    expect([props.className, props.style]).toEqual(['mine', { top: 1 }]);
    expect(Object.keys(props)).not.toContain('style');
  });

  it('takes class and style away by giving nothing', () => {
    const props = clone(row(), { class: undefined, style: null });
    expect([props.u, props.s]).toEqual([' ', ' ']);
  });

  it('replaces handlers of the root, and adds others for the whole block', () => {
    const tap = (): void => {};
    const own = clone(row(), { onLongPress: null, onTapCatch: tap }).e as Props & { 0: Props };
    expect(own[0]).toEqual({ longpress: null });
    expect(own['tap!']).toBe(tap);
  });

  it('leaves to the tree what has no place', () => {
    const props = clone(element('xc1', {}), { style: 'top:0', maxLength: 3, onInput: press });
    expect(props).toMatchObject({ style: 'top:0', maxLength: 3, onInput: press });
    expect(props.s).toBeUndefined();
  });

  it('keeps its children', () => {
    const slots = { A: ['one'], B: ['two'] };
    expect(() => cloneElement(block('xc1', {}, slots), { key: 1 })).not.toThrow();
    expect(() => clone(block('xc1', {}, slots), {}, 'other')).toThrow(expect.objectContaining({ code: 'SP3009' }));
    expect(() => clone(row(), {}, 'other')).toThrow(expect.objectContaining({ code: 'SP3009' }));
  });
});
