// The web's driver, on a hand-written page that keeps the web host's side of the contract.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium, openWeb, type AppDriver } from '../../src/testing/index.ts';

const dist = fileURLToPath(new URL('./fixtures/web-plain', import.meta.url));

vi.setConfig({ testTimeout: 20_000, hookTimeout: 30_000 });

describe('chromium', () => {
  let app: AppDriver;
  beforeAll(async () => {
    app = await openWeb({ dist });
  });
  afterAll(() => app.close());

  test('reads the top page and nothing of the host', async () => {
    expect(await app.texts()).toEqual(
      '0 of|MANY|things|Add|Disabled|echo|ask|pay|toast|go|bad|twice|answer|one|two|three|slide 0|inside|ends 0|pulled 0|tall'.split(
        '|',
      ),
    );
    expect((await app.fieldTexts()).slice(5, 9)).toEqual(['[]', '[first]', '[ ]', 'echo']);
    expect(await app.html()).toContain('<h1 id="count">');
    expect(app.errors()).toEqual([]);
  });

  test('taps, but nothing that is disabled', async () => {
    await app.tap('Add');
    await app.tap('.add');
    await app.tap('Disabled');
    expect(await app.texts()).toContain('2 of');
  });

  test('types as a keyboard does', async () => {
    await app.type('#name', 'Annabel');
    expect(await app.value('#name')).toBe('Annab');
    await app.waitFor('echo Annab');
    await app.type('#name', '');
    expect(await app.value('#name')).toBe('');
    await app.type('#note', 'second');
    await app.waitFor(/^echo second$/);
    await app.tap('#box');
    expect(await app.checked('#box')).toBe(true);
  });

  test('answers dialogs as the test says', async () => {
    await app.tap('ask');
    await app.waitFor('answer confirm');
    await app.answer('cancel');
    await app.tap('ask');
    await app.waitFor('answer cancel');
    await app.tap('pay');
    await app.waitFor('answer paid');
    await app.answer('cancel', 'pay');
    await app.tap('pay');
    await app.waitFor('answer cancelled');
  });

  test('sees a toast that is gone already', async () => {
    expect(await app.toast()).toBeUndefined();
    await app.tap('toast');
    await expect.poll(() => app.toast()).toBe('Saved');
  });

  test('swipes, scrolls and pulls with a finger', async () => {
    await app.slide('#swiper', 2);
    await app.waitFor('slide 2');
    // Nothing of a swipe is left that a tap would end.
    await app.tap('Add');
    await app.waitFor('3 of');
    await app.slide('#swiper', 0);
    await app.waitFor('slide 0');
    await app.scrollToEnd('#list');
    await app.waitFor('ends 1');
    await app.scrollToEnd();
    await app.waitFor('ends 2');
    await app.scrollToEnd();
    await app.waitFor('ends 3');
    await app.pullDown();
    await app.waitFor('pulled 1');
  });

  test('taps tabs and reads badges', async () => {
    expect(await app.tabBadge('Home')).toBe('3');
    expect(await app.tabBadge('List')).toBeUndefined();
    await app.tab('List');
    await app.waitFor('tab /list');
    await expect(app.tab('Cart')).rejects.toThrow('no item "Cart"');
  });

  test('knows the route and the way back', async () => {
    expect(await app.route()).toBe('/');
    await app.tap('go');
    expect(await app.route()).toBe('/product/3');
    await app.back();
    expect(await app.route()).toBe('/');
  });

  test('says what there was instead of what it waited for', async () => {
    await expect(app.waitFor('never', 50)).rejects.toThrow(
      /never did not appear within 50 ms\ntexts: \[".* of","MANY"/,
    );
  });

  test('collects what goes wrong', async () => {
    await app.tap('bad');
    await expect.poll(() => app.errors().length).toBe(3);
    const errors = app.errors().join('\n');
    expect(errors).toContain('console.error: said so');
    expect(errors).toContain('page broke');
    expect(errors).toMatch(/404 http.*nowhere\.json/);
  });
});

test('a folder that is no build is a coded error', async () => {
  await expect(openWeb({ dist: fileURLToPath(new URL('.', import.meta.url)) })).rejects.toMatchObject({
    code: 'SP4006',
  });
});

test('a missing browser is a coded error', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(() => findChromium()).toThrow(expect.objectContaining({ code: 'SP4003' }));
  vi.unstubAllEnvs();
});
