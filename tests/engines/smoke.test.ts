import { test, expect } from 'vitest';
import { openWechat } from '../../src/testing/index.ts';
const dist = new URL('./fixtures/wechat-native', import.meta.url).pathname;
test('smoke', async () => {
  const app = await openWechat({ dist, engine: 'glass-easel' });
  console.log(await app.texts(), app.errors());
  console.log(await app.html());
  await app.tap('Add');
  console.log(await app.texts(), app.errors());
  expect(app.errors()).toEqual([]);
  await app.close();
});
