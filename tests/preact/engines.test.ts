// The scenarios compiled to blocks, on the engines of every mini-program host.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { buildTestApp } from './build-app.ts';
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
