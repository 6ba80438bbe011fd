// A page in a realm of its own: what it may see, what ends its rendering, and what it leaves behind.
import { describe, expect, it } from 'vitest';
import { renderPage, type RenderResult } from './render-page.ts';
import { withQuietRejections } from './rejections.ts';

/** A page whose `onLoad` sends the value of an expression. */
const render = (expression: string, before = '', scripts: Record<string, string> = {}): RenderResult => {
  const page = `${before}\nPage({ onLoad(query) { this.setData({ r: { t: 'x1', a: ${expression} } }); } });`;
  const files = { 'app.js': 'App({});', 'pages/home.js': page, ...scripts };
  const input = {
    scripts: new Map(Object.entries(files)),
    path: 'pages/home',
    query: { id: '7' },
    hostObjects: ['host'],
  };
  return renderPage(input).result;
};

const shown = (expression: string, before?: string, scripts?: Record<string, string>): unknown => {
  const result = render(expression, before, scripts);
  return 'data' in result ? result.data.r.a : result.cause;
};

describe('a page that is rendered at build time', () => {
  it('runs the app first, each module once, and gets its query', () => {
    const scripts = {
      'app.js': 'require("./shared/a.js").count++; App({});',
      'shared/a.js': 'exports.count = 1;',
    };
    const before = 'const shared = require("../shared/a.js");';
    expect(shown('[query.id, shared.count, require("../shared/a.js").count].join()', before, scripts)).toBe('7,2,2');
    expect(shown('require("../shared/b.js").count', before, scripts)).toMatch(/shared\/b\.js is not in the output/);
  });

  it.each([
    ['fetch("https://a.test/")', 'network'],
    ['new WebSocket("wss://a.test/")', 'network'],
    ['crypto.randomUUID()', 'random'],
    ['performance.now()', 'clock'],
    ['process.env.HOME', 'env'],
    ['localStorage.x', 'storage'],
    ['setInterval(() => {})', 'timer'],
    ['getCurrentPages().length', 'open pages'],
    ['host.anything', 'host API host.anything'],
    ['host.set = 1', 'host API host.set'],
    ['Object.keys(host).join()', 'host API host'],
    ['new Date(2020, 0)', 'time zone'],
    ['new (class extends Date {})().getTime()', 'clock'],
    ['new (new Date(1).constructor)().getTime()', 'clock'],
    ['Date.parse("1 January 2020")', 'time zone'],
    ['[1e3].toLocaleString()', 'locale'],
    ['undefinedName', 'error: undefinedName is not defined'],
    ['eval("1")', 'error: Code generation from strings disallowed for this context'],
    ['(() => { throw "text" })()', 'error: text'],
  ])('has no answer for %s', (expression, cause) => expect(shown(expression)).toBe(cause));

  it.each([
    ['typeof fetch + typeof crypto + typeof process + typeof console', 'undefinedundefinedundefinedobject'],
    ['new Date(0) instanceof Date', true],
    ['new Date("2020-01-02T03:04:05Z").getTime()', 1577934245000],
    ['Date.parse("2020-01-02")', 1577923200000],
    ['JSON.stringify({ at: new Date(0) })', '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['new Error("here").stack', 'Error: here'],
    ['clearTimeout(1) + "" + console.log("x")', 'undefinedundefined'],
    ['[3, 1, 2].sort().join()', '1,2,3'],
  ])('has an answer for %s', (expression, value) => expect(shown(expression)).toBe(value));

  it.each([
    'globalThis',
    'this',
    'toString',
    'module.exports',
    'require',
    'query',
    'Page',
    'setTimeout',
    'console.log',
    'host',
    'Date',
    '(() => { try { require("./nowhere.js") } catch (error) { return error } })()',
    '(() => { try { Math.random() } catch (error) { return error } })()',
  ])('does not lead out of its realm: %s', (expression) => {
    const escape = (path: string): string =>
      `(() => { try { return (${expression})${path}("return process")().version } catch { return "kept" } })()`;
    for (const path of ['.constructor', '.constructor.constructor', '.constructor.constructor.constructor'])
      expect(['kept', 'random', 'host API host.constructor']).toContain(shown(escape(path)));
  });

  it.each([
    ['a loop', '', '(() => { for (;;); })()'],
    ['a loop that catches', '', '(() => { for (;;) try { for (;;); } catch {} finally { for (;;); } })()'],
    ['a loop of its module', 'while (true);', '1'],
  ])('ends with %s', (_name, before, expression) => expect(shown(expression, before)).toBe('no end'));

  it('falls back for a cause that its code caught', () => {
    expect(shown('calm()', 'const calm = () => { try { return Math.random() } catch { return 0 } };')).toBe('random');
    expect(shown('1', 'try { setTimeout(() => {}) } catch {}')).toBe('timer');
  });

  it('says where, inwards first', () => {
    const result = render('deep()', 'const deep = () => {\n  return Date.now();\n};');
    expect('places' in result && result.places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'pages/home.js:2',
      'pages/home.js:4',
    ]);
    const thrown = render('deep()', 'const deep = () => {\n  return null.x;\n};');
    expect('places' in thrown && thrown.places[0]).toMatchObject({ file: 'pages/home.js', line: 2 });
  });

  it('runs nothing that waits for a promise', async () => {
    const before = 'globalThis.ran = []; Promise.resolve().then(() => { throw new Error("later") });';
    expect(shown('1', before)).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

it('rejections of others are still heard', async () => {
  const heard: unknown[] = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => heard.push(reason));
  try {
    await withQuietRejections(() => {
      void Promise.reject(new Error('mine'));
      return { owns: () => false };
    });
    await withQuietRejections(() => {
      void Promise.reject(new Error('quiet'));
      return { owns: () => true };
    });
    expect(heard.map(String)).toEqual(['Error: mine']);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
});
