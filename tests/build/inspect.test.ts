// `sampan inspect`: what it finds in a built app, what the command prints, and the page that it writes.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../../src/testing/chromium.ts';
import { inspect, type InspectedHost, type Inspection } from '../../src/vite/index.ts';
import { emitInspectionPage } from '../../src/vite/inspect/html-page.ts';
import { ensureLibrary } from '../pack/installed-app.ts';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

const files = {
  'app.config.ts': `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'Läden & <Co>', budgets: { page: '20 kB', total: '1 MB' } });\n`,
  'src/ui/box.tsx': [
    `import { Text, View } from 'sampan/components';`,
    'export function Box({ wide, ...rest }) {',
    '  const Tag = wide ? View : Text;',
    '  return <View {...rest}><Tag>x</Tag></View>;',
    '}',
    'export const Frame = ({ children }) => (',
    '  <View class="frame"><Text>a</Text>{children}</View>',
    ');',
    'export const shapes = [Text];',
    'export const unused = (props) => <View {...props} />;',
    '',
  ].join('\n'),
  'src/prices.ts': `export const prices = () => ${JSON.stringify(Array.from({ length: 100 }, (_, n) => `price ${n * 7919}`))};\n`,
  'src/cat.png': png,
  'src/pages/home.tsx': page(
    'Home',
    `import { Box, Frame, shapes } from '../ui/box';`,
    `import cat from '../cat.png';`,
    `import './home.css';`,
    'console.log(Box, Frame, shapes, cat);',
  ),
  'src/pages/home.css': '.frame { color: red }\n',
  'src/pages/dated.tsx': `import { Text } from 'sampan/components';\nexport default () => <Text>{Date.now()}</Text>;\n`,
  'src/packages/member/pages/points.tsx': page(
    'Points',
    `import { prices } from '../../../prices';`,
    'console.log(prices());',
  ),
};

const sumOf = (items: readonly { readonly bytes: number }[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

function hostOf(inspection: Inspection, id: string): InspectedHost {
  const host = inspection.hosts.find((one) => one.host === id);
  if (!host) throw new Error(`The host ${id} was not inspected.`);
  return host;
}

let inspected: Promise<Inspection> | undefined;
/** Of the app above on all hosts; built once. */
const inspectAll = (): Promise<Inspection> => (inspected ??= inspect({ root: createFixtureApp(files).root }));

describe('inspect', () => {
  it('finds every byte of the output', async () => {
    const inspection = await inspectAll();
    expect(inspection).toMatchObject({ version: 1, app: 'Läden & <Co>' });
    const built = await createFixtureApp({
      ...files,
      'app.config.ts': files['app.config.ts'].replace('20 kB', '1 MB'),
    }).build();
    for (const host of inspection.hosts) {
      const onDisk = built.hosts.find((one) => one.host === host.host);
      expect(host.bytes).toBe(sumOf(onDisk?.files ?? []));
      expect(sumOf(host.files)).toBe(host.bytes);
      expect(sumOf(host.packages)).toBe(host.bytes);
      expect(sumOf(host.modules)).toBe(sumOf(host.files.filter(({ kind }) => kind === 'script')));
      expect(host.gzip).toBeGreaterThan(host.bytes / 10);
      for (const list of [host.files, host.modules, host.templates, host.packages])
        expect(list.map(({ bytes }) => bytes)).toEqual(list.map(({ bytes }) => bytes).sort((a, b) => b - a));
    }
    expect(inspection.hosts.map(({ host }) => host)).toEqual(['wechat', 'alipay', 'web']);
  });

  it('tells modules with their package and the way by which they came', async () => {
    const { modules } = hostOf(await inspectAll(), 'wechat');
    expect(modules.find(({ module }) => module === 'src/prices.ts')).toMatchObject({
      origin: 'app',
      package: 'packages/member',
      chain: ['src/packages/member/pages/points.tsx', 'src/prices.ts'],
    });
    const preact = modules.find(({ origin }) => origin === 'preact');
    expect(preact?.module).toBe('preact/dist/preact.mjs');
    expect(preact?.bytes).toBeGreaterThan(6000);
    expect(preact?.bytes).toBeLessThan(13_000);
    expect(new Set(modules.map(({ origin }) => origin))).toEqual(new Set(['app', 'sampan', 'preact', 'bundler']));
    expect(modules.filter(({ origin }) => origin === 'bundler').every(({ module }) => module === '')).toBe(true);
  });

  it('tells templates by the JSX that they come from', async () => {
    const inspection = await inspectAll();
    const { templates, files: output } = hostOf(inspection, 'wechat');
    const blocks = output.filter(({ file }) => file.endsWith('blocks.wxml'));
    expect(blocks).toHaveLength(2);
    expect(sumOf(templates)).toBe(sumOf(blocks));
    expect(templates.find(({ at }) => at?.file === 'src/ui/box.tsx')).toMatchObject({
      kind: 'block',
      copies: 3,
      package: 'main',
      at: { line: 7, column: 3 },
    });
    expect(templates.find(({ at }) => at?.file === 'src/packages/member/pages/points.tsx')).toMatchObject({
      file: 'packages/member/blocks.wxml',
      package: 'packages/member',
    });
    expect(templates.flatMap(({ kind, name }) => (kind === 'generic' ? [name] : [])).sort()).toEqual(['text', 'view']);
    expect(hostOf(inspection, 'web').templates).toEqual([]);
  });

  it('tells every place that fell back, why, and what to write instead', async () => {
    const inspection = await inspectAll();
    const places = (id: string): string[] =>
      hostOf(inspection, id).fallbacks.map(({ reason, at }) => `${reason} ${at.file}:${at.line}:${at.column}`);
    const both = ['computed src/ui/box.tsx:3:22', 'computed src/ui/box.tsx:3:29', 'spread src/ui/box.tsx:4:16'];
    const last = ['value src/ui/box.tsx:9:24', 'spread src/ui/box.tsx:10:40'];
    expect(places('wechat')).toEqual([...both, 'nesting src/ui/box.tsx:7:3', ...last]);
    expect(places('alipay')).toEqual([...both, ...last]);
    expect(places('web')).toEqual([]);
    for (const fallback of hostOf(inspection, 'wechat').fallbacks) {
      expect(fallback.isOwn).toBe(true);
      expect(fallback.because).not.toBe('');
      expect(fallback.instead).not.toBe('');
    }
  });

  it('tells pages: what is their own, what showing them takes, what they show at first', async () => {
    const inspection = await inspectAll();
    for (const { pages } of inspection.hosts) {
      expect(pages.map(({ route }) => route).sort()).toEqual(['/dated', '/home', '/member/points']);
      for (const { own, load } of pages) {
        expect(own.bytes).toBeGreaterThan(0);
        expect(load.bytes).toBeGreaterThan(own.bytes);
        expect(load.gzip).toBeLessThan(load.bytes);
      }
    }
    const { pages } = hostOf(inspection, 'wechat');
    const paintOf = (route: string): unknown => pages.find((one) => one.route === route)?.firstPaint;
    expect(paintOf('/home')).toEqual({ bytes: expect.any(Number) as number });
    expect(paintOf('/dated')).toMatchObject({ fallback: 'clock', file: 'src/pages/dated.tsx' });
    expect(hostOf(inspection, 'web').pages.every(({ firstPaint }) => firstPaint === undefined)).toBe(true);
  });

  it('tells limits, and does not end at one that is exceeded', async () => {
    const { budgets } = hostOf(await inspectAll(), 'wechat');
    expect(budgets.map(({ budget, subject, from, isOver }) => [budget, subject, from, isOver])).toEqual([
      ['mainPackage', 'main', 'host', false],
      ['package', 'packages/member', 'host', false],
      ['total', 'all files', 'app', false],
      ['page', '/home', 'app', true],
      ['page', '/dated', 'app', true],
      ['page', '/member/points', 'app', true],
    ]);
    expect(budgets[0]).toMatchObject({ limit: 2 * 1024 * 1024 });
  });

  it('leaves the output as it was, and nothing elsewhere', async () => {
    const app = createFixtureApp({ ...files, 'app.config.ts': files['app.config.ts'].replace('20 kB', '1 MB') });
    const leftOver = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('sampan-inspect-'));
    const before = leftOver();
    await inspect({ root: app.root, hosts: ['wechat'] });
    expect(app.exists('.')).toBe(false);
    await app.build({ hosts: ['wechat'] });
    const texts = app.list('wechat').map((file) => app.read(`wechat/${file}`));
    app.write({ 'src/pages/home.tsx': page('Changed') });
    await inspect({ root: app.root });
    expect(app.list('wechat').map((file) => app.read(`wechat/${file}`))).toEqual(texts);
    expect(app.exists('web')).toBe(false);
    expect(leftOver().filter((name) => !before.includes(name))).toEqual([]);
  });
});

/** As it is built: from sources, each process would read them anew. */
const cli = join(repository, 'dist/cli.js');
const environment = { ...process.env, NO_COLOR: '1' };

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function command({ root }: FixtureApp, ...args: readonly string[]): Promise<Ended> {
  const options = { cwd: root, env: environment, maxBuffer: 20_000_000 };
  return promisify(execFile)(process.execPath, [cli, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, error: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      out: stdout,
      error: stderr,
    }),
  );
}

describe('the command', () => {
  beforeAll(ensureLibrary, 120_000);

  it('prints a table for each thing, heaviest first', async () => {
    const { code, out, error } = await command(createFixtureApp(files), 'inspect', '.', '--host', 'wechat');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^wechat {2}[\d.]+ kB {2}gzip [\d.]+ kB {2}\d+ files\n/);
    expect([...out.matchAll(/^ {2}(\w+)(?: JSX.*)?$/gm)].map((match) => match[1])).toEqual([
      'Packages',
      'Pages',
      'Modules',
      'Templates',
      'Fallbacks',
      'Budgets',
    ]);
    expect(out).toMatch(/^ {2}preact\/dist\/preact\.mjs +[\d.]+ kB {2}shared\/[\w-]+\.js$/m);
    expect(out).toMatch(/^ {2}… \d+ more, [\d.]+ kB \(--all\)$/m);
    expect(out).toMatch(/^ {2}\/dated .* none: src\/pages\/dated\.tsx:\d+, clock$/m);
    expect(out).toContain(
      '  src/ui/box.tsx:4:16  spread\n    The spread may hold any prop, so every prop of <view> is a hole that is sent at run time.\n' +
        '    instead: Name the props: <View class={props.class} onTap={props.onTap}>.\n',
    );
    expect(out).toMatch(/^ {2}mainPackage +main +█░+ +[\d.]+ kB {2}of 2,097\.2 kB, official$/m);
    expect(out).toMatch(/^ {2}page +\/home +█+ +[\d.]+ kB {2}of 20\.0 kB +exceeded$/m);
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !/^ {4}/.test(line))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(112);
    const all = await command(createFixtureApp(files), 'inspect', '--all', '--host', 'wechat');
    expect(all.out).not.toContain('more,');
    expect(all.out).toContain('src/prices.ts');
  });

  it('prints one JSON document', async () => {
    const { code, out } = await command(createFixtureApp(files), 'inspect', '--json', '--host', 'alipay');
    expect(code).toBe(0);
    const inspection = JSON.parse(out) as Inspection;
    expect(Object.keys(inspection)).toEqual(['version', 'app', 'hosts']);
    const parts = 'budgets bytes fallbacks files gzip host modules packages pages templates';
    expect(Object.keys(inspection.hosts[0] ?? {}).sort()).toEqual(parts.split(' '));
    expect(out).not.toContain('sampan-inspect-');
  });

  it('writes a page', async () => {
    const app = createFixtureApp(files);
    expect((await command(app, 'inspect', '--html', '--host', 'web')).out).toBe(
      'sampan-inspect.html  open it in a browser\n',
    );
    expect(existsSync(join(app.root, 'sampan-inspect.html'))).toBe(true);
    await command(app, 'inspect', '--host', 'web', '--html', 'sizes.html');
    expect(readFileSync(join(app.root, 'sizes.html'), 'utf8')).toContain('<!doctype html>');
  });

  it('ends well when nobody reads on', async () => {
    const options = { cwd: createFixtureApp(files).root, env: environment };
    const running = spawn(process.execPath, [cli, 'inspect', '--json', '--host', 'web'], options);
    running.stdout.destroy();
    let error = '';
    running.stderr.on('data', (data) => void (error += String(data)));
    const code = await new Promise((resolve) => running.on('close', resolve));
    expect([code, error]).toEqual([0, '']);
  });

  it('ends with 1 where the app cannot be built, or options exclude each other', async () => {
    const broken = await command(createFixtureApp({ 'src/pages/home.tsx': 'export default <' }), 'inspect');
    expect([broken.code, broken.out]).toEqual([1, '']);
    expect(broken.error).toContain('SP2001');
    const both = await command(createFixtureApp(), 'inspect', '--json', '--html');
    expect([both.code, both.out]).toEqual([1, '']);
    expect(both.error).toContain('SP4002 --json and --html exclude each other.');
  });
});

describe('the page', () => {
  async function open(size: { width: number; height: number }, javaScriptEnabled = true) {
    const inspection = await inspectAll();
    const app = createFixtureApp();
    app.write({ 'sizes.html': emitInspectionPage(inspection) });
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    onTestFinished(() => browser.close());
    const context = await browser.newContext({ viewport: size, javaScriptEnabled });
    await context.setOffline(true);
    const tab = await context.newPage();
    const wrong: string[] = [];
    const requests: string[] = [];
    tab.on('console', (message) => wrong.push(message.text()));
    tab.on('pageerror', (error) => wrong.push(error.message));
    tab.on('request', (request) => requests.push(request.url()));
    const url = pathToFileURL(join(app.root, 'sizes.html')).href;
    await tab.goto(url);
    return { tab, inspection, wrong, requests: requests.filter((one) => one !== url && !one.startsWith('data:')) };
  }

  it.each([
    ['a desk', { width: 1280, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ])('has areas that are the bytes on %s, asks for nothing, and fits', async (_, size) => {
    const { tab, inspection, wrong, requests } = await open(size);
    expect([wrong, requests]).toEqual([[], []]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    for (const host of inspection.hosts) {
      const map = await tab.locator(`#${host.host} .map`).evaluate((element) => {
        const areaOf = (one: Element): number => one.getBoundingClientRect().width * one.getBoundingClientRect().height;
        const leaves = [...element.querySelectorAll<HTMLElement>('.leaf')];
        return {
          area: areaOf(element),
          leaves: leaves.map((leaf) => ({ bytes: Number(leaf.dataset['bytes']), area: areaOf(leaf) })),
        };
      });
      expect(sumOf(map.leaves)).toBe(host.bytes);
      for (const { bytes, area } of map.leaves)
        expect(Math.abs(area - (bytes / host.bytes) * map.area)).toBeLessThan(20);
      expect(Math.abs(map.leaves.reduce((sum, { area }) => sum + area, 0) / map.area - 1)).toBeLessThan(0.001);
    }
  });

  it('is complete without its script', async () => {
    const { tab, inspection } = await open({ width: 1280, height: 900 }, false);
    expect(await tab.title()).toContain('Läden & <Co>');
    const text = (await tab.locator('main').textContent()) ?? '';
    for (const { modules, fallbacks } of inspection.hosts) {
      for (const { module } of modules) expect(text).toContain(module);
      for (const { instead } of fallbacks) expect(text).toContain(instead);
    }
    expect(await tab.locator('.search').isVisible()).toBe(false);
    expect(await tab.locator('.budget.over').count()).toBeGreaterThan(0);
  });

  it('finds by name, shows one kind, and tells about the part that is tapped', async () => {
    const { tab, wrong } = await open({ width: 1280, height: 900 });
    await tab.locator('input').fill('preact dist');
    const lit = tab.locator('.leaf:not(.faded)');
    expect(await lit.count()).toBeGreaterThan(0);
    for (const title of await lit.evaluateAll((leaves) => leaves.map((leaf) => leaf.getAttribute('title'))))
      expect(title).toContain('preact');
    expect(await tab.locator('output').textContent()).toMatch(/^\d+ parts, [\d.]+ kB in 3 hosts$/);
    await tab.locator('input').fill('');
    await tab.locator('#wechat .key[data-category=media]').click();
    expect(
      await tab.locator('#wechat .leaf:not(.faded)').evaluateAll((leaves) => leaves.map((leaf) => leaf.className)),
    ).toEqual(['leaf media']);
    await tab.locator('#wechat .leaf.media').click();
    expect(await tab.locator('#wechat .picked').textContent()).toMatch(/^assets\/cat-\w+\.png\n29 B, /);
    expect(wrong).toEqual([]);
  });
});
