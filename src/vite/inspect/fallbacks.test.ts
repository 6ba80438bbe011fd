import { expect, it } from 'vitest';
import { describeFallbacks } from './fallbacks.ts';

const generics = [
  { reason: 'value', tag: 'text', name: 'Text', offset: 30 },
  { reason: 'spread', tag: 'view', name: 'div', offset: 10 },
  { reason: 'computed', tag: 'view', name: 'Box', offset: 50 },
] as const;

it('says where, why and what to write instead, by line', () => {
  const found = describeFallbacks({
    places: { blocks: { x00S: 20, x01: 0, x02S: 60 }, generics },
    copies: new Map([
      ['x00S', 3],
      ['x01', 1],
    ]),
    isOwn: true,
    locate: (offset) => ({ file: 'a.tsx', line: offset / 10 + 1, column: 1 }),
  });
  expect(found.map(({ reason, name, at }) => `${reason} ${name} ${String(at.line)}`)).toEqual([
    'spread div 2',
    'nesting x00S 3',
    'value Text 4',
    'computed Box 6',
  ]);
  expect(found.map(({ instead }) => instead)).toEqual([
    expect.stringContaining('<div class={props.class}'),
    expect.stringContaining('flat list'),
    expect.stringContaining('writes <Text>'),
    expect.stringContaining('isWide ?'),
  ]);
  expect(found.map(({ because }) => because)).toEqual([
    expect.stringContaining('every prop of <view>'),
    expect.stringContaining('written 3 times'),
    expect.stringContaining('Text is handed on'),
    expect.stringContaining('which element <Box> is'),
  ]);
});
