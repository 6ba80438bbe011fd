import { expect, it } from 'vitest';
import { readTemplates } from './template-bytes.ts';

const block = '<template name="x0knt0"><view>小</view></template>\n';
const copies = ['x0knt1S', 'x0knt1S_1', 'x0knt1S_2'].map(
  (name) => `<template name="${name}"><template is="{{i.A.t}}"/></template>\n`,
);
const generic = '<template name="scroll-view"><scroll-view/></template>\n';
const otherForms = ['x0knt0V', 'x0knt1SV', 'x0knt1SV_1'].map((name) => `<template name="${name}"/>\n`).join('');
const shared = '<template name="_">{{i.x}}</template>\n<template name="$"/>\n';

const blocks = new Set(['x0knt0', 'x0knt1S']);

it('names blocks, generic templates and what is shared', () => {
  expect(readTemplates(shared + block + copies.join('') + generic, blocks)).toEqual([
    { kind: 'shared', name: '', bytes: shared.length, copies: 1 },
    { kind: 'block', name: 'x0knt0', bytes: block.length + 2, copies: 1 },
    { kind: 'block', name: 'x0knt1S', bytes: copies.join('').length, copies: 3 },
    { kind: 'generic', name: 'scroll-view', bytes: generic.length, copies: 1 },
  ]);
});

it('counts other forms of a block to it, and a copy of one once', () => {
  const [first, second] = readTemplates(block + copies.join('') + otherForms, blocks);
  expect(first).toEqual({ kind: 'block', name: 'x0knt0', bytes: block.length + 2 + 27, copies: 1 });
  expect(second).toMatchObject({ name: 'x0knt1S', copies: 3 });
});

it('leaves nothing out', () => {
  const text = `<!-- head -->\n${block}tail`;
  expect(readTemplates(text, blocks).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength(text));
  expect(readTemplates('', blocks)).toEqual([]);
});
