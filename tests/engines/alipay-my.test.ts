// The object `my` of the driver: shapes of results, and loud refusal of what the official typings do not know.
import { mkdtempSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { openAlipay } from '../../src/testing/alipay/open-alipay.ts';
import type { MiniDriver } from '../../src/testing/driver.ts';

const open: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** An app of two tabs and a page; `run` is the body of the handler of `Run`. What it returns appears as text. */
function project(run: string, change: Record<string, string | undefined> = {}): string {
  const dist = mkdtempSync(join(tmpdir(), 'sampan-my-'));
  open.push(() => rmSync(dist, { recursive: true }));
  const tabs = ['a', 'b'].map((name) => ({ pagePath: `pages/${name}`, name }));
  const files: Record<string, string | undefined> = {
    'app.json': JSON.stringify({ pages: ['pages/a', 'pages/b', 'pages/c'], tabBar: { items: tabs } }),
    'mini.project.json': '{ "format": 2 }',
    'app.js': 'App({});',
    'pages/a.axml': '<text onTap="run">Run</text><text>{{text}}</text>',
    'pages/a.js': `Page({ data: { text: '-' }, show(value) { this.setData({ text: JSON.stringify(value) }); }, async run() { ${run} } });`,
    'pages/b.axml': '<text>B</text>',
    'pages/b.js': 'Page({});',
    'pages/c.axml': '<text>C</text>',
    'pages/c.js': 'Page({});',
    ...change,
  };
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
}

async function run(code: string): Promise<MiniDriver> {
  const app = await openAlipay({ dist: project(code) });
  open.push(app.close);
  await app.tap('Run');
  return app;
}

async function shown(code: string): Promise<unknown> {
  const app = await run(code);
  await app.waitFor(/^[^-R]/);
  expect(app.errors()).toEqual([]);
  return JSON.parse((await app.texts())[1] ?? '');
}

describe('my, refusing', () => {
  it.each([
    ['my.scan({})', 'my.scan is not provided here'],
    ['my.nextTick(() => {})', 'my.nextTick is not provided here'],
    ["my.showToast({ title: 'a' })", 'my.showToast has no option "title"'],
    ["my.showToast({ content: 'a', type: 'error' })", 'there is no type "error"'],
    ['my.showToast({ content: 1 })', '"content" must be a string, not number'],
    ["my.getStorageSync('key')", 'my.getStorageSync takes an object'],
    ['my.getStorageSync({})', 'my.getStorageSync needs "key"'],
    ["my.request({ url: 'http://127.0.0.1/', method: 'PATCH' })", 'there is no method "PATCH"'],
    ["my.request({ url: 'http://127.0.0.1/', responseType: 'text' })", 'my.request has no option "responseType"'],
    ['my.setTabBarBadge({ index: 0, text: 3 })', '"text" must be a string, not number'],
    ["my.confirm({ content: 'a', confirmText: 'b' })", 'my.confirm has no option "confirmText"'],
    ['my.tradePay({})', 'needs "tradeNO" or "orderStr"'],
    ["my.navigateTo({ url: '/pages/c', events: {} })", 'event channels are not provided'],
  ])('%s', async (code, message) => {
    const app = await run(code);
    expect(app.errors().join('\n')).toContain(message);
  });

  it('speaks of the app where the app goes on without looking', async () => {
    const app = await run('try { my.scan({}) } catch {}');
    expect(app.errors()).toEqual(['my.scan is not provided here']);
  });
});

describe('my, answering', () => {
  it.each<[string, unknown]>([
    ["this.show(my.getStorageSync({ key: 'none' }))", { data: null }],
    ["my.setStorageSync({ key: 'a', data: [1] }); this.show(my.getStorageSync({ key: 'a' }))", { data: [1] }],
    [
      "this.show(my.setStorageSync({ key: 'a', data: 'x'.repeat(210000) }))",
      { success: false, error: 10, errorMessage: 'exceed max size' },
    ],
    [
      "my.setStorageSync({ key: 'a', data: 1 }); my.clearStorageSync(); this.show(my.getStorageSync({ key: 'a' }))",
      { data: null },
    ],
    [
      "my.navigateTo({ url: '/pages/b', fail: (e) => this.show(e) })",
      { error: 2, errorMessage: 'can not navigateTo a tabbar page' },
    ],
    [
      "my.switchTab({ url: '/pages/b?x=1', fail: (e) => this.show(e) })",
      { error: 2, errorMessage: 'the url of a tab takes no query' },
    ],
    [
      "my.setTabBarBadge({ index: 5, text: '1', fail: (e) => this.show(e) })",
      { error: 2, errorMessage: 'there is no tab 5' },
    ],
    ["my.showToast({ content: 'a', duration: 10, complete: (r) => this.show(r) })", {}],
    ['my.hideToast({ complete: (r) => this.show(r) })', {}],
    ["this.show(await my.confirm({ content: 'a' }))", { confirm: true }],
    ['this.show(typeof my.hideLoading({ success() {} }))', 'undefined'],
    ["my.request({ url: 'http://127.0.0.1:1/', fail: ({ error }) => this.show(error) })", 12],
    ["const task = my.request({ url: 'http://127.0.0.1:1/', fail: ({ error }) => this.show(error) }); task.abort()", 9],
  ])('%s', async (code, result) => expect(await shown(code)).toEqual(result));

  it('shortens badges and removes them', async () => {
    const app = await run("my.setTabBarBadge({ index: 1, text: '1000' })");
    await expect.poll(() => app.tabBadge('b')).toBe('10…');
    const other = await run(
      "await my.setTabBarBadge({ index: 1, text: '1' }); my.removeTabBarBadge({ index: 1, success: () => this.show(1) })",
    );
    await other.waitFor('1');
    expect(await other.tabBadge('b')).toBeUndefined();
  });

  it('has no handler where the page defines none', async () => {
    const app = await openAlipay({ dist: project('', { 'pages/a.js': 'Page({});' }) });
    open.push(app.close);
    await app.tap('Run');
    expect(app.errors().join()).toContain('the page has no handler "run"');
  });

  it('goes places', async () => {
    const app = await run("my.navigateTo({ url: 'c' })");
    await app.waitFor('C');
    expect(app.pages()).toEqual(['pages/a', 'pages/c']);
    await app.back();
    expect(app.calls('navigateTo')).toEqual([{ url: 'c' }]);
  });
});

describe('the project', () => {
  const json = (app: object): Record<string, string> => ({ 'app.json': JSON.stringify(app) });
  it.each<[string, Record<string, string | undefined>, string]>([
    [
      "another platform's key",
      json({ pages: ['pages/a'], window: { navigationBarTitleText: 'a' } }),
      'unknown key "navigationBarTitleText"',
    ],
    [
      'a switch that is no text',
      json({ pages: ['pages/a'], window: { allowsBounceVertical: true } }),
      'must be "YES" or "NO"',
    ],
    ['a page that is not there', json({ pages: ['pages/z'] }), 'the page "pages/z" has no .axml file'],
    [
      'one tab',
      json({ pages: ['pages/a'], tabBar: { items: [{ pagePath: 'pages/a', name: 'a' }] } }),
      'the tabBar has 1 items',
    ],
    [
      'a first tab that is not home',
      json({
        pages: ['pages/a', 'pages/b'],
        tabBar: {
          items: [
            { pagePath: 'pages/b', name: 'b' },
            { pagePath: 'pages/a', name: 'a' },
          ],
        },
      }),
      'the first tab must be the first page',
    ],
    ["another platform's tab bar", json({ pages: ['pages/a'], tabBar: { list: [] } }), 'unknown key "list"'],
    ['no project file', { 'mini.project.json': undefined }, 'mini.project.json:1:1 this file is missing'],
    ['another project format', { 'mini.project.json': '{ "format": 1 }' }, 'mini.project.json:1:3 "format" must be 2'],
    [
      'a key that only pages have',
      json({ pages: ['pages/a'], window: { barButtonTheme: 'light' } }),
      'unknown key "barButtonTheme"',
    ],
    [
      'an unknown key of a page',
      { 'pages/a.json': '{ "enablePullDownRefresh": true }' },
      'pages/a.json:1:3 unknown key',
    ],
    [
      'wrong AXML',
      { 'pages/c.axml': '<view>\n  <text bindtap="a">A</text></view>' },
      'pages/c.axml:2:9 "bindtap" is no event of AXML',
    ],
  ])('refuses %s', async (_, change, message) => {
    await expect(openAlipay({ dist: project('', change) })).rejects.toThrow(message);
  });
});
