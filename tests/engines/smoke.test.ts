import { test, expect } from 'vitest';
import { openWechat } from '../../src/testing/index.ts';
const dist = new URL('./fixtures/wechat-native', import.meta.url).pathname;
test.each(['exparser','glass-easel'] as const)('smoke %s', async (engine) => {
  const app = await openWechat({ dist, engine });
  console.log(await app.texts(), app.errors());
  console.log(await app.html());
  await app.tap('Add');
  console.log(await app.texts(), app.errors());
  expect(app.errors()).toEqual([]);
  await app.tap('to form');await app.waitFor('inside');console.log(await app.prop('#unset','maxlength'),await app.prop('#scroll','scrollY'), await app.prop('#defaults','maxlength'), await app.fieldTexts());
  await app.close();
});
