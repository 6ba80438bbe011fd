// What the build rendered is what a host shows before any code ran: at the start a page sends only what differs, and shows what
// it would show without first data.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';

let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'sampan-first-paint-'));
  await build({ root: fileURLToPath(new URL('./app', import.meta.url)), hosts: ['wechat', 'alipay'], outDir: dist });
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

interface Start {
  readonly viewDelay?: number;
  readonly storage?: Readonly<Record<string, unknown>>;
}

const engines: Record<string, (start: string, options?: Start) => Promise<MiniDriver>> = {
  exparser: (start, options) => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser', start, ...options }),
  'glass-easel': (start, options) =>
    openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel', start, ...options }),
  alipay: (start, options) => openAlipay({ dist: join(dist, 'alipay'), start, ...options }),
};

const ids = Object.keys(engines);

/** What was sent since, without boundaries' own data. */
const sentTo = (app: MiniDriver, path: string, from = 0): string[] =>
  app
    .patches()
    .slice(from)
    .filter((record) => record.path === path)
    .flatMap(({ patch }) => Object.keys(patch));

describe.each(ids)('first data on %s', (engine) => {
  it('is all that a page needs that starts as it was built', async () => {
    const app = await engines[engine]!('/pages/home');
    expect(await app.texts()).toContain('tea 0');
    expect(app.patches()).toEqual([]);
    await app.tap('#add');
    expect(await app.texts()).toContain('tea 1');
    expect(app.stats().setDataCalls).toBe(1);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('lets effects wait for the drawn view', async () => {
    const app = await engines[engine]!('/pages/drawn');
    await app.waitFor('layout at 0, ready, effect');
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it("gives way to what the user had, as the app's root restores it", async () => {
    const app = await engines[engine]!('/pages/home', { storage: { tea: '3' } });
    await app.waitFor('tea 3');
    expect(app.patches().map(({ patch }) => Object.values(patch))).toEqual([[3]]);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('is corrected by what differs at the start', async () => {
    const app = await engines[engine]!('/pages/home');
    await app.tap('#add');
    const from = app.patches().length;
    await app.tap('#menu');
    expect(await app.texts()).toContain('tea 1');
    const paths = sentTo(app, 'pages/menu', from);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths).not.toContain('r');
    await app.back();
    await app.tap('#reset');
    const again = app.patches().length;
    // Opened again as it was built: nothing of the first visit is left in the script's own data.
    await app.tap('#menu');
    expect(await app.texts()).toContain('tea 0');
    expect(sentTo(app, 'pages/menu', again)).toEqual([]);
    // A boundary was there before its page: it shows its part all the same, and takes what comes.
    await app.tap('#level-0');
    expect(await app.texts()).toContain('level 0: 1 note');
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('is that of the given params, corrected by the real ones', async () => {
    const same = await engines[engine]!('/pages/product/_id?id=0');
    expect(await same.texts()).toEqual(['product 0', 'loading']);
    expect(same.patches()).toEqual([]);
    await same.close();
    const other = await engines[engine]!('/pages/product/_id?id=7');
    expect(await other.texts()).toEqual(['product 7', 'loading']);
    expect(other.patches().map(({ patch }) => patch)).toEqual([{ [Object.keys(other.patches()[0]!.patch)[0]!]: 7 }]);
    expect(other.errors()).toEqual([]);
    await other.close();
  });

  it('leaves nothing behind where the page shows nothing', async () => {
    const app = await engines[engine]!('/pages/home');
    await app.tap('#hide');
    await app.tap('#menu');
    expect(await app.texts()).toEqual([]);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it.each([0, 20])('shows what a page without it shows, from any state, with a view %i tasks behind', async (delay) => {
    const app = await engines[engine]!('/pages/home', { viewDelay: delay });
    await app.waitFor('tea');
    for (let seed = 1; seed <= 12; seed++) {
      await app.tap('#next');
      await app.tap('#plain');
      const plain = await shown(app, seed);
      await app.tap('#menu');
      const painted = await shown(app, seed);
      expect(painted, `seed ${seed}`).toEqual(plain);
    }
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});

/** Texts and fields at the start, after an edit, and after a tap deep inside; then back. */
async function shown(app: MiniDriver, seed: number): Promise<string[][]> {
  const states: string[][] = [];
  const look = async (): Promise<void> => void states.push(await app.fieldTexts());
  await app.waitFor(`end of ${seed}`);
  await app.waitFor('level 0: 0');
  await look();
  await app.tap('#one-more');
  await app.waitFor(`more ${seed}`);
  await look();
  await app.tap('#level-0');
  await app.waitFor('level 0: 1');
  await look();
  await app.back();
  await app.tap('#again');
  return states;
}
