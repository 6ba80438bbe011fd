// What compileModule says and does at the level of a module; what each construct becomes stands in tests/golden.
import { SourceMap, type SourceMapPayload } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dialect } from '../hosts/memory/dialect.ts';
import { compileModule, type CompileOptions } from './index.ts';

const compile = (code: string, options: Partial<CompileOptions> = {}) =>
  compileModule(code, {
    file: 'src/pages/home.tsx',
    prefix: 'x7f',
    isPrimitiveSource: (specifier) => specifier === 'sampan/components',
    dialect,
    ...options,
  });

const head = `import { Image, Input, ScrollView, Swiper, View } from 'sampan/components';\n`;

/** Code, place and hint of each diagnostic. */
const faults = (code: string, options?: Partial<CompileOptions>): string[] =>
  compile(code, options).diagnostics.map(({ code: name, at, detail }) => {
    const hint = detail.hint === undefined ? '' : ` ${String(detail.hint)}`;
    return `${name} ${String(at?.line)}:${String(at?.column)}${hint}`;
  });

describe('mistakes', () => {
  it.each([
    [`${head}export default <View foo="1"/>`, 'SP2005 2:22 Remove it, or use a data- attribute.'],
    [`${head}export default <Input maxlength={6}/>`, 'SP2005 2:23 Did you mean maxLength?'],
    [`${head}export default <View onTpa={f}/>`, 'SP2005 2:22 Did you mean onTap?'],
    [`${head}export default <ScrollView onScrolToLower={f}/>`, 'SP2005 2:28 Did you mean onScrollToLower?'],
    [`${head}export default <View\n  {...p}\n  clas="a"/>`, 'SP2005 4:3 Did you mean class?'],
    [`${head}export default <View data-n="1"/>`, 'SP2005 2:22 Sampan uses data-n itself: choose another name.'],
    [`${head}export default <View onClick={f}/>`, 'SP2005 2:22 Use onTap.'],
    [`export default <a href="/x">x</a>`, 'SP2005 1:19 Use onTap={() => navigate(…)}.'],
    [
      `export default <input type="color"/>`,
      'SP2005 1:23 Use one of text, search, email, url, tel, number, password, checkbox.',
    ],
    [`export default <divv/>`, 'SP2006 1:17 Did you mean <div>?'],
    [`export default <view/>`, 'SP2006 1:17 Write View, imported from sampan/components.'],
    [`export default <form/>`, 'SP2006 1:17 Write Form, imported from sampan/components.'],
    [`export default <table><a:b/></table>`, 'SP2006 1:17 Use View with display: grid or flex.'],
    [`import { Vew } from 'sampan/components';`, 'SP2002 1:10 Did you mean View?'],
    [
      `import { Zebra } from 'sampan/components';\nexport default <Zebra/>`,
      'SP2002 1:10 Use one of View, ScrollView, ',
    ],
    [`import * as S from 'sampan/components';\nexport default <S.Imge/>`, 'SP2002 2:19 Did you mean Image?'],
    [`${head}export default <View dangerouslySetInnerHTML={{ __html: x }}/>`, 'SP2008 2:22 Write the elements as JSX.'],
    [`export default <svg><path d={x}/></svg>`, 'SP2008 1:16 Write it without expressions'],
    [`export default <svg {...x}/>`, 'SP2008 1:16 Write it without expressions'],
    [`import { h } from 'preact';\nexport default h('div', null, h(Card));`, 'SP2008 2:16 Write it as JSX'],
    [`${head}export default <Image>text</Image>`, 'SP2016 2:23 <Image> takes no children.'],
    [`${head}export default <Swiper><View/></Swiper>`, 'SP2016 2:24 Put it into a SwiperItem.'],
  ])('%s', (code, fault) => expect(faults(code)[0]).toContain(fault));

  it('in syntax are told with their place, and the code is left alone', () => {
    const { code, blocks, diagnostics } = compile(`const a = 1;\nexport default <View>;`);
    expect([code, blocks]).toEqual([`const a = 1;\nexport default <View>;`, []]);
    expect(diagnostics[0]?.message).toMatch(/^src\/pages\/home\.tsx:2:\d+ SP2001 Syntax error: \w/);
  });

  it('are all told at once, each once', () => {
    const code = `${head}export default <View foo="1"><divv><Input bar/></divv></View>`;
    expect(faults(code)).toEqual([
      'SP2005 2:22 Remove it, or use a data- attribute.',
      'SP2006 2:31 Did you mean <div>?',
      'SP2005 2:43 Remove it, or use a data- attribute.',
    ]);
  });

  it('do not take types and the kit for unknown components', () => {
    expect(faults(`import { ViewProps } from 'sampan/components';\nlet a: ViewProps;`)).toEqual([]);
    expect(faults(`import { type ViewProps, View } from 'sampan/components';`)).toEqual([]);
    expect(faults(`import { Card } from 'sampan/components';\n<Card/>`, { components: ['Card'] })).toEqual([]);
  });
});

describe('the module', () => {
  it('is left as it is when there is nothing to compile', () => {
    const source = `import { Card } from './card';\nexport default () => <Card>{1 < 2}</Card>;`;
    expect(compile(source)).toMatchObject({ code: source, map: null, blocks: [], tags: [], diagnostics: [] });
  });

  it('imports what it calls, under names that it does not use', () => {
    const { code } = compile(`${head}const _h = 1; export default <View style={x} onTap={_b}/>`);
    expect(code).toContain('import { css as _css, element as _h1 } from "sampan/internal"; import { Image');
  });

  it('registers what the tree must know after its imports', () => {
    const { code } = compile(`${head}import b from './b';\nexport default <Input value={b}/>`);
    expect(code).toMatch(
      /from '.\/b';\n_meta\("x7f0", \{"live":\[\["a",0,"input","value"\]\]\}\);\n_live\(\);\nexport default/,
    );
  });

  it('takes barrels by name', () => {
    const source = `import { View, Input } from './ui';\nexport default <View><Input/></View>`;
    const { code } = compile(source, {
      isPrimitiveSource: (specifier, name) => specifier === './ui' && name === 'View',
    });
    expect(code).toContain('_h("x7f0", { children: <Input/> })');
  });

  it('names blocks by position, never like a tag', () => {
    const many = Array.from({ length: 40 }, () => '<View/>').join(', ');
    const names = compile(`${head}export default [${many}]`, { prefix: 'vie' }).blocks.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['vie0', 'vie1']);
    expect(names).not.toContain('view');
    expect(new Set(names).size).toBe(40);
  });

  it('maps its code to what the author wrote', () => {
    const source = `${head}export default (row) => (\n  <View key={row.id} onTap={() => row.pick()}>\n    {row.label} and <Card title={row.title} />\n    {row.tags.map((tag) => <View key={tag}>{tag.name}</View>)}\n  </View>\n);`;
    const { code, map } = compile(source);
    const lookUp = new SourceMap(JSON.parse(String(map)) as SourceMapPayload);
    for (const part of ['row.id', 'row.pick()', 'row.label', 'row.title', 'row.tags.map', 'tag.name', '<Card']) {
      const place = (text: string) => {
        const before = text.slice(0, text.indexOf(part)).split('\n');
        return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
      };
      const generated = place(code);
      const { originalLine, originalColumn } = lookUp.findEntry(generated.line, generated.column) as {
        originalLine: number;
        originalColumn: number;
      };
      expect([part, originalLine, originalColumn]).toEqual([part, place(source).line, place(source).column]);
    }
  });
});
