// What is wrong with an app's configuration, pages and routes: a code and a place for each, and all of them at once.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page, placeOf } from './fixture-app.ts';

const config = (body: string): string =>
  `import { defineApp } from 'sampan';\nexport default defineApp({\n${body}\n});\n`;
const errorsFor = async (files: Parameters<typeof createFixtureApp>[0]): Promise<string[]> =>
  (await createFixtureApp(files).fail()).map(placeOf);
const hintOf = async (files: Parameters<typeof createFixtureApp>[0], code: string): Promise<unknown> =>
  (await createFixtureApp(files).fail()).find((error) => error.code === code)?.detail['hint'];

describe('app.config.ts', () => {
  it('is missing', async () => expect(await errorsFor({ 'app.config.ts': null })).toEqual(['SP1001']));

  it('has a syntax error', async () => {
    expect(await errorsFor({ 'app.config.ts': config(`  name: 'A'\n  window: {},`) })).toEqual([
      'SP2001 app.config.ts:4:3',
    ]);
  });

  it('has an unknown key, at any depth', async () => {
    const body = config(`  name: 'A',\n  tabbar: {},\n  window: { colour: '#ffffff' },`);
    expect(await errorsFor({ 'app.config.ts': body })).toEqual([
      'SP1002 app.config.ts:4:3',
      'SP1002 app.config.ts:5:13',
    ]);
    expect(await hintOf({ 'app.config.ts': body }, 'SP1002')).toBe('Did you mean "tabBar"?');
  });

  it('has a value of the wrong type', async () => {
    expect(
      await errorsFor({ 'app.config.ts': config(`  name: 3,\n  darkMode: 'yes',\n  window: { barColor: 'red' },`) }),
    ).toEqual(['SP1003 app.config.ts:3:9', 'SP1003 app.config.ts:4:13', 'SP1003 app.config.ts:5:23']);
  });

  it('lacks its name', async () =>
    expect(await errorsFor({ 'app.config.ts': config('') })).toEqual(['SP1003 app.config.ts:2:26']));

  it('throws', async () => {
    const body = `import { defineApp } from 'sampan';\n\nconst name: string = process.env['NO_NAME']!.trim();\nexport default defineApp({ name });\n`;
    expect(await errorsFor({ 'app.config.ts': body })).toEqual(['SP1015 app.config.ts:3:46']);
    const files = {
      'app.config.ts': `import { name } from './name.ts';\nexport default { name };\n`,
      'name.ts': `type Name = string;\nexport const name: Name = (() => {\n  throw new Error('no name today');\n})();\n`,
    };
    const [error] = await createFixtureApp(files).fail();
    expect(placeOf(error!)).toBe('SP1015 name.ts:3:9');
    expect(error!.detail['reason']).toBe('no name today');
  });

  it('imports what is not there, or is read by a tsconfig.json that extends what is not there', async () => {
    const missing = `import { name } from './nome.ts';\nexport default { name };\n`;
    expect(await errorsFor({ 'app.config.ts': missing })).toEqual(['SP1015 app.config.ts']);
    const files = {
      'tsconfig.json': '{ "extends": "../no-such/tsconfig.json" }',
      'app.config.ts': config(`  name: 'A'`),
    };
    const [error] = await createFixtureApp(files).fail();
    expect(placeOf(error!)).toBe('SP1015 app.config.ts');
    expect(error!.detail['reason']).toMatch(/no-such\/tsconfig/);
  });

  it('may compute its values', async () => {
    const app = createFixtureApp({
      'name.ts': `export const name: string = 'Comp' + 'uted';`,
      'app.config.ts': `import { defineApp } from 'sampan';\nimport { name } from './name';\nexport default defineApp({ name });\n`,
    });
    await app.build({ hosts: ['wechat'] });
    expect(JSON.parse(app.read('wechat/app.json')).window.navigationBarTitleText).toBe('Computed');
  });
});

describe('pages', () => {
  it('are none', async () => expect(await errorsFor({ 'src/pages/home.tsx': null })).toEqual(['SP1012']));

  it('one without default export', async () => {
    expect(await errorsFor({ 'src/pages/home.tsx': `export const x = 1;\n` })).toEqual([
      'SP1004 src/pages/home.tsx:1:1',
    ]);
  });

  it('one that is listed but missing', async () => {
    const files = {
      'app.config.ts': config(`  name: 'A',\n  pages: ['/home', '/crat'],`),
      'src/pages/cart.tsx': page('Cart'),
    };
    expect(await errorsFor(files)).toEqual(['SP1005 app.config.ts:4:20']);
    expect(await hintOf(files, 'SP1005')).toBe('Did you mean "/cart"?');
  });

  it('two with one route', async () => {
    expect(await errorsFor({ 'src/pages/cart.tsx': page('A'), 'src/pages/cart/index.tsx': page('B') })).toEqual([
      'SP1006 src/pages/cart/index.tsx',
    ]);
    expect(
      await errorsFor({ 'src/pages/member/points.tsx': page('A'), 'src/packages/member/pages/points.tsx': page('B') }),
    ).toEqual(['SP1006 src/pages/member/points.tsx']);
    expect(await errorsFor({ 'src/pages/a/[id].tsx': page('A'), 'src/pages/a/[slug].tsx': page('B') })).toEqual([
      'SP1006 src/pages/a/[slug].tsx',
    ]);
  });

  it('one whose definePage is no literal', async () => {
    const source = page(
      'Home',
      `import { definePage } from 'sampan';`,
      `const title = String(Date.now());`,
      `export const page = definePage({ title });`,
    );
    expect(await errorsFor({ 'src/pages/home.tsx': source })).toEqual(['SP1009 src/pages/home.tsx:4:34']);
  });

  it('one whose definePage has an unknown key or a wrong type', async () => {
    const source = page(
      'Home',
      `import { definePage } from 'sampan';`,
      `export const page = definePage({`,
      `  titel: 'Home',`,
      `  params: { id: 'text' },`,
      `});`,
    );
    expect(await errorsFor({ 'src/pages/home.tsx': source })).toEqual([
      'SP1002 src/pages/home.tsx:4:3',
      'SP1003 src/pages/home.tsx:5:17',
    ]);
    expect(await hintOf({ 'src/pages/home.tsx': source }, 'SP1002')).toBe('Did you mean "title"?');
  });
});

describe('tabBar', () => {
  const items = (...routes: readonly string[]): string =>
    config(
      `  name: 'A',\n  tabBar: {\n    items: [\n${routes.map((route) => `      { page: '${route}', text: 'T' },`).join('\n')}\n    ],\n  },`,
    );

  it.each([1, 6])('has %i items', async (count) => {
    expect(await errorsFor({ 'app.config.ts': items(...Array.from({ length: count }, () => '/home')) })).toEqual([
      'SP1007 app.config.ts:5:12',
    ]);
  });

  it('leads into a subpackage', async () => {
    expect(
      await errorsFor({
        'app.config.ts': items('/home', '/member/points'),
        'src/packages/member/pages/points.tsx': page('P'),
      }),
    ).toEqual(['SP1008 app.config.ts:7:15']);
  });

  it('names no page', async () => {
    const files = { 'app.config.ts': items('/home', '/hone') };
    expect(await errorsFor(files)).toEqual(['SP1010 app.config.ts:7:15']);
    expect(await hintOf(files, 'SP1010')).toBe('Did you mean "/home"?');
  });

  it('has an icon that hosts refuse', async () => {
    const withIcons = config(
      `  name: 'A',\n  tabBar: { items: [\n    { page: '/home', text: 'A', icon: 'none.png' },\n    { page: '/cart', text: 'B', icon: 'big.png', selectedIcon: 'fake.png' },\n  ] },`,
    );
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const files = {
      'app.config.ts': withIcons,
      'src/pages/cart.tsx': page('Cart'),
      'big.png': Buffer.concat([png, deflateSync(Buffer.alloc(10)), Buffer.alloc(41 * 1024)]),
      'fake.png': '<svg/>',
    };
    const errors = await createFixtureApp(files).fail();
    expect(errors.map(placeOf)).toEqual([
      'SP1013 app.config.ts:5:39',
      'SP1013 app.config.ts:6:39',
      'SP1013 app.config.ts:6:64',
    ]);
    expect(errors.map((error) => error.detail['problem'])).toEqual([
      'does not exist',
      'has 42 KB',
      'is neither PNG nor JPEG',
    ]);
  });
});

it('reports what is wrong in several files at once', async () => {
  const files = {
    'app.config.ts': config(`  name: 'A',\n  darkmode: true,`),
    'src/pages/home.tsx': `export {};\n`,
    'src/pages/cart.tsx': `const = 1;\n`,
  };
  expect(await errorsFor(files)).toEqual([
    'SP1002 app.config.ts:4:3',
    'SP2001 src/pages/cart.tsx:1:7',
    'SP1004 src/pages/home.tsx:1:1',
  ]);
});

it('refuses an unknown host', async () => {
  await expect(createFixtureApp().build({ hosts: ['wechat', 'toutiao'] })).rejects.toMatchObject({ code: 'SP1011' });
});
