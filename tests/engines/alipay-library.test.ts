// The AXML reader against AXML that Alipay itself publishes: the files of its component library, Ant Design Mini. It takes them
// all but for those listed, so its rules were not made to fit our own output.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAxml } from '../../src/testing/alipay/axml-file.ts';

const root = join(dirname(createRequire(import.meta.url).resolve('antd-mini/package.json')), 'es');

/** Stricter than the client on purpose: what Sampan never writes. */
const beyond = {
  'Alphabet/index.axml': '7:19 AXML does not take a ObjectExpression',
  'IndexBar/index.axml': '17:21 AXML does not take a ObjectExpression',
  'SelectContact/index.axml': '46:23 AXML does not take a ObjectExpression',
  'SwipeAction/index.axml': '65:39 AXML does not take a ObjectExpression',
  'ThoughtChain/index.axml': '19:32 AXML does not take a call',
  'Toast/index.axml': '48:48 AXML does not take a call',
};

/** Faults of the library, or attributes that the official pages do not know. */
const faults = {
  'Checkbox/CheckboxGroup/index.axml': '11:5 <checkbox-group> has no attribute "value"',
  'Input/Textarea/index.axml': '22:7 <textarea> has no attribute "confirmHold"',
  'Radio/RadioGroup/index.axml': '11:5 <radio-group> has no attribute "value"',
  'Table/index.axml': '4:3 <view> has no event "onScrollToUpper"',
  'Terms/index.axml': '59:11 <swiper> has no attribute "className"',
  'Typography/index.axml': '7:84 "}}" without "{{"',
};

const fault = (file: string): string | undefined => {
  const json = join(root, file.replace(/axml$/, 'json'));
  const config = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as { usingComponents?: object }) : {};
  try {
    parseAxml(
      { file, text: readFileSync(join(root, file), 'utf8') },
      new Set(Object.keys(config.usingComponents ?? {})),
    );
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

it('takes the AXML of Ant Design Mini, but for what is listed', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.axml'))
    .sort();
  const found = files.flatMap((file) => {
    const message = fault(file);
    return message === undefined ? [] : [[file, message] as const];
  });
  const known: Record<string, string> = { ...beyond, ...faults };
  expect(files.length).toBeGreaterThan(90);
  expect(found.filter(([file, message]) => !message.startsWith(`${file}:${known[file] ?? '?'}`))).toEqual([]);
  expect(found.map(([file]) => file)).toEqual(Object.keys(known).sort());
});
