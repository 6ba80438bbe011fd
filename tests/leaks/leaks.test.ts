// A page that was opened and closed a hundred times leaves nothing behind: no tree, component, handler, effect, timer, subscription; and
// the heap stays as it was.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';
import { collectGarbage, heapInUse } from './collect-garbage.ts';
import { countTimers } from './count-timers.ts';

const isLong = process.env.SAMPAN_LONG !== undefined;
const TIMES = 100;
/** Objects of one page that the fixture watches: the last one's may still wait for the engine to finish with them. */
const OF_ONE_PAGE = 83;
/** After these the heap is compared. Before the first, engines still fill their caches. */
const rounds: readonly [number, number, number] = [20, 60, 100];
/**
 * Bytes that the heap may grow by with each round, first while caches fill. Measured: 11,000 to 17,000, then 900 to 2,900. A page's tree
 * that stays takes 84,000, all of a page on the leanest engine 300,000.
 */
const growths = [30_000, 8_000] as const;

let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'sampan-leaks-'));
  await build({ root: fileURLToPath(new URL('./app', import.meta.url)), hosts: ['wechat', 'alipay'], outDir: dist });
}, 60_000);

const engines: Readonly<Record<string, () => Promise<MiniDriver>>> = {
  ...(isLong && {
    exparser: () => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser', keepPatches: false }),
  }),
  'glass-easel': () => openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel', keepPatches: false }),
  alipay: () => openAlipay({ dist: join(dist, 'alipay'), keepPatches: false }),
};

const timers = countTimers();

interface Report {
  readonly alive: number;
  readonly watched: number;
}

async function look(app: MiniDriver): Promise<Report> {
  await collectGarbage();
  await app.tap('#look');
  const text = (await app.texts()).find((line) => line.startsWith('{')) ?? '{}';
  return JSON.parse(text) as Report;
}

describe.each(Object.keys(engines))('on %s', (engine) => {
  it(`${String(TIMES)} times open and close`, { timeout: 300_000 }, async () => {
    const app = await engines[engine]!();
    const heap = new Map<number, number>();
    for (let round = 1; round <= TIMES; round++) {
      await app.tap('#open');
      await app.waitFor(/detail of/);
      // What is counted is there.
      expect(timers()).toBe(1);
      await app.back();
      if (rounds.includes(round)) heap.set(round, await heapInUse());
    }
    expect(timers()).toBe(0);
    const [start, middle, end] = rounds.map((round) => heap.get(round)!) as [number, number, number];
    expect((middle - start) / (rounds[1] - rounds[0])).toBeLessThan(growths[0]);
    expect((end - middle) / (rounds[2] - rounds[1])).toBeLessThan(growths[1]);
    const { alive, watched, ...open } = await look(app);
    expect(open).toEqual({ effects: 0, layouts: 0, intervals: 0, refs: 0, components: 0, signals: 0 });
    expect(watched).toBe(1 + TIMES * OF_ONE_PAGE);
    // One object is the fixture's own: what is held is seen.
    expect(alive).toBeGreaterThanOrEqual(1);
    expect(alive).toBeLessThanOrEqual(1 + OF_ONE_PAGE);
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});
