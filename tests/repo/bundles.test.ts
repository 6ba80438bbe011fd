// What is inside the built examples: nothing of another host, of Node, or of development; and no newer syntax than clients run.
import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresFile } from '../../scripts/demo/figures.ts';
import { sizeOf } from '../../scripts/demo/measure.ts';
import type { DemoResult } from '../../scripts/demo/result.ts';
import { errorTable } from '../../src/core/errors.table.ts';
import { build } from '../../src/vite/index.ts';
import { read, root } from './files.ts';
import { freeNames, loadedModules } from './free-names.ts';
import { newerSyntax } from './newer-syntax.ts';
import { type Node, parse, parseScript } from './syntax.ts';

const examples = ['hello', 'snack-shop'] as const;
/** The objects through which each platform gives its API; a bundle knows its own host's at most. */
const platforms: Readonly<Record<string, string | undefined>> = { wechat: 'wx', alipay: 'my', web: undefined };
const hosts = Object.keys(platforms);
const cases = examples.flatMap((example) => hosts.map((host) => [example, host] as const));

/** Longer pieces of messages, between the values that are filled in. A shorter one could be anybody's text. */
const messages = Object.values(errorTable)
  .flatMap(({ what, fix }) => [...what.split(/\{\w+\}/), ...fix.split(/\{\w+\}/)])
  .map((text) => text.trim())
  .filter((text) => text.length >= 16);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sampan-bundles-'));
  for (const example of examples) {
    await build({ root: join(root, 'examples', example), outDir: join(folder, example), configFile: false });
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Script {
  readonly file: string;
  readonly code: string;
  readonly program: Node;
  readonly free: ReadonlySet<string>;
}

const scripts = new Map<string, Script[]>();

function scriptsOf(example: string, host: string): Script[] {
  const dist = join(folder, example, host);
  const known = scripts.get(dist);
  if (known) return known;
  const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) => file.endsWith('.js'));
  const found = files.map((file) => {
    const code = readFileSync(join(dist, file), 'utf8');
    const program = platforms[host] === undefined ? parse(code) : parseScript(code);
    return { file, code, program, free: freeNames(program) };
  });
  scripts.set(dist, found);
  return found;
}

/** `file: what` for everything that `find` finds in the scripts of one built host. */
const findIn = (example: string, host: string, find: (script: Script) => Iterable<string>): string[] =>
  scriptsOf(example, host).flatMap((script) => [...find(script)].map((found) => `${script.file}: ${found}`));

describe.each(cases)('%s for %s', (example, host) => {
  it('has scripts', () => expect(scriptsOf(example, host).length).toBeGreaterThan(1));

  it("names no other host's global", () => {
    const others = Object.values(platforms).filter((name) => name !== undefined && name !== platforms[host]);
    const found = findIn(example, host, ({ free }) => [...free].filter((name) => others.includes(name)));
    expect(found).toEqual([]);
  });

  it('needs nothing of Node', () => {
    const names = ['process', 'Buffer', '__dirname', '__filename', 'setImmediate'];
    const global = findIn(example, host, ({ free }) => [...free].filter((name) => names.includes(name)));
    const loaded = findIn(example, host, ({ program }) =>
      loadedModules(program).filter((source) => source.startsWith('node:') || builtinModules.includes(source)),
    );
    expect([...global, ...loaded]).toEqual([]);
  });

  it('holds no message of development', () => {
    expect(findIn(example, host, ({ code }) => messages.filter((text) => code.includes(text)))).toEqual([]);
  });

  it('has no source map beside what is uploaded', () => {
    const files = readdirSync(join(folder, example, host), { recursive: true }) as string[];
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(findIn(example, host, ({ code }) => code.match(/sourceMappingURL/g) ?? [])).toEqual([]);
  });
});

describe.each(cases.filter(([, host]) => platforms[host] !== undefined))('%s for %s', (example, host) => {
  it('is written in ES2017', () => {
    expect(findIn(example, host, ({ program }) => newerSyntax(program))).toEqual([]);
  });

  it('evaluates no text and needs no browser', () => {
    const names = ['eval', 'Function', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history'];
    const found = findIn(example, host, ({ free }) => [...free].filter((name) => names.includes(name)));
    expect(found).toEqual([]);
  });
});

// The demo builds with the packed library, this test with its sources: a chunk more or less, and some bytes.
describe('the figures in README.md', () => {
  it.each(hosts)('for %s are within three percent of what the shop is now', async (host) => {
    const figures = JSON.parse(read(figuresFile)) as DemoResult[];
    const now = await sizeOf(join(folder, 'snack-shop', host));
    const stated = figures.find((result) => result.host === host);
    expect(Math.abs(now.files - stated!.files)).toBeLessThanOrEqual(3);
    expect(Math.abs(now.raw / stated!.raw - 1)).toBeLessThan(0.03);
    expect(Math.abs(now.gzip / stated!.gzip - 1)).toBeLessThan(0.03);
  });
});
