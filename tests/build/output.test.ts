// What a build writes: styles, files, source maps, and code that every client's logic layer can run.
import { createBuilder } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findBrowserGlobals } from '../../src/vite/browser-globals.ts';
import { sampan } from '../../src/vite/index.ts';
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

describe('plain `vite build`', () => {
  it("finds a host's own version of a file behind an alias", async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': page('Home', `import { pay } from '@app/pay';`, `console.log(pay);`),
      'src/pay.ts': `export const pay = 'pay anywhere';\n`,
      'src/pay.alipay.ts': `export const pay = 'pay with alipay';\n`,
    });
    const builder = await createBuilder(
      {
        root: app.root,
        configFile: false,
        plugins: [sampan({ hosts: ['wechat', 'alipay'] })],
        resolve: { alias: { '@app': `${app.root}/src` } },
        logLevel: 'silent',
      },
      null,
    );
    await builder.buildApp();
    expect(app.read('wechat/pages/home.js')).toContain('pay anywhere');
    expect(app.read('alipay/pages/home.js')).toContain('pay with alipay');
  });

  it('builds all hosts in one process', async () => {
    const app = createFixtureApp();
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    const builder = await createBuilder(
      {
        root: app.root,
        configFile: false,
        plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })],
        logLevel: 'silent',
      },
      null,
    );
    await builder.buildApp();
    expect(['wechat/app.json', 'alipay/app.json', 'web/index.html'].filter((file) => !app.exists(file))).toEqual([]);
    const plain = app.list('wechat').map((file) => app.read(`wechat/${file}`));
    await app.build();
    expect(app.list('wechat').map((file) => app.read(`wechat/${file}`))).toEqual(plain);
  });
});
