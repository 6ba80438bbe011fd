// What is wrong with an app's code and styles: a code and a place for each, on all hosts at once, and nothing is overwritten.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page, placeOf } from './fixture-app.ts';

type AppFiles = Parameters<typeof createFixtureApp>[0];
const errorsFor = async (files: AppFiles, hosts?: readonly string[]): Promise<string[]> =>
  (await createFixtureApp(files).fail(hosts ? { hosts } : {})).map(placeOf);
const importing = (specifier: string, use = ''): string =>
  page('Home', `import * as it from '${specifier}';`, `console.log(it);${use}`);

describe('syntax', () => {
  it('of TSX, in a component', async () => {
    const files = {
      'src/pages/home.tsx': importing('../card'),
      'src/card.tsx': `export const Card = () => (\n  <View>\n);\n`,
    };
    expect(await errorsFor(files)).toEqual(['SP2001 src/card.tsx:2:9']);
  });

  it('of TypeScript, in several files', async () => {
    const files = {
      'src/pages/home.tsx': page(
        'Home',
        `import { a } from '../a';`,
        `import { b } from '../b';`,
        'console.log(a, b);',
      ),
      'src/a.ts': `export const a = ;\n`,
      'src/b.ts': `\nexport const b = {\n`,
    };
    expect(await errorsFor(files)).toEqual(['SP2001 src/a.ts:1:18', 'SP2001 src/b.ts:3:1']);
  });

  it('of CSS', async () => {
    const files = {
      'src/pages/home.tsx': page(
        'Home',
        `import '../home.css';`,
        `import styles from '../card.module.css';`,
        'console.log(styles);',
      ),
      'src/home.css': `.a { color: red; }\n.b {\n  color red;\n}\n`,
      'src/card.module.css': `.card {\n  color: red;\n`,
    };
    expect(await errorsFor(files)).toEqual(['SP2004 src/card.module.css:1:1', 'SP2004 src/home.css:3:9']);
  });
});

describe('imports', () => {
  it('of a file that is not there', async () => {
    expect(await errorsFor({ 'src/pages/home.tsx': importing('../lib/prices') })).toEqual([
      'SP2009 src/pages/home.tsx:2:21',
    ]);
  });

  it('of a package that is not installed', async () => {
    expect(await errorsFor({ 'src/pages/home.tsx': importing('dayjs') })).toEqual(['SP2009 src/pages/home.tsx:2:21']);
  });

  it('of a component that there is not', async () => {
    const source = `import { Veiw } from 'sampan/components';\nexport default () => <Veiw />;\n`;
    expect(await errorsFor({ 'src/pages/home.tsx': source }, ['wechat'])).toEqual(['SP2002 src/pages/home.tsx:1:10']);
  });
});

describe('browser globals', () => {
  const files = {
    'src/pages/home.tsx': importing('../cart'),
    'src/cart.ts': `import { load } from './lib/store';\nexport const cart = load();\n`,
    'src/lib/store.ts': `export function load() {\n  return localStorage.getItem('cart');\n}\n`,
  };

  it('are refused with the way there and what to use instead', async () => {
    const errors = await createFixtureApp(files).fail();
    expect(errors.map(placeOf)).toEqual(['SP2003 src/lib/store.ts:2:10']);
    expect(errors[0]?.detail).toEqual({
      name: 'localStorage',
      host: 'wechat, alipay',
      chain: 'src/pages/home.tsx -> src/cart.ts -> src/lib/store.ts.',
      hint: 'Use getStorage and setStorage of sampan/api.',
    });
  });

  it('are fine on the web', async () => void (await createFixtureApp(files).build({ hosts: ['web'] })));

  it.each([
    ['document', 'document.title'],
    ['window', 'window.innerWidth'],
    ['fetch', `fetch('/x')`],
    ['navigator', '(() => navigator.userAgent)()'],
  ])('%s', async (name, use) => {
    const errors = await createFixtureApp({
      'src/pages/home.tsx': page('Home', `export const it = ${use};`, 'console.log(it);'),
    }).fail();
    expect(errors.map((error) => [error.code, error.detail['name']])).toEqual([['SP2003', name]]);
  });

  it.each([
    ['a guard', `export const it = typeof document === 'undefined' ? '' : document.title;`],
    ['a guard with &&', `export const it = typeof window !== 'undefined' && window.innerWidth;`],
    [
      'an early exit',
      `export function it() { if (typeof localStorage === 'undefined') return ''; return localStorage.getItem('x'); }`,
    ],
    [
      'a variable that asked',
      `const isBrowser = typeof window !== 'undefined';\nexport const it = isBrowser ? document.title : '';`,
    ],
    ['a branch for the web', `export const it = import.meta.env.SAMPAN_HOST === 'web' ? document.title : '';`],
    [
      'a name of its own',
      `const location = { href: '' };\nexport const it = (document: string) => document + location.href;`,
    ],
    ['a property', `export const it = { window: 1, location: 2 }.window;`],
    ['a type', `export const it = (element: HTMLElement | Document) => String(element);\ntype W = typeof window;`],
    ['what nothing uses', `export const it = 1;\nexport const unused = () => document.title;`],
  ])('pass behind %s', async (_, code) => {
    const app = createFixtureApp({
      'src/it.ts': `${code}\n`,
      'src/pages/home.tsx': page('Home', `import { it } from '../it';`, 'console.log(it);'),
    });
    await app.build({ hosts: ['wechat'] });
  });

  it('in a package are found, too', async () => {
    const package_ = {
      'node_modules/dom-lib/package.json': '{"name":"dom-lib","main":"index.js"}',
      'node_modules/dom-lib/index.js': 'exports.it = () => document.title;\n',
    };
    expect(await errorsFor({ 'src/pages/home.tsx': importing('dom-lib'), ...package_ }, ['wechat'])).toEqual([
      'SP2003 node_modules/dom-lib/index.js:1:20',
    ]);
  });
});

it('a package of more than 2 MB names its heaviest files', async () => {
  const files = {
    'src/packages/album/pages/photos.tsx': page(
      'Photos',
      `import big from '../big.jpg';`,
      `import small from '../small.jpg';`,
      'console.log(big, small);',
    ),
    'src/packages/album/big.jpg': randomBytes(1_900_000),
    'src/packages/album/small.jpg': randomBytes(300_000),
  };
  const errors = await createFixtureApp(files).fail({ hosts: ['wechat'] });
  expect(errors.map(placeOf)).toEqual(['SP2007']);
  expect(errors[0]?.detail).toMatchObject({ package: 'packages/album', host: 'wechat', limit: '2.00 MB' });
  expect(errors[0]?.detail['heaviest']).toMatch(
    /^packages\/album\/assets\/big-\w+\.jpg \(1\.82 MB\), packages\/album\/assets\/small/,
  );
});

it('reports what is wrong with several files and hosts at once', async () => {
  const files = {
    'src/pages/home.tsx': importing('../missing', 'document.title;'),
    'src/pages/cart.tsx': page('Cart', `import '../cart.css';`),
    'src/cart.css': `.a {{}\n`,
    'src/pages/me.tsx': importing('../me.ts'),
    'src/me.ts': 'let = ;\n',
  };
  expect(await errorsFor(files)).toEqual([
    expect.stringMatching(/^SP2004 src\/cart\.css:1/),
    'SP2001 src/me.ts:1:7',
    'SP2009 src/pages/home.tsx:2:21',
    'SP2003 src/pages/home.tsx:3:17',
  ]);
});

describe('a failed build', () => {
  it('leaves the previous output as it was', async () => {
    const app = createFixtureApp();
    await app.build();
    const before = ['wechat', 'alipay', 'web', '.maps/wechat'].map((host) =>
      app.list(host).map((file) => app.read(`${host}/${file}`)),
    );
    app.write({ 'src/pages/home.tsx': page('Changed', 'console.log(document.title);') });
    expect((await app.fail()).map(placeOf)).toEqual(['SP2003 src/pages/home.tsx:2:13']);
    const after = ['wechat', 'alipay', 'web', '.maps/wechat'].map((host) =>
      app.list(host).map((file) => app.read(`${host}/${file}`)),
    );
    expect(after).toEqual(before);
    expect(app.list('.')).not.toContainEqual(expect.stringContaining('.sampan-'));
  });

  it('leaves nothing where nothing was', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': 'export {};' });
    await app.fail();
    expect(app.exists('.')).toBe(false);
  });
});
