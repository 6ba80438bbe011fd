// What the build leaves out of a mini program, and what it must not leave out.
import { createContext, runInContext } from 'node:vm';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

const scripts = (app: FixtureApp, host: string): string =>
  app
    .list(host)
    .filter((file) => file.endsWith('.js'))
    .map((file) => app.read(`${host}/${file}`))
    .join('\n');

/** Only compat marks vnodes with it. */
const compatMark = 'react.element';

/** Only the rules for class components name it. */
const rulesMark = 'UNSAFE_';

const classModule = `import { Component } from 'preact';\nexport class Box extends Component { render() { return null; } }\n`;

/** Runs the page's script and what it requires; returns what it put on `globalThis.seen`. */
function seenBy(app: FixtureApp, entry: string): unknown {
  const seen: unknown[] = [];
  const modules = new Map<string, { exports: object }>();
  const context = createContext({ seen, App() {}, Page() {}, setTimeout, clearTimeout });
  const load = (file: string): object => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const require = (path: string): object => load(posix.join(posix.dirname(file), path));
    runInContext(`(function (require, module, exports) {${app.read(file)}\n})`, context)(
      require,
      module,
      module.exports,
    );
    return module.exports;
  };
  load(entry);
  return JSON.parse(JSON.stringify(seen));
}

describe('preact/compat', () => {
  const counter = (...names: string[]): string =>
    page('Home', `import { ${names.join(', ')} } from 'preact/compat';`, `console.log(${names.join(', ')});`);

  it('stays out where an app takes components’ wrappers and hooks only', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': counter('memo', 'forwardRef', 'useState', 'Fragment') });
    await app.build({ hosts: ['wechat', 'web'] });
    for (const host of ['wechat', 'web']) {
      expect(scripts(app, host)).not.toContain(compatMark);
      expect(scripts(app, host)).toContain('ForwardRef');
    }
  });

  it.each([
    ['are not there without class components', {}, false],
    ['are there for a class of the app', { 'src/box.tsx': classModule }, true],
    [
      'are there for a class of a library',
      {
        'node_modules/box/package.json': '{ "name": "box", "type": "module", "exports": "./index.js" }',
        'node_modules/box/index.js': classModule,
        'src/box.tsx': `export { Box } from 'box';`,
      },
      true,
    ],
    [
      'are there for a class of a library in the older form of modules',
      {
        'node_modules/box/package.json': '{ "name": "box", "main": "./index.js" }',
        'node_modules/box/index.js': `const { Component } = require('preact');\nexports.Box = class extends Component {};\n`,
        'src/box.tsx': `export { Box } from 'box';`,
      },
      true,
    ],
  ])('has rules for classes, which %s', async (_, files, expected) => {
    const app = createFixtureApp({
      'src/box.tsx': 'export const Box = 1;',
      ...files,
      'src/pages/home.tsx': page(
        'Home',
        `import { memo } from 'preact/compat';`,
        `import { Box } from '../box';`,
        'console.log(memo, Box);',
      ),
    });
    await app.build({ hosts: ['wechat', 'web'] });
    for (const host of ['wechat', 'web']) {
      expect(scripts(app, host).includes(rulesMark), host).toBe(expected);
      expect(scripts(app, host)).not.toContain(compatMark);
    }
  });

  it('is there on the web for the rules of HTML tags, whether the app imports it or not', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': `export default function Home() { return <div><input onChange={() => {}} /></div>; }`,
    });
    await app.build({ hosts: ['wechat', 'web'] });
    expect(scripts(app, 'wechat')).not.toContain(compatMark);
    expect(scripts(app, 'web')).toContain(compatMark);
  });

  it.each([['memo', 'lazy'], ['useState'], ['memo', 'Children']])('is there for %s %s', async (...names) => {
    const app = createFixtureApp({ 'src/pages/home.tsx': counter(...names) });
    await app.build({ hosts: ['alipay'] });
    expect(scripts(app, 'alipay')).toContain(compatMark);
  });

  it('is there for libraries, which may count on all of it', async () => {
    const app = createFixtureApp({
      'node_modules/lib/package.json': '{ "name": "lib", "type": "module", "exports": "./index.js" }',
      'node_modules/lib/index.js': `export { memo } from 'preact/compat';`,
      'src/pages/home.tsx': page('Home', `import { memo } from 'lib';`, 'console.log(memo);'),
    });
    await app.build({ hosts: ['wechat'] });
    expect(scripts(app, 'wechat')).toContain(compatMark);
  });
});

describe('parts of the web', () => {
  const web = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['web'] });
    return app
      .list('web')
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => app.read(`web/${file}`))
      .join('\n');
  };
  const home = (line: string, element = '<View />'): Readonly<Record<string, string>> => ({
    'src/pages/home.tsx': `import { definePage } from 'sampan';
import { Button, Text, View } from 'sampan/components';
${line}
export default function Home() { return <><View /><Text>a</Text><Button>b</Button>${element}</>; }
`,
  });
  const tabs = `import { defineApp } from 'sampan';
export default defineApp({ name: 'Tabs', tabBar: { items: [{ page: '/home', text: 'a' }, { page: '/cart', text: 'b' }] } });
`;

  it.each([
    ['sp-tab', { ...home(''), 'src/pages/cart.tsx': page('Cart'), 'app.config.ts': tabs }],
    ['sp-pull', home(`export const page = definePage({ pullDownRefresh: true });`)],
    ['??"missing"', home(`export const page = definePage({ params: { id: 'number' } });`)],
    ['"longpress"', home('', '<View onLongPress={() => {}} />')],
    ['getComputedStyle', home('', '<View onTouchMoveCatch={() => {}} />')],
    ['nbsp', home('', '<Text decode>&amp;gt;</Text>')],
    ['getPhoneNumber:fail', home('', '<Button openType="getPhoneNumber" onGetPhoneNumber={() => {}} />')],
  ])('are there with what makes %s, and only then', async (mark, files) => {
    const normal = (output: string): string => output.replaceAll('`', '"');
    expect(normal(await web(files))).toContain(mark);
    expect(normal(await web(home('')))).not.toContain(mark);
  });
});

describe('newer syntax', () => {
  it('means the same with the short helpers', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': page(
        'Home',
        `class Base { set kept(value: unknown) { seen.push(['setter', value]); } }`,
        `class Box extends Base { static made = 1; kept = 2; ['own' + 1] = 3 }`,
        `const mark = Symbol('mark');`,
        `const source: Record<PropertyKey, unknown> = { a: 1, b: 2, [mark]: 3 };`,
        `const all = { first: 0, ...source, b: 4, ...null, get lazy() { return this.b * 2; } };`,
        `all.b = 5;`,
        `declare const seen: unknown[];`,
        `seen.push({ ...new Box() }, Box.made, all, all[mark], all.lazy);`,
      ),
    });
    await app.build({ hosts: ['wechat'] });
    expect(scripts(app, 'wechat')).not.toContain('@@toPrimitive');
    expect(seenBy(app, 'wechat/pages/home.js')).toEqual([
      { kept: 2, own1: 3 },
      1,
      { first: 0, a: 1, b: 5, lazy: 10 },
      3,
      10,
    ]);
  });
});

describe('exports between chunks', () => {
  it('show what changes later', async () => {
    const app = createFixtureApp({
      'src/count.ts': `export let count = 0;\nexport const limit = 3;\nexport const more = () => { count++; };\n`,
      'src/pages/home.tsx': page(
        'Home',
        `import { count, limit, more } from '../count';`,
        `declare const seen: unknown[];`,
        `more(); seen.push(count, limit); more(); seen.push(count);`,
      ),
      'src/pages/other.tsx': page(
        'Other',
        `import { count, limit, more } from '../count';`,
        'console.log(count, limit, more);',
      ),
    });
    await app.build({ hosts: ['wechat'] });
    expect(seenBy(app, 'wechat/pages/home.js')).toEqual([1, 3, 2]);
    // The function is plain, the constant stands where it is used.
    expect(app.read('wechat/shared/count.js').match(/defineProperty/g)).toHaveLength(1);
    expect(app.read('wechat/shared/count.js').match(/exports\.\w+\s*=/g)).toHaveLength(1);
  });
});

describe('files', () => {
  it('have spaces only in builds to be read', async () => {
    const app = createFixtureApp();
    await app.build({ hosts: ['wechat'] });
    expect(app.read('wechat/app.json')).not.toMatch(/\n/);
    await app.build({ hosts: ['wechat'], minify: false });
    expect(app.read('wechat/app.json')).toContain('\n  "pages"');
    expect(scripts(app, 'wechat')).toContain('.held');
  });
});
