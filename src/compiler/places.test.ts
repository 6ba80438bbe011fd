// Where compiled templates say that they come from.
import { expect, it } from 'vitest';
import { dialect } from '../hosts/memory/dialect.ts';
import { compileModule, type TemplatePlaces } from './compile-module.ts';

const place = (source: string, offset: number): string => {
  const lines = source.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
};

function compile(...lines: readonly string[]): { source: string; names: string[]; places: TemplatePlaces } {
  const source = [
    `import { Input, Text, View } from 'sampan/components';`,
    `import * as S from 'sampan/components';`,
    ...lines,
  ].join('\n');
  const { places, blocks } = compileModule(source, {
    file: 'a.tsx',
    prefix: 'x00',
    isPrimitiveSource: (specifier) => specifier === 'sampan/components',
    dialect,
  });
  return { source, names: blocks.map(({ name }) => name), places };
}

/** `spread view View 3:5`, one for each generic template that is needed. */
function generics(...lines: readonly string[]): string[] {
  const { source, places } = compile(...lines);
  return places.generics.map((use) => `${use.reason} ${use.tag} ${use.name} ${place(source, use.offset)}`);
}

it('names the JSX of every block', () => {
  const { source, names, places } = compile(
    'const rows = list.map((one) => <View>{one}</View>);',
    'export const Page = () => (',
    '  <View>{rows}<Text>a</Text></View>',
    ');',
  );
  expect(Object.keys(places.blocks)).toEqual(names);
  expect(names.map((name) => place(source, places.blocks[name] ?? -1))).toEqual(['3:32', '5:3']);
});

it('points at a spread', () => {
  expect(generics('const A = (p) => <View id="a" {...p} />;', 'const B = (p) => <div><Input {...p} /></div>;')).toEqual(
    ['spread view View 3:31', 'spread input Input 4:30'],
  );
});

it.each([
  ['a choice', 'const Box = wide ? View : Text; <Box />', ['computed view Box 3:20', 'computed text Box 3:27']],
  ['a default', 'const Box = given || View; <Box />', ['computed view Box 3:22']],
  [
    'a lookup',
    'const Box = { a: View, b: (Text) }[kind]; <Box />',
    ['computed view Box 3:18', 'computed text Box 3:28'],
  ],
  ['a namespace', 'const Box = S[kind]; <Box />', ['computed * Box 3:13']],
  ['a member', 'const Box = ok && S.ScrollView; <Box />', ['computed scroll-view Box 3:19']],
])('tells %s for a tag', (_, line, expected) => expect(generics(line)).toEqual(expected));

it.each([
  ['an argument', 'styled(View)', ['value view View 3:8']],
  ['a prop', '<List item={Text} />', ['value text Text 3:13']],
  ['the test of a choice', 'const Box = View ? A : B; <Box />', ['value view View 3:13']],
  ['a variable that is no tag', 'export const shapes = [View];', ['value view View 3:24']],
])('tells %s', (_, line, expected) => expect(generics(line)).toEqual(expected));

it.each([
  'const a = { View: 1 }.View;',
  'type A = typeof View;',
  'const a = (View) => View;',
  '<S.View><Text /></S.View>',
  'const list = [S.Badge];',
])('sees no value in %s', (line) => expect(generics(line)).toEqual([]));
