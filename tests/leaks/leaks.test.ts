// A page that was opened and closed a hundred times leaves nothing behind: no tree, component, handler, effect, timer, subscription.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';
import { collectGarbage } from './collect-garbage.ts';

const isLong = process.env.SAMPAN_LONG !== undefined;
const TIMES = 100;
/** Objects of one page that the fixture watches: the last one's may still wait for the engine to finish with them. */
const OF_ONE_PAGE = 83;

let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'sampan-leaks-'));
  await build({ root: fileURLToPath(new URL('./app', import.meta.url)), hosts: ['wechat', 'alipay'], outDir: dist });
}, 60_000);

const engines: Readonly<Record<string, () => Promise<MiniDriver>>> = {
  ...(isLong && { exparser: () => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser' }) }),
  'glass-easel': () => openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel' }),
  alipay: () => openAlipay({ dist: join(dist, 'alipay') }),
};

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
    for (let i = 0; i < TIMES; i++) {
      await app.tap('#open');
      await app.waitFor(/detail of/);
      await app.back();
    }
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
