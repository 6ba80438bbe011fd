// Every page of every example means the same as blocks of every dialect, as generic elements, and rendered by Preact in a DOM: what it
// shows, and what it asks of its host in which order, through random use. `SEED=7` begins with another.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/vite/build.ts';
import { sampan } from '../../../src/vite/index.ts';
import { withNodeEnv } from '../../../src/vite/node-env.ts';
import { repository } from '../../pack/installed-app.ts';
import { comparePage, type BuiltExample } from './compare-page.ts';
import type { ExampleApp } from './example-app.ts';
import { hello } from './hello.ts';
import { buildPlain } from './plain-bundle.ts';
import { probePlugin } from './probe-plugin.ts';
import { snackShop } from './snack-shop.ts';

const SEEDS = process.env.SAMPAN_LONG ? 100 : 5;
const FIRST = Number(process.env.SEED ?? 1);

const examples: Readonly<Record<string, ExampleApp>> = { hello, 'snack-shop': snackShop };

const folder = mkdtempSync(join(tmpdir(), 'sampan-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildExample(name: string, { models }: ExampleApp): Promise<BuiltExample> {
  const root = `${repository}/examples/${name}`;
  const hosts = ['wechat', 'alipay'];
  const builder = await createBuilder(
    {
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [probePlugin(root, models), sampan({ hosts })],
      build: { outDir: join(folder, name) },
    },
    null,
  );
  await builder.buildApp();
  const { manifest } = await stateOf(builder.config).app();
  return { dist: join(folder, name), manifest, plain: await buildPlain(root, manifest, models) };
}

it('knows every example', () => {
  const folders = readdirSync(`${repository}/examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(examples).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

describe.each(Object.entries(examples))('%s', (name, app) => {
  let built: BuiltExample;
  beforeAll(async () => {
    built = await withNodeEnv('production', () => buildExample(name, app));
  }, 60_000);

  it(`shows the same on every page, from ${String(SEEDS)} seeds`, { timeout: 1_800_000 }, async () => {
    for (const page of built.manifest.pages) {
      let changes = 0;
      for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
        const { difference, views } = await comparePage(app, built, page, seed);
        expect(difference && `${page.route}, seed ${String(seed)}\n${difference}`).toBe('');
        changes += views.filter((view, i) => i > 0 && view !== views[i - 1]).length;
      }
      // A page on which nothing happens would show nothing about itself.
      expect(changes, `changes of ${page.route}`).toBeGreaterThan(SEEDS / 2);
    }
  });
});
