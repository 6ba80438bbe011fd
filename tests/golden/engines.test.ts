// Every golden template goes through compilers that nobody here wrote, and what only engines know is asked of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { afterAll, describe, expect, it } from 'vitest';
import { compileModule, emitBoundary, emitPage, emitTemplates } from '../../src/compiler/index.ts';
import { holeLetters } from '../../src/core/hole-kind.ts';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';
import { parseAxml } from '../../src/testing/alipay/axml-file.ts';
import { compileWechat, openWechat } from '../../src/testing/index.ts';
import { compileFixture, fixtures } from './compile-fixture.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sampan-golden-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The blocks of every fixture with a page and a boundary beside them. */
const templates: Readonly<Record<string, string>> = Object.fromEntries(
  fixtures.flatMap((name) => [
    [`${name}/blocks.wxml`, compileFixture(name, wechat).templates],
    [`${name}/page.wxml`, emitPage({ dialect: wechat, blocksPath: './blocks.wxml' })],
    [`${name}/boundary.wxml`, emitBoundary({ dialect: wechat, blocksPath: './blocks.wxml' })],
  ]),
);

describe('what is emitted is accepted', () => {
  it('by wcc', async () => expect(await compileWechat(project({ 'app.json': '{}', ...templates }))).toEqual([]));

  it.each(fixtures)('by the compiler of glass-easel: %s', (name) => {
    const group = new TmplGroup();
    for (const file of ['blocks', 'page', 'boundary']) {
      expect(group.addTmpl(`${name}/${file}`, templates[`${name}/${file}.wxml`] ?? '')).toEqual([]);
    }
    group.free();
  });

  it.each(fixtures)('by a reader of AXML that follows the official typings: %s', (name) => {
    const text = compileFixture(name, alipay).templates;
    expect(() => parseAxml({ file: `${name}/blocks.axml`, text })).not.toThrow();
  });
});

/** A page that shows one node by WeChat's templates of a module. */
async function show(engine: 'exparser' | 'glass-easel', source: string, node: Readonly<Record<string, unknown>>) {
  const { blocks, tags, diagnostics } = compileModule(source, {
    file: 'x.tsx',
    prefix: 'blk',
    isPrimitiveSource: () => true,
    dialect: wechat,
  });
  expect(diagnostics).toEqual([]);
  const component = {
    'boundary.json': '{"component":true}',
    'boundary.js': 'Component({ properties: { d: null } })',
    'boundary.wxml': '',
  };
  const dist = project({
    'app.json': '{"pages":["page"]}',
    'app.js': 'App({})',
    'page.json': '{"usingComponents":{"s-boundary":"./boundary"}}',
    'page.js': `Page({ data: { r: ${JSON.stringify(node)} }, e() {} })`,
    'page.wxml': emitPage({ dialect: wechat, blocksPath: './blocks.wxml' }),
    'blocks.wxml': emitTemplates({ blocks, tags, dialect: wechat }),
    ...component,
  });
  return openWechat({ dist, engine });
}

const head = `import { Input, Text, View } from 'sampan/components';\n`;
const texts = [
  'a < b',
  '<b>',
  '&lt;',
  'a & b',
  '{{x}}',
  '{',
  '}}',
  `it's "q"`,
  'C:\\new',
  '<!-- x -->',
  '😀 中文',
  '\\u0041',
  "{{'x'}}",
];

describe.each(['exparser', 'glass-easel'] as const)('%s shows', (engine) => {
  it('static text as it was written', async () => {
    const list = texts.map((text) => `<Text>{${JSON.stringify(text)}}</Text>`).join('');
    const holes = texts.filter((text) => /[<\\]/.test(text)).map((text, index) => [holeLetters.attribute[index], text]);
    const app = await show(engine, `${head}export default <View>${list}</View>`, {
      t: 'blk0',
      n: 1,
      ...Object.fromEntries(holes),
    });
    expect(await app.texts()).toEqual(texts);
    await app.close();
  });

  it('white space beside tags, and line breaks', async () => {
    const source = `${head}export default <View>{' a '}<Text> b </Text> {'\\n'}c{' '}</View>`;
    const app = await show(engine, source, { t: 'blk0', n: 1 });
    const text = (await app.html()).replace(/<[^>]*>/g, '');
    expect(text).toBe(' a  b  \nc ');
    await app.close();
  });

  it('text, attributes and parts of attributes that are unset as nothing', async () => {
    const source = `${head}export default <View class={a} id={b} style={\`color:\${c}\`} data-x={d}><Text class={\`row \${e}\`}>[{f}]</Text></View>`;
    const app = await show(engine, source, { t: 'blk0', n: 1 });
    const html = await app.html();
    expect(html).not.toMatch(/undefined|null|false/);
    expect(await app.texts()).toEqual(['[]']);
    await app.close();
  });

  it('the official default of an unset prop, and any set value as it is', async () => {
    const source = `${head}export default <View><Input class="a" maxLength={a} /><Input class="b" maxLength={b} /><Input class="c" maxLength={c} disabled={d} /></View>`;
    const app = await show(engine, source, { t: 'blk0', n: 1, c: '', f: 3 });
    for (const target of ['.a', '.b', '.c']) await app.type(target, '123456');
    expect([await app.value('.a'), await app.value('.b'), await app.value('.c')]).toEqual(['123456', '123456', '123']);
    await app.close();
  });

  it('a slot with and without a default template, in order', async () => {
    const source = `${head}export const a = <View>{list.map(row)}</View>; export const b = <Text>{x}</Text>;`;
    const rows = ['1', '2', '3'].map((text, index) => ({ n: index + 2, m: text }));
    const node = { t: 'blk0', n: 1, At: 'blk1', A: [rows, [{ n: 9, t: '_', x: 'four' }]] };
    const app = await show(engine, source, node);
    expect(await app.texts()).toEqual(['1', '2', '3', 'four']);
    await app.close();
  });
});
