// The driver itself, on a hand-written native project: what it shows must come from the engines, not from Sampan's output.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileWechat, openWechat, type MiniDriver, type WechatOptions } from '../../src/testing/index.ts';

vi.setConfig({ testTimeout: 20_000 });

const dist = fileURLToPath(new URL('./fixtures/wechat-native', import.meta.url));

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/slow')) return;
    response.setHeader('content-type', 'application/json');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.end(JSON.stringify({ url: request.url, method: request.method, body })));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

/** An address where nobody answers. */
async function closedPort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return `http://127.0.0.1:${port}/`;
}

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the official compilers take the fixture and name what they refuse', async () => {
  expect(await compileWechat(dist)).toEqual([]);
  const broken = mkdtempSync(join(tmpdir(), 'sampan-wcc-'));
  cpSync(dist, broken, { recursive: true });
  writeFileSync(join(broken, 'pages/list/list.wxml'), '<view>{{a?.b}}</view>');
  writeFileSync(join(broken, 'pages/list/list.wxss'), '.a { color: red');
  const complaints = await compileWechat(broken);
  rmSync(broken, { recursive: true });
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/wcc: .*list\.wxml/s);
  expect(complaints[1]).toMatch(/wcsc: pages\/list\/list\.wxss: ERR/);
});

test('a folder that is no build is a coded error', async () => {
  await expect(openWechat({ dist: tmpdir(), engine: 'glass-easel' })).rejects.toMatchObject({ code: 'SP4006' });
});

test('apps on both engines live side by side', async () => {
  const [first, second] = await Promise.all([
    openWechat({ dist, engine: 'exparser' }),
    openWechat({ dist, engine: 'glass-easel' }),
  ]);
  await first.tap('Add');
  await first.tap('Add');
  await second.tap('Add');
  expect([(await first.texts())[0], (await second.texts())[0]]).toEqual(['2 of MANY', '1 of MANY']);
  await second.tap('reject');
  await expect.poll(() => second.errors()).toHaveLength(1);
  expect(first.errors()).toEqual([]);
  await first.close();
  await second.close();
});

describe.each(['exparser', 'glass-easel'] as const)('%s', (engine) => {
  let app: MiniDriver;
  const open = async (options: Partial<WechatOptions> = {}): Promise<MiniDriver> =>
    (app = await openWechat({ dist, engine, ...options }));
  afterEach(() => app.close());

  test('renders templates, imports, wxs, loops and components', async () => {
    await open();
    expect(await app.texts()).toEqual(
      (
        '0 of MANY|¥12.50|zero|Add|Disabled|bubbling|caught|events|n0 / n0n03|slotted|pick|picked|from|:|nowhere|refreshed 0 more 0|' +
        'to detail|to about|to form|ask|pay|answer|toast|leak|unknown|fail|reject|net'
      ).split('|'),
    );
    expect(await app.route()).toBe('/home/home');
    expect(app.title()).toBe('Home page');
    expect(app.errors()).toEqual([]);
  });

  test('a tap reaches its handler, and its setData the view', async () => {
    await open();
    await app.tap('Add');
    expect(await app.texts()).toContain('1 of MANY');
    expect(await app.texts()).toEqual(expect.arrayContaining(['one', 'shown after a tap', 'n1 / n1n13']));
    await app.tap('#add');
    expect(await app.texts()).toContain('big');
    expect(app.errors()).toEqual([]);
  });

  test('a disabled button takes no tap', async () => {
    await open();
    await app.tap('Disabled');
    expect(await app.texts()).toContain('0 of MANY');
  });

  test('events bubble, are caught, carry datasets and details', async () => {
    await open();
    await app.tap('bubbling');
    expect(await app.texts()).toContain('events inner:tap outer:b:o');
    await app.tap('caught');
    expect(await app.texts()).toContain('events inner:tap outer:b:o inner:tap');
    await app.tap('pick');
    expect(await app.texts()).toContain('picked n0 me');
  });

  test('counts setData', async () => {
    await open();
    const before = app.stats();
    await app.tap('Add');
    const pages = app.patches().filter(({ path }) => path === 'pages/home/home');
    expect(pages.at(-1)).toEqual({ path: 'pages/home/home', bytes: 24, patch: { count: 1, hide: false } });
    // The component's observer adds one of its own.
    expect(app.stats().setDataCalls - before.setDataCalls).toBe(2);
    expect(app.stats().setDataBytes - before.setDataBytes).toBe(24 + Buffer.byteLength('{"doubled":"n1n13"}'));
  });

  test('opens, stacks and leaves pages in the right order', async () => {
    await open({ start: '/pages/home/home?from=test' });
    expect(await app.texts()).toContain('test');
    await app.tap('to detail');
    await app.waitFor('log 0load 1show 2ready');
    expect(await app.texts()).toEqual(
      expect.arrayContaining(['id 7 name a b', 'open pages/home/home,pages/detail/detail']),
    );
    await app.tap('again');
    await app.waitFor('id 8');
    await app.back();
    expect(await app.texts()).toContain('log 0load 1show 2ready 3hide 4show');
    await app.tap('wrong');
    await expect.poll(() => app.toast()).toBe('navigateTo:fail can not navigateTo a tabbar page');
    await app.tap('store');
    expect(await app.texts()).toContain('log 0load 1show 2ready 3hide 4show 57string');
    expect(app.storage()).toEqual({ seen: { id: '7' } });
    await app.tap('tab');
    await app.waitFor('shown 1');
    expect(app.pages()).toEqual(['pages/list/list']);
    expect(app.errors()).toEqual([]);
  });

  test('opens a page of a subpackage', async () => {
    await open();
    await app.tap('to about');
    await app.waitFor('about');
    expect(await app.route()).toBe('/packages/extra/pages/about/about'.replace('/packages/extra/pages', '/extra'));
    expect(app.pages()).toEqual(['pages/home/home', 'packages/extra/pages/about/about']);
  });

  test('holds at most ten pages', async () => {
    await open();
    await app.tap('to detail');
    for (let more = 0; more < 9; more++) {
      await app.waitFor('again');
      await app.tap('again');
    }
    await expect.poll(() => app.toast()).toBe('navigateTo:fail webview count limit exceed');
    expect(app.pages()).toHaveLength(10);
  });

  test('keeps tab pages and shows badges', async () => {
    await open();
    await app.tab('List');
    expect(await app.texts()).toEqual(expect.arrayContaining(['shown 1', 'tapped List']));
    await app.tab('Home');
    await app.tap('toast');
    await expect.poll(() => app.tabBadge('List')).toBe('3');
    expect(await app.toast()).toBe('Saved');
    await app.tab('List');
    expect(await app.texts()).toContain('shown 2');
  });

  test('pulls down and reaches the bottom', async () => {
    await open();
    await app.scrollToEnd();
    await app.pullDown();
    expect(app.refreshing()).toBe(true);
    await app.waitFor('refreshed 1 more 1');
    await expect.poll(() => app.refreshing()).toBe(false);
    await app.tab('List');
    await expect(app.pullDown()).rejects.toThrow('cannot be pulled down');
  });

  test('answers dialogs as the test says', async () => {
    await open();
    await app.tap('ask');
    await app.waitFor('answer yes');
    app.answer('cancel');
    await app.tap('ask');
    await app.waitFor('answer no');
    await app.tap('pay');
    await app.waitFor('answer paid');
    app.answer('cancel', 'pay');
    await app.tap('pay');
    await app.waitFor('answer requestPayment:fail cancel');
    expect(app.calls('showModal')).toHaveLength(2);
  });

  test('sends requests', async () => {
    const calls = [
      { name: 'get', url: `${base}/a?b=2` },
      { name: 'post', url: `${base}/a`, method: 'POST' },
      { name: 'slow', url: `${base}/slow`, timeout: 30 },
      { name: 'aborted', url: `${base}/slow`, abort: true },
      { name: 'nobody', url: await closedPort() },
    ];
    await open();
    await app.setData({ calls });
    const net = async (name: string, text: string): Promise<void> => {
      await app.tap(name);
      await app.waitFor(text);
    };
    await net('get', 'net 200 {"url":"/a?b=2&q=1","method":"GET","body":""} application/json');
    await net('post', 'net 200 {"url":"/a","method":"POST","body":"{\\"q\\":1}"} application/json');
    await net('slow', 'net request:fail timeout');
    await net('aborted', 'net request:fail abort');
    await net('nobody', 'net request:fail connect ECONNREFUSED');
  });

  test('host components: defaults, typed text, ticks, slides, scrolling', async () => {
    await open({ start: '/pages/form/form' });
    expect(await app.prop('#defaults', 'maxlength')).toBe(140);
    expect(await app.prop('#scroll', 'scrollY')).toBe(true);
    // An unset hole is no unset prop: the trap that Sampan's defaults are for.
    await app.type('#unset', 'abc');
    expect(await app.value('#unset')).toBe('');
    await app.type('#name', 'Annabel');
    expect(await app.value('#name')).toBe('Annab');
    expect(await app.texts()).toContain('name Ann seen Annab');
    await app.tap('same');
    expect(await app.value('#name')).toBe('Annab');
    await app.tap('change');
    expect(await app.value('#name')).toBe('Bob');
    await expect(app.type('#off', 'x')).rejects.toThrow('disabled');
    await app.type('#note', 'a longer note');
    expect(await app.value('#note')).toBe('a longer note');

    expect(await app.checked('#two')).toBe(true);
    await app.tap('#one');
    expect(await app.texts()).toContain('ticked 1 2');
    await app.tap('#two');
    expect(await app.checked('#two')).toBe(false);
    expect(await app.texts()).toContain('ticked 1');

    await app.slide('#swiper', 1);
    expect(await app.texts()).toContain('slide 1 touch');
    expect(await app.current('#swiper')).toBe(1);
    await app.scroll('#scroll', 40);
    await app.scrollToEnd('#scroll');
    expect(await app.texts()).toContain('end 1 top 40');
    // Only glass-easel says something of the unset hole.
    expect(app.errors().filter((error) => !error.includes('"maxlength" received type-incompatible'))).toEqual([]);
  });

  test('hidden elements are not read', async () => {
    await open({ start: '/pages/form/form' });
    expect((await app.texts()).filter((text) => text.startsWith('hidden'))).toEqual([
      'hidden false',
      'hidden empty',
      'hidden unset',
    ]);
  });

  test('touches have the same shape on both engines', async () => {
    await open({ start: '/pages/list/list' });
    await app.tap('touched');
    const finger = { identifier: 0, clientX: 1, clientY: 1, pageX: 1, pageY: 1 };
    expect(
      app
        .patches()
        .filter(({ patch }) => 'touches' in patch)
        .map(({ patch }) => patch),
    ).toEqual([
      { touches: [[finger], [finger]], detail: { x: 1, y: 1 } },
      { touches: [[], [finger]], detail: { x: 1, y: 1 } },
    ]);
  });

  test('typed text moves with its keyed node and stays where data goes by index', async () => {
    await open({ start: '/pages/list/list' });
    await app.type('#in-a', 'A');
    await app.type('#in-b', 'B');
    const rows = async (): Promise<string[]> => (await app.fieldTexts()).slice(2, -3);
    expect(await rows()).toEqual(['a', '0a1', '1a2', '[A]', 'b', '0b1', '[B]', 'c', '[]']);
    await app.tap('by index');
    expect(await rows()).toEqual(['a', '0x', '[A]', 'b', '0b1', '[B]', 'c', '[]']);
    await app.tap('rotate');
    expect(await rows()).toEqual(['b', '0b1', '[B]', 'c', '[]', 'a', '0x', '[A]']);
  });

  test('a frozen view: the user taps what they see while a setData is in flight', async () => {
    await open({ start: '/pages/list/list' });
    const firstRow = async (): Promise<string | undefined> => (await app.texts())[2];
    app.freeze();
    await app.tap('rotate');
    expect(await firstRow()).toBe('a');
    await app.tap('a');
    expect(await app.texts()).not.toContain('tapped a');
    await app.thaw();
    expect(await app.texts()).toContain('tapped a');
    expect(await firstRow()).toBe('b');
  });

  test('a delayed view arrives later, in order', async () => {
    await open({ start: '/pages/list/list', viewDelay: 30 });
    await app.tap('rotate');
    await app.tap('by index');
    await app.waitFor('0x');
    expect((await app.fieldTexts()).slice(2, 4)).toEqual(['b', '0x']);
    expect(app.errors()).toEqual([]);
  });

  test('collects what goes wrong', async () => {
    await open();
    await app.tap('leak');
    expect(await app.texts()).toContain('eventsundefined,undefined,undefined,undefined,undefined,undefined');
    expect(app.errors()).toEqual([]);
    await app.tap('fail');
    await app.tap('unknown');
    await app.tap('reject');
    await expect.poll(() => app.errors().length).toBeGreaterThan(3);
    const errors = app.errors().join('\n');
    expect(errors).toContain('handler broke');
    expect(errors).toContain('wx.scanCode is not in sampan/testing');
    expect(errors).toContain('Unhandled rejection: Error: nobody caught this');
  });

  test('takes members of wx from the test, and storage', async () => {
    const scanned: unknown[] = [];
    await open({ wx: { scanCode: (option: unknown) => scanned.push(option) }, storage: { cart: [1] } });
    await app.tap('unknown');
    expect(scanned).toEqual([{}]);
    expect(app.storage()).toEqual({ cart: [1] });
    expect(app.errors()).toEqual([]);
  });
});
