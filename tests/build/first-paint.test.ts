// What the build renders into pages, what keeps it from that, and that nothing of the machine, the moment or a user gets in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { describeReport } from '../../src/vite/build-report.ts';
import type { FirstPaint } from '../../src/vite/first-paint/first-paint.ts';
import { dev, type DevRebuild } from '../../src/vite/index.ts';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

/** A page that shows an expression, evaluated while it renders. */
const showing = (expression: string, ...lines: readonly string[]): string => page(`{${expression}}`, ...lines);

const definePage = (config: string): string[] => [
  `import { definePage, useParams } from 'sampan';`,
  `export const page = definePage(${config});`,
];

async function paintsOf(app: FixtureApp, hosts = ['wechat', 'alipay']): Promise<Record<string, FirstPaint>[]> {
  const report = await app.build({ hosts });
  return report.hosts.map(({ firstPaint }) => firstPaint ?? {});
}

/** Everything that a build wrote, maps included. */
const everythingIn = (app: FixtureApp): string =>
  readdirSync(join(app.root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** A page's root in its script: the first node that has an id. */
const firstData = /[{,]\s*n:1[,}]/;

const scriptOf = (app: FixtureApp, name: string, host = 'wechat'): string => app.read(`${host}/pages/${name}.js`);

describe('a page that says the same everywhere', () => {
  it('has its tree in its script, and the report its bytes', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': showing(`['a', 'b'].length + 40`) });
    const [wechat, alipay] = await paintsOf(app);
    expect(wechat).toEqual({ '/home': { bytes: expect.any(Number) as number } });
    expect(alipay).toEqual(wechat);
    for (const host of ['wechat', 'alipay']) expect(scriptOf(app, 'home', host)).toMatch(/\{\w:42,n:1,t:"x\w+"\}\)\)/);
    expect(everythingIn(app)).not.toContain('__sampan_first_data__');
  });

  it('has it in code that is not minified, too, and none while watching', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': showing(`['a', 'b'].length + 40`) });
    await app.build({ hosts: ['wechat'], minify: false });
    expect(scriptOf(app, 'home')).toMatch(/\},\{\w:42,n:1,t:"x\w+"\}\)\);/);
    let rebuilt: DevRebuild | undefined;
    const running = await dev({ root: app.root, host: 'wechat', onRebuild: (rebuild) => (rebuilt = rebuild) });
    await running.close();
    expect(rebuilt?.error).toBeUndefined();
    expect(scriptOf(app, 'home')).not.toMatch(/:42,|__sampan_first_data__/);
  });

  it('is without data on the web', async () => {
    const app = createFixtureApp();
    const [web] = await paintsOf(app, ['web']);
    expect(web).toEqual({});
    expect(everythingIn(app)).not.toContain('__sampan_first_data__');
  });

  it('has none where it renders nothing', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': 'export default function Page() { return null; }\n' });
    const [wechat] = await paintsOf(app);
    expect(wechat).toEqual({ '/home': { bytes: 15 } });
    expect(scriptOf(app, 'home')).not.toMatch(firstData);
  });

  it('keeps its source map, in a subpackage, too', async () => {
    const files = {
      'src/pages/home.tsx': showing(`'tea' + 1`, `export const fail = () => { throw new Error('here'); };`),
      'src/packages/member/pages/points.tsx': page('{points}', `import { points } from '../points';`),
      'src/packages/member/points.ts': `export const points = 7;\n`,
    };
    const app = createFixtureApp(files);
    const [wechat] = await paintsOf(app);
    expect(Object.keys(wechat!)).toEqual(['/home', '/member/points']);
    expect(app.read('wechat/packages/member/pages/points.js')).toMatch(/\w:7,n:1,t:/);
  });

  it('is rendered without effects, microtasks and what they do', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': page(
        '{text}',
        `import { useEffect, useLayoutEffect, useState } from 'preact/hooks';`,
        `let early = 'at once';`,
        `Promise.resolve().then(() => { early = 'later'; });`,
        `export default function Home() {`,
        `  const [text, setText] = useState(early);`,
        `  useLayoutEffect(() => setText('layout ' + Date.now()), []);`,
        `  useEffect(() => setText('effect'), []);`,
        `  useEffect(() => { setTimeout(() => {}, 1); }, []);`,
        `  return <View><Text>{text}</Text></View>;`,
        `}`,
      ).replace(/export default function Page[\s\S]*$/, ''),
    });
    const [wechat] = await paintsOf(app);
    expect(wechat).toEqual({ '/home': { bytes: expect.any(Number) as number } });
    expect(scriptOf(app, 'home')).toContain(':"at once"');
  });
});

describe('a page that asks for what differs', () => {
  const causes: Record<string, [expression: string, cause: string, ...lines: string[]]> = {
    now: ['Date.now()', 'clock'],
    today: ['new Date().toISOString()', 'clock'],
    called: ['Date()', 'clock'],
    moment: ['started', 'clock', 'const started = Date.now();'],
    local: ['new Date(123456789).getHours()', 'time zone'],
    parts: ['new Date(2024, 1, 1).getTime()', 'time zone'],
    text: [`new Date('2024-02-03 10:00').getTime()`, 'time zone'],
    printed: ['`${new Date(5)}`', 'time zone'],
    money: ['(1234.5).toLocaleString()', 'locale'],
    format: [`new Intl.NumberFormat('en').format(1)`, 'locale'],
    sorted: [`'a'.localeCompare('b')`, 'locale'],
    random: ['Math.random()', 'random'],
    uuid: ['crypto.randomUUID()', 'random'],
    timer: ['Number(setTimeout(() => {}, 5))', 'timer'],
    env: ['String(process.title)', 'env'],
    native: ['String(getApp())', 'app state'],
    broken: [`(null as unknown as { x: string }).x`, `error: Cannot read properties of null (reading 'x')`],
    thrown: ['fail()', 'error: out of tea', `const fail = (): string => { throw new Error('out of tea'); };`],
    code: [`String(new Function('return 1')())`, 'error: Code generation from strings disallowed for this context'],
    caught: [
      'quiet()',
      'random',
      `const quiet = (): string => { try { return String(Math.random()); } catch { return 'none'; } };`,
    ],
    stored: [`readItem('name', 'nobody')`, 'host API wx.getStorageSync', `import { readItem } from './../stored';`],
    direct: ['wx.getSystemInfoSync().model', 'host API wx.getSystemInfoSync', `declare const wx: any;`],
    asked: [`String('request' in wx)`, 'host API wx.request', `declare const wx: any;`],
  };

  it('has none, and the report says why and where', async () => {
    const pages = Object.entries(causes).map(([name, [expression, , ...lines]]): [string, string] => [
      `src/pages/${name}.tsx`,
      showing(expression, ...lines),
    ]);
    const app = createFixtureApp({
      ...Object.fromEntries(pages),
      'src/stored.ts': `import { getStorage } from 'sampan/api';\nexport const readItem = (key: string, none: string): string => String(getStorage(key) ?? none);\n`,
    });
    const [wechat] = await paintsOf(app, ['wechat']);
    const found = Object.fromEntries(
      Object.keys(causes).map((name) => [name, (wechat![`/${name}`] as { fallback?: string }).fallback]),
    );
    expect(found).toEqual(Object.fromEntries(Object.entries(causes).map(([name, [, cause]]) => [name, cause])));
    for (const name of Object.keys(causes)) expect(scriptOf(app, name)).not.toMatch(firstData);
    expect(wechat!['/moment']).toEqual({ fallback: 'clock', file: 'src/pages/moment.tsx', line: 2 });
    expect(wechat!['/now']).toEqual({ fallback: 'clock', file: 'src/pages/now.tsx', line: 3 });
    expect(wechat!['/stored']).toMatchObject({ file: 'src/stored.ts', line: 2 });
    expect(wechat!['/broken']).toMatchObject({ file: 'src/pages/broken.tsx', line: 3 });
  });

  it('may ask for what is the same everywhere', async () => {
    const same = `[new Date(5).toISOString(), new Date('2024-02-03').getTime(), new Date('2024-02-03T10:00:00+08:00').getUTCHours(), Date.UTC(2024, 1), typeof process, typeof fetch].join()`;
    const app = createFixtureApp({ 'src/pages/home.tsx': showing(same) });
    await app.build({ hosts: ['wechat'] });
    expect(scriptOf(app, 'home')).toContain(
      '"1970-01-01T00:00:00.005Z,1706918400000,2,1706745600000,undefined,undefined"',
    );
  });

  it('leaves the process alone with promises that nobody handles', async () => {
    const heard: unknown[] = [];
    const listener = (reason: unknown): void => void heard.push(reason);
    process.on('unhandledRejection', listener);
    onTestFinished(() => void process.off('unhandledRejection', listener));
    const app = createFixtureApp({
      'src/pages/home.tsx': page(
        'Home',
        `async function load() { throw new Error('lost'); }`,
        `void load();`,
        `void Promise.reject(new Error('lost, too'));`,
      ),
    });
    const [wechat] = await paintsOf(app);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wechat).toEqual({ '/home': { bytes: expect.any(Number) as number } });
    expect(heard).toEqual([]);
    expect(process.listeners('unhandledRejection')).toContain(listener);
  });

  it('is named in the text of the report, once for each place', async () => {
    const app = createFixtureApp({
      'src/shared.ts': 'export const now = (): number => Date.now();\n',
      'src/pages/home.tsx': showing('now()', `import { now } from '../shared';`),
      'src/pages/other.tsx': showing('now()', `import { now } from '../shared';`),
      'src/pages/off.tsx': showing('Date.now()', ...definePage('{ firstPaint: false }')),
    });
    const text = describeReport(await app.build({ hosts: ['wechat', 'alipay'] }), app.root);
    expect(text).toContain(
      'src/shared.ts:1 SP2013 The build could not render the first paint of /home, /other (wechat, alipay): clock.',
    );
    expect(text).not.toContain('/off');
  });

  it('as well as a page that does not end', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': showing('wait()', `const wait = (): number => { for (;;); };`),
      'src/pages/other.tsx': showing('40 + 2'),
    });
    const report = await app.build({ hosts: ['wechat'] });
    expect(report.hosts[0]!.firstPaint).toMatchObject({ '/home': { fallback: 'no end' }, '/other': { bytes: 26 } });
    expect(describeReport(report, app.root)).toContain(
      'SP2013 The build could not render the first paint of /home (wechat): no end.\n  fix: Look for a loop',
    );
  });
});

describe('params', () => {
  const title = `useParams(page).id ?? 'none'`;
  const params = (config: string): string => showing(title, ...definePage(config));

  it('that must be there need values', async () => {
    const app = createFixtureApp({
      'src/pages/needed.tsx': params(`{ params: { id: 'number' } }`),
      'src/pages/optional.tsx': params(`{ params: { id: 'number?' } }`),
      'src/pages/given.tsx': params(`{ params: { id: 'number', word: 'string?' }, firstPaint: { id: 7 } }`),
      'src/pages/off.tsx': params(`{ params: { id: 'number?' }, firstPaint: false }`),
      'src/pages/path/[id].tsx': showing(`useParams().id`, ...definePage(`{}`)),
      'src/pages/word/[id].tsx': showing(`useParams().id`, ...definePage(`{ firstPaint: { id: 'tea & 盐' } }`)),
    });
    const [wechat] = await paintsOf(app);
    expect(wechat).toMatchObject({
      '/needed': { fallback: 'params' },
      '/optional': { bytes: expect.any(Number) as number },
      '/given': { bytes: expect.any(Number) as number },
      '/off': { fallback: 'turned off' },
      '/path/:id': { fallback: 'params' },
      '/word/:id': { bytes: expect.any(Number) as number },
    });
    expect(scriptOf(app, 'optional')).toContain(':"none",');
    expect(scriptOf(app, 'given')).toMatch(/\{\w:7,n:1,t:/);
    expect(scriptOf(app, 'word/_id')).toContain(':"tea & 盐",');
  });

  it('are checked against those that the page has', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': params(`{ params: { id: 'number' }, firstPaint: { id: '7' } }`),
      'src/pages/other.tsx': params(`{ params: { id: 'number' }, firstPaint: { id: 7, ib: 1 } }`),
      'src/pages/less.tsx': params(`{ params: { id: 'number', of: 'string' }, firstPaint: { id: 7 } }`),
      'src/pages/odd.tsx': params(`{ params: { id: 'number' }, firstPaint: true }`),
    });
    const errors = await app.fail({ hosts: ['wechat'] });
    expect(errors.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`).sort()).toEqual([
      'SP1002 src/pages/other.tsx:3',
      'SP1003 src/pages/home.tsx:3',
      'SP1003 src/pages/less.tsx:3',
      'SP1003 src/pages/odd.tsx:3',
    ]);
  });
});

describe('nothing of the build or of a user', () => {
  it('is in any file of the output', async () => {
    const secret = 'k3y-of-the-build-machine';
    vi.stubEnv('SHOP_SECRET', secret);
    vi.stubEnv('TZ', 'Pacific/Chatham');
    onTestFinished(() => void vi.unstubAllEnvs());
    const app = createFixtureApp({
      'src/visits.ts': `export const visits = { count: 0, by: [] as string[] };\n`,
      'src/app.tsx': [
        `import { visits } from './visits';`,
        `import type { ComponentChildren } from 'preact';`,
        `export default function App({ children }: { children: ComponentChildren }) { visits.count++; return <>{children}</>; }`,
      ].join('\n'),
      ...Object.fromEntries(
        ['first', 'second', 'third'].map((name) => [
          `src/pages/${name}.tsx`,
          showing(`['seen', visits.count, visits.by.push('${name}')].join('-')`, `import { visits } from '../visits';`),
        ]),
      ),
      'src/pages/env.tsx': showing(`['env', process.env.SHOP_SECRET, import.meta.env.SHOP_SECRET].join('-')`),
      'src/pages/any.tsx': showing(
        `Object.keys(reach.process?.env ?? {}).join()`,
        `const reach = globalThis as unknown as { process?: { env: object } };`,
      ),
      'src/pages/escape.tsx': showing(
        `String(escape())`,
        `declare const wx: any; declare const Page: any; declare const require: any;`,
        `const tries = [() => Page, () => require, () => console.log, () => setTimeout, () => Object.getPrototypeOf(wx), () => Date];`,
        `const escape = () => tries.map((get) => { try { return get().constructor.constructor('return process')().env.SHOP_SECRET; } catch (e) { return 'kept'; } });`,
      ),
      'src/pages/stack.tsx': showing(`String(new Error('stack of').stack)`),
      'src/pages/date.tsx': showing(`'date ' + new Date().getFullYear()`),
      'src/pages/zone.tsx': showing(`'zone ' + new Date(0).getTimezoneOffset()`),
    });
    const before = Date.now();
    const [wechat] = await paintsOf(app);
    const written = everythingIn(app);
    expect(written).not.toContain(secret);
    expect(written).not.toContain(`${new Date(before).getFullYear()}`);
    expect(written).not.toContain(String(before).slice(0, 7));
    expect(written).not.toContain('zone -');
    // A realm for each page: nobody was here before.
    for (const name of ['first', 'second', 'third']) expect(scriptOf(app, name)).toContain(':"seen-1-1",');
    expect(scriptOf(app, 'env')).toContain(':"env--",');
    expect(scriptOf(app, 'stack')).toContain(':"Error: stack of",');
    expect(wechat).toMatchObject({ '/date': { fallback: 'clock' }, '/zone': { fallback: 'time zone' } });
    const scripts = app.list('wechat').filter((file) => file.endsWith('.js'));
    for (const file of scripts) expect(app.read(`wechat/${file}`)).not.toContain(app.root);
  });
});
