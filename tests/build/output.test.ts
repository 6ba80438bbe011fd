// What a build writes: packages, styles, files, source maps, and code that every client's logic layer can run.
import { describe, expect, it } from 'vitest';
import { findBrowserGlobals } from '../../src/vite/browser-globals.ts';
import { parseSource } from '../../src/vite/source-text.ts';
import { createFixtureApp, page } from './fixture-app.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const config = (body: string): string =>
  `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'A', ${body} });\n`;

describe('hosts', () => {
  it('are built side by side, each in its folder', async () => {
    const app = createFixtureApp();
    const report = await app.build({ hosts: ['wechat', 'web'] });
    expect(report.hosts.map(({ host }) => host)).toEqual(['wechat', 'web']);
    expect(app.list('wechat')).toEqual(
      expect.arrayContaining([
        'app.js',
        'app.json',
        'app.wxss',
        'pages/home.js',
        'pages/home.json',
        'pages/home.wxml',
        'pages/home.wxss',
      ]),
    );
    expect(app.list('web')).toContain('index.html');
    expect(app.exists('alipay')).toBe(false);
    expect(report.hosts[0]?.files.map(({ path }) => path)).toEqual(app.list('wechat'));
  });

  it("keep what the host's own tools wrote beside the last build", async () => {
    const app = createFixtureApp();
    await app.build({ hosts: ['wechat'] });
    app.write({ 'dist/wechat/project.private.config.json': '{}', 'dist/wechat/old.js': '' });
    await app.build({ hosts: ['wechat'] });
    expect(app.list('wechat')).toContain('project.private.config.json');
    expect(app.list('wechat')).not.toContain('old.js');
  });

  it('see their own versions of a file, and their name as a constant', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': page(
        'Home',
        `import { pay } from '../pay';`,
        `import { only } from '../only';`,
        `console.log(pay, only, 'for ' + import.meta.env.SAMPAN_HOST);`,
      ),
      'src/pay.ts': `export const pay = 'pay anywhere';\n`,
      'src/pay.alipay.ts': `export const pay = 'pay with alipay';\n`,
      'src/only.wechat.tsx': `export const only = 'only wechat';\n`,
      'src/only.alipay.tsx': `export const only = 'only alipay';\n`,
    });
    await app.build({ hosts: ['wechat', 'alipay'] });
    const code = (host: string): string =>
      app
        .list(host)
        .filter((file) => file.endsWith('.js'))
        .map((file) => app.read(`${host}/${file}`))
        .join('\n');
    expect(code('wechat')).toContain('pay anywhere');
    expect(code('wechat')).toContain('only wechat');
    expect(code('wechat')).toMatch(/for wechat/);
    expect(code('wechat')).not.toContain('alipay');
    expect(code('alipay')).toContain('pay with alipay');
    expect(code('alipay')).not.toContain('pay anywhere');
  });
});

describe('code of mini-program hosts', () => {
  it('is CommonJS of 2017 without what only browsers and modules have', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': page(
        'Home',
        `import { useState } from 'preact/hooks';`,
        `import { signal } from '@preact/signals';`,
        `const s = signal({ a: { b: 1 } });`,
        `export const later = () => import('../later');`,
        `console.log(useState, s.value?.a?.b ?? 2, later, { ...s.value });`,
      ),
      'src/later.ts': `export default 'later';\n`,
    });
    await app.build({ hosts: ['wechat'] });
    for (const file of app.list('wechat').filter((name) => name.endsWith('.js'))) {
      const code = app.read(`wechat/${file}`);
      expect(code).not.toMatch(
        /\bimport\s*[({.]|import\.meta|\bexport\s|__vitePreload|modulepreload|\?\.[a-z[(]|\?\?|queueMicrotask|sourceMappingURL/,
      );
      expect(code).not.toContain('fix: ');
      // Preact asks an element for its document before it falls back to the global one.
      const free = new Set(findBrowserGlobals(parseSource({ file, code })).map(({ name }) => name));
      expect([...free].filter((name) => name !== 'document')).toEqual([]);
    }
    const later = app.list('wechat').find((file) => /later/.test(file));
    expect(app.read('wechat/pages/home.js')).toContain(`require("../${later}")`);
  });
});

describe('subpackages', () => {
  const files = {
    'src/only-member.ts': `export const onlyMember = 'only in member';\n`,
    'src/everywhere.ts': `export const everywhere = 'in both';\n`,
    'src/only.css': `.only { color: red }\n`,
    'src/cat.png': png,
    'src/dog.png': Buffer.concat([png, Buffer.from('dog')]),
    'src/card.tsx': `import { Text, View } from 'sampan/components';\nexport const Card = () => <View><Text>shared card</Text></View>;\n`,
    'src/pages/home.tsx': page(
      'Home',
      `import { everywhere } from '../everywhere';`,
      `import dog from '../dog.png';`,
      `import { Card } from '../card';`,
      `console.log(everywhere, dog, Card);`,
    ),
    'src/packages/member/pages/points.tsx': page(
      'Points',
      `import { onlyMember } from '../../../only-member';`,
      `import { everywhere } from '../../../everywhere';`,
      `import cat from '../../../cat.png';`,
      `import dog from '../../../dog.png';`,
      `import { Card } from '../../../card';`,
      `import '../../../only.css';`,
      `console.log(onlyMember, everywhere, cat, dog, <Card />);`,
    ),
    'src/packages/member/pages/coupons.tsx': page(
      'Coupons',
      `import { onlyMember } from '../../../only-member';`,
      `import '../../../only.css';`,
      `console.log(onlyMember);`,
    ),
  };

  it('hold what only they use', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat', 'alipay'] });
    for (const host of ['wechat', 'alipay']) {
      const holding = (text: string): string[] =>
        app.list(host).filter((file) => file.endsWith('.js') && app.read(`${host}/${file}`).includes(text));
      expect(holding('only in member')).toEqual([expect.stringMatching(/^packages\/member\/shared\//)]);
      expect(holding('in both')).toEqual([expect.stringMatching(/^shared\//)]);
      expect(app.list(host)).toContainEqual(expect.stringMatching(/^packages\/member\/assets\/cat-\w{8}\.png$/));
      expect(app.list(host)).toContainEqual(expect.stringMatching(/^assets\/dog-\w{8}\.png$/));
    }
    expect(JSON.parse(app.read('wechat/app.json'))).toMatchObject({
      pages: ['pages/home'],
      subpackages: [{ root: 'packages/member', pages: ['pages/coupons', 'pages/points'] }],
    });
  });

  it('have a file with every block that their pages can show', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat'] });
    const blocks = (file: string): string[] =>
      [...app.read(`wechat/${file}`).matchAll(/<text>([^<]+)<\/text>/g)]
        .map((match) => match[1] ?? '')
        .filter((text, index, all) => all.indexOf(text) === index)
        .sort();
    expect(blocks('packages/member/blocks.wxml')).toEqual(['Coupons', 'Points', 'shared card']);
    expect(blocks('blocks.wxml')).toContain('Home');
    expect(blocks('blocks.wxml')).not.toContain('Points');
    expect(app.read('wechat/packages/member/pages/points.wxml')).toContain('src="../blocks.wxml"');
    expect(JSON.parse(app.read('wechat/packages/member/pages/points.json')).usingComponents).toEqual({
      's-boundary': '../boundary',
    });
    expect(app.list('wechat')).toEqual(
      expect.arrayContaining(['boundary.js', 'packages/member/boundary.js', 'packages/member/boundary.wxml']),
    );
  });

  it('share a style sheet without repeating it', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat'] });
    const shared = app
      .list('wechat')
      .filter((file) => file.endsWith('.wxss') && app.read(`wechat/${file}`).includes('.only'));
    expect(shared).toEqual([expect.stringMatching(/^packages\/member\/shared\/[\w-]+\.wxss$/)]);
    expect(app.read('wechat/packages/member/pages/points.wxss')).toBe(
      `@import "../shared/${shared[0]?.split('/').at(-1)}";\n`,
    );
  });
});

describe('styles', () => {
  const files = {
    'src/app.css': `page { --gap: 8rpx; }\n`,
    'src/pages/home.tsx': page(
      'Home',
      `import styles from '../home.module.css';`,
      `import '../home.css';`,
      `console.log(styles.title);`,
    ),
    'src/home.module.css': `.title { width: 20rpx; margin: -1.5rpx; }\n`,
    'src/home.css': `.hero { background: url(./hero.png); padding: 10px; }\n.x::after { content: '2rpx'; }\n`,
    'src/hero.png': png,
  };

  it('keep rpx on mini-program hosts and hold their files as text', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat', 'alipay'] });
    for (const [host, extension] of [
      ['wechat', 'wxss'],
      ['alipay', 'acss'],
    ] as const) {
      expect(app.read(`${host}/app.${extension}`)).toContain('--gap:8rpx');
      const home = app.read(`${host}/pages/home.${extension}`);
      expect(home).toMatch(/width:20rpx/);
      expect(home).toMatch(/margin:-1\.5rpx/);
      expect(home).toContain(`url(data:image/png;base64,${png.toString('base64')})`);
      expect(app.list(host).filter((file) => /hero|\.css$/.test(file))).toEqual([]);
      const name = /\.([\w-]*title[\w-]*)\s*\{/.exec(home)?.[1] ?? 'none';
      expect(app.read(`${host}/pages/home.js`)).toContain(name);
    }
  });

  it('turn rpx into calc on the web', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['web'] });
    const css = app
      .list('web')
      .filter((file) => file.endsWith('.css'))
      .map((file) => app.read(`web/${file}`))
      .join('');
    expect(css).toMatch(/width:calc\(20\s*\*\s*var\(--rpx\)\)/);
    expect(css).toMatch(/margin:calc\(-1\.5\s*\*\s*var\(--rpx\)\)/);
    expect(css).toMatch(/content:["']2rpx["']/);
    expect(css).toMatch(/url\((?:\.\/|data:)/);
  });
});

describe('imported files', () => {
  it('have URLs that work on each host', async () => {
    const app = createFixtureApp({
      'src/cat.png': Buffer.concat([png, Buffer.alloc(8000)]),
      'src/pages/home.tsx': page(
        'Home',
        `import { Image } from 'sampan/components';`,
        `import cat from '../cat.png';`,
        `export const Cat = () => <Image src={cat} />;`,
        `console.log(Cat);`,
      ),
    });
    await app.build();
    for (const host of ['wechat', 'alipay']) {
      const [file] = app.list(host).filter((name) => name.endsWith('.png'));
      expect(file).toMatch(/^assets\/cat-\w{8}\.png$/);
      const text = app
        .list(host)
        .filter((name) => /\.(?:js|wxml|axml)$/.test(name))
        .map((name) => app.read(`${host}/${name}`))
        .join('');
      expect(text).toContain(`/${file}`);
      expect(text).not.toContain('__sampan_file');
    }
    const [file] = app.list('web').filter((name) => name.endsWith('.png'));
    expect(file).toMatch(/^assets\/cat-.+\.png$/);
  });

  it('of the tabBar are copied', async () => {
    const app = createFixtureApp({
      'app.config.ts': config(
        `tabBar: { items: [{ page: '/home', text: 'Home', icon: 'src/home.png' }, { page: '/me', text: 'Me', icon: 'src/home.png' }] }`,
      ),
      'src/home.png': png,
      'src/pages/me.tsx': page('Me'),
    });
    await app.build();
    const icon = (JSON.parse(app.read('wechat/app.json')) as { tabBar: { list: { iconPath: string }[] } }).tabBar
      .list[0]?.iconPath;
    expect(app.list('wechat')).toContain(icon);
    expect(app.list('alipay')).toContain(icon);
  });
});

describe('the web', () => {
  it('has a page without inline script that works below any path', async () => {
    const app = createFixtureApp({ 'app.config.ts': config(`window: { title: 'Tea & Co' }`) });
    await app.build({ hosts: ['web'] });
    const html = app.read('web/index.html');
    expect(html).toContain('<title>Tea &#38; Co</title>');
    expect(html).toMatch(/<meta name="viewport"/);
    expect(html).toMatch(/<script type="module" crossorigin src="\.\/assets\/[\w-]+\.js"><\/script>/);
    expect(html).not.toMatch(/<script[^>]*>[^<]/);
    expect(html).not.toMatch(/(?:src|href)="\//);
  });

  it("uses the app's own page", async () => {
    const app = createFixtureApp({
      'index.html':
        '<!doctype html><html lang="zh"><head><title>Own</title></head><body><div id="app"></div></body></html>',
    });
    await app.build({ hosts: ['web'] });
    expect(app.read('web/index.html')).toMatch(/lang="zh"[\s\S]*<title>Own<\/title>[\s\S]*<script type="module"/);
  });

  it('loads each page when it is opened', async () => {
    const app = createFixtureApp({ 'src/pages/cart.tsx': page('Cart page') });
    await app.build({ hosts: ['web'] });
    const holding = app
      .list('web')
      .filter((file) => file.endsWith('.js') && app.read(`web/${file}`).includes('Cart page'));
    expect(holding).toEqual([expect.stringMatching(/^assets\/cart-/)]);
  });
});

describe('source maps', () => {
  it("lie outside the uploaded folder and name the app's files", async () => {
    const app = createFixtureApp();
    await app.build();
    for (const host of ['wechat', 'alipay', 'web']) {
      expect(app.list(host).filter((file) => file.endsWith('.map'))).toEqual([]);
      const maps = app.list(`.maps/${host}`);
      expect(maps.length).toBeGreaterThan(0);
      const sources = maps.flatMap((file) => {
        const { sources: named } = JSON.parse(app.read(`.maps/${host}/${file}`)) as { sources: string[] };
        return named.map((source) => new URL(source, `file://${app.root}/dist/.maps/${host}/${file}`).pathname);
      });
      expect(sources).toContain(`${app.root}/src/pages/home.tsx`);
    }
  });
});

describe('types', () => {
  it('of the routes are written beside the app', async () => {
    const app = createFixtureApp({
      'src/pages/product/[id].tsx': page(
        'P',
        `import { definePage } from 'sampan';`,
        `export const page = definePage({ params: { id: 'number', from: 'string?' } });`,
      ),
    });
    await app.build({ hosts: ['wechat'] });
    const { readFileSync } = await import('node:fs');
    const types = readFileSync(`${app.root}/sampan-env.d.ts`, 'utf8');
    expect(types).toContain(`'/home': {};`);
    expect(types).toContain(`'/product/:id': { id: number; from?: string };`);
    expect(app.list('wechat')).toContain('pages/product/_id.js');
  });
});

describe('style modules', () => {
  it('have class names that stand in templates, not in data, and keep their rules', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': [
        `import { Text, View } from 'sampan/components';`,
        `import styles from '../card.module.css';`,
        `export default function Home() { return <View class={styles.card}><Text class={\`\${styles.name} big\`}>tea</Text></View>; }`,
        '',
      ].join('\n'),
      'src/card.module.css': `.card { color: red }\n.name { color: blue }\n`,
    });
    await app.build({ hosts: ['wechat', 'alipay', 'web'] });
    const [, card] = /class="(card_[0-9a-f]+)"/.exec(app.read('wechat/blocks.wxml')) ?? [];
    expect(card).toBeDefined();
    expect(app.read('alipay/blocks.axml')).toContain(`class="${card}"`);
    expect(app.read('wechat/blocks.wxml')).toMatch(/class="name_[0-9a-f]+ big"/);
    expect(app.read('wechat/pages/home.js')).not.toContain('card_');
    expect(app.read('wechat/pages/home.wxss')).toContain(`.${card}{color:red}`);
    expect(app.read('alipay/pages/home.acss')).toContain(`.${card}{color:red}`);
    const sheet = app.list('web').find((file) => file.includes('home') && file.endsWith('.css'));
    expect(app.read(`web/${sheet}`)).toContain(`.${card}{color:red}`);
  });

  it('that compose others are read at run time', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': [
        `import { View } from 'sampan/components';`,
        `import styles from '../card.module.css';`,
        `export default function Home() { return <View class={styles.card}/>; }`,
        '',
      ].join('\n'),
      'src/card.module.css': `.base { margin: 0 }\n.card { composes: base; color: red }\n`,
    });
    await app.build({ hosts: ['wechat'] });
    expect(app.read('wechat/pages/home.js')).toMatch(/card_[0-9a-f]+ base_[0-9a-f]+/);
  });
});
