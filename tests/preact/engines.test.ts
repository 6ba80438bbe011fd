// The scenarios compiled to blocks, on the engines of every mini-program host.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { buildTestApp } from './build-app.ts';
import { shuffled } from './app/src/shuffle.ts';
import { scenarios } from './scenarios.ts';

let dist: string;
beforeAll(async () => {
  dist = await buildTestApp(['wechat', 'alipay']);
}, 60_000);

const engines: Record<string, (start: string) => Promise<MiniDriver>> = {
  exparser: (start) => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser', start }),
  'glass-easel': (start) => openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel', start }),
  alipay: (start) => openAlipay({ dist: join(dist, 'alipay'), start }),
};

const SEEDS = process.env.SAMPAN_LONG ? 2_000 : 80;
const buttons = new Set(['[fill]', '[shuffle]', '[next]']);
const isLabel = (text: string): boolean => text.startsWith('[');

describe.each(Object.keys(engines))('Preact on %s', (engine) => {
  it.each(Object.keys(scenarios))('%s', async (name) => {
    const app = await engines[engine]!(`/pages/${name}`);
    for (const { tap = [], texts } of scenarios[name]!) {
      for (const id of tap) await app.tap(`#${id}`);
      expect((await app.texts()).filter((text) => !isLabel(text))).toEqual(texts);
    }
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});

describe.each(Object.keys(engines))('signals on %s', (engine) => {
  it.each([
    ['text', '#own', 'own 1 of 1'],
    ['class', '#color', 'blue'],
  ])('one that is a %s updates one path and renders nothing', async (_, button, shown) => {
    const app = await engines[engine]!('/pages/signals');
    await app.waitFor('renders 1');
    const before = app.patches().length;
    await app.tap(button);
    const patches = app.patches().slice(before);
    expect(patches).toHaveLength(1);
    expect(Object.keys(patches[0]!.patch)).toHaveLength(1);
    expect(patches[0]!.bytes).toBeLessThan(20);
    expect(await app.texts()).toContain('renders 1');
    expect(await app.html()).toContain(shown);
    await app.close();
  });
});

describe.each(Object.keys(engines))('a clone on %s', (engine) => {
  it('has the class and style that it is given', async () => {
    const app = await engines[engine]!('/pages/clones');
    expect(await app.html()).toMatch(/class="[^"]*first[^"]* active"[^>]*style="opacity:\s*1/);
    await app.tap('#third');
    expect(await app.html()).toMatch(/class="[^"]*plain[^"]* active"/);
    await app.close();
  });
});

describe.each([
  ['exparser', [expect.stringContaining('SP3010')]],
  ['glass-easel', [expect.stringContaining('SP3010')]],
  // Its templates may contain themselves.
  ['alipay', []],
] as const)('a field of a form behind a boundary on %s', (engine, errors) => {
  it('is an error', async () => {
    const app = await engines[engine]!('/pages/parted');
    expect(app.errors()).toEqual([]);
    await app.tap('#deeper');
    expect(app.errors()).toEqual(errors);
    await app.close();
  });
});

describe.each(Object.keys(engines))('a text by its type on %s', (engine) => {
  it('that turns into an element is an error, once', async () => {
    const app = await engines[engine]!('/pages/refused');
    await app.tap('#turn');
    expect(await app.texts()).not.toContain('an element');
    expect(app.errors()).toEqual([expect.stringContaining('SP3008')]);
    await app.close();
  });
});

describe.each(Object.keys(engines))('state that the host keeps, on %s', (engine) => {
  it(`typed text stays at its row through ${SEEDS} keyed reorders`, { timeout: 300_000 }, async () => {
    const app = await engines[engine]!('/pages/reorder');
    for (let seed = 1; seed <= SEEDS; seed++) {
      await app.tap('#fill');
      const rows = Array.from({ length: 2 + ((seed * 7) % 39) }, (_, i) => seed * 100 + i);
      for (const id of rows) await app.type(`#in-${id}`, `typed at ${id}`);
      const expected = shuffled(rows, seed).flatMap((id) => [String(id), `[typed at ${id}]`]);
      await app.tap('#shuffle');
      expect(
        (await app.fieldTexts()).filter((text) => !buttons.has(text)),
        `seed ${seed}`,
      ).toEqual(expected);
      await app.tap('#next');
    }
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('a block nests in itself deeper than its template has copies', async () => {
    const app = await engines[engine]!('/pages/nesting');
    const levels = (from: number): string[] => Array.from({ length: from + 1 }, (_, i) => `level ${from - i}: 0`);
    const shown = async (): Promise<string[]> => (await app.texts()).filter((text) => !isLabel(text));
    expect(await shown()).toEqual(levels(8));
    await app.tap('#level-0');
    await app.tap('#level-5');
    const heard = 'box 0 box 1 box 2 box 3 box 4 box 5 box 6 box 7 box 8 box 5 box 6 box 7 box 8';
    expect(await shown()).toEqual([
      heard,
      ...levels(8).map((text) => (/ [05]:/.test(text) ? text.replace(': 0', ': 1') : text)),
    ]);
    await app.tap('#forget');
    await app.tap('#deeper');
    expect((await shown()).slice(-3)).toEqual(['level 2: 1', 'level 1: 0', 'level 0: 0']);
    expect(await shown()).toHaveLength(11);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('a prop that is unset has the official default, at first and again', async () => {
    const app = await engines[engine]!('/pages/fields');
    const limits = async (): Promise<unknown[]> => [
      await app.prop('#free', 'maxlength'),
      await app.prop('#spread', 'maxlength'),
    ];
    expect(await limits()).toEqual([140, 140]);
    await app.tap('#limit');
    expect(await limits()).toEqual([7, 7]);
    await app.tap('#limit');
    expect(await limits()).toEqual([140, 140]);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('fields follow the author: a limit, a formatter, a refused box, a reset', async () => {
    const app = await engines[engine]!('/pages/fields');
    const shown = async (): Promise<string[]> => (await app.texts()).filter((text) => !isLabel(text));
    await app.type('#code', '1234567');
    expect(await app.value('#code')).toBe('12');
    await app.type('#code', '123456');
    await app.type('#phone', '13800138000');
    expect(await app.value('#phone')).toBe('138 0013 8000');
    await app.type('#phone', '138001380009');
    expect(await app.value('#phone')).toBe('138 0013 8000');
    await app.type('#note', 'no onions');
    await app.type('#free', 'nobody reads this');
    await app.tap('#agree');
    expect(await shown()).toEqual(['code 123456', 'phone 138 0013 8000', 'note no onions', 'agreed']);
    await app.tap('#lock');
    await app.tap('#agree');
    expect(await app.checked('#agree')).toBe(true);
    await app.tap('#reset');
    for (const field of ['#code', '#phone', '#note']) expect(await app.value(field)).toBe('');
    expect(await app.value('#free')).toBe('nobody reads this');
    expect(await shown()).toEqual(['code', 'phone', 'note', 'agreed']);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('a refused box is not ticked, also when the rows around it change', async () => {
    const app = await engines[engine]!('/pages/boxes');
    await app.tap('#box-c');
    expect(await app.texts()).not.toContain('row a');
    expect(await app.checked('#box-c')).toBe(false);
    await app.tap('#all');
    expect(await app.checked('#box-c')).toBe(true);
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});
