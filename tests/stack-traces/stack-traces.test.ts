// Where an exception came from: the stack of the built app, read with its hidden source maps, names the author's line and column.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWeb, openWechat, type AppDriver } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';

const root = fileURLToPath(new URL('./app', import.meta.url));
const lines = readFileSync(join(root, 'src/pages/traces.tsx'), 'utf8').split('\n');

let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'sampan-traces-'));
  await build({ root, hosts: ['wechat', 'alipay', 'web'], outDir: dist });
}, 60_000);

const hosts: Readonly<Record<string, readonly [host: string, open: () => Promise<AppDriver>]>> = {
  exparser: ['wechat', () => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser' })],
  'glass-easel': ['wechat', () => openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel' })],
  alipay: ['alipay', () => openAlipay({ dist: join(dist, 'alipay') })],
  chromium: ['web', () => openWeb({ dist: join(dist, 'web') })],
};

/** The author's places that a stack passes, innermost first, as `file:line:column`. */
function placesOf(stack: string, host: string): string[] {
  const frames = [...stack.matchAll(/([\w./-]+\.js):(\d+):(\d+)/g)];
  return frames.flatMap(([, path = '', line, column]) => {
    const parts = path.split('/');
    // The map lies as its script does, below the folder of maps.
    const file = parts
      .map((_, from) => join(dist, '.maps', host, `${parts.slice(from).join('/')}.map`))
      .find(existsSync);
    if (file === undefined) return [];
    const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) return [];
    const source = entry.originalSource.split('/').at(-1) ?? '';
    return [`${source}:${String(entry.originalLine + 1)}:${String(entry.originalColumn + 1)}`];
  });
}

/** Where `Error('…')` stands in the source: `new` is left out of small code. */
function placeOf(message: string): string {
  const line = lines.findIndex((text) => text.includes(`Error('${message}')`));
  return `traces.tsx:${String(line + 1)}:${String(lines[line]!.indexOf('Error(') + 1)}`;
}

describe.each(Object.keys(hosts))('on %s', (name) => {
  it.each([
    ['in a handler', '#handler'],
    ['in conditional content', '#conditional'],
    ['in a row', '#row-b'],
    ['in render of a row', '#render'],
    ['in a text', '#text'],
  ])('%s', async (message, button) => {
    const [host, open] = hosts[name]!;
    const app = await open();
    await app.tap(button);
    const stack = app.errors().find((error) => error.includes(message)) ?? '';
    expect(placesOf(stack, host)[0], stack).toBe(placeOf(message));
    await app.close();
  });
});
