import { test } from 'vitest';
import { appendFileSync } from 'node:fs';
import v8 from 'node:v8'; import vm from 'node:vm';
import { openWechat } from '../../src/testing/index.ts';
const dist = new URL('./fixtures/wechat-native', import.meta.url).pathname;
v8.setFlagsFromString('--expose-gc'); const gc = vm.runInNewContext('gc');
const log = (...a: unknown[]) => appendFileSync('/tmp/exp/heap.log', a.join(' ') + '\n');
const mb = () => { gc(); gc(); return Math.round(process.memoryUsage().heapUsed / 1e5) / 10; };
test.each(['exparser', 'glass-easel'] as const)('heap %s', async (engine) => {
  const app = await openWechat({ dist, engine, keepPatches: false });
  const rows = Array.from({ length: 500 }, (_, i) => ({ name: 'r' + i }));
  for (let i = 0; i <= 60; i++) {
    await app.tap('to detail'); await app.waitFor('id 7'); await app.setData({ log: rows.map(r => r.name + i) });
    await app.back();
    if (i % 20 === 0) { await new Promise(r => setTimeout(r, 50)); log(engine, i, mb(), app.errors().length); }
  }
  await app.close();
}, 60000);
test('many drivers', async () => {
  for (let i = 0; i <= 40; i++) { const app = await openWechat({ dist, engine: i % 2 ? 'exparser' : 'glass-easel' }); await app.close(); if (i % 20 === 0) { await new Promise(r => setTimeout(r, 50)); log('drivers', i, mb()); } }
}, 60000);
