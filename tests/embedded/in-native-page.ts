// What a component of Preact's does in a page that was written by hand, on every mini-program host.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MiniDriver } from '../../src/testing/driver.ts';
import { collectGarbage } from '../leaks/collect-garbage.ts';

export function inNativePage(open: () => Promise<MiniDriver>): void {
  let app: MiniDriver;
  beforeEach(async () => {
    app = await open();
  });
  afterEach(async () => {
    const errors = app.errors();
    await app.close();
    expect(errors).toEqual([]);
  });

  const told = async (): Promise<string[]> => {
    await app.tap('Tell');
    await app.waitFor(/^told/);
    const line = (await app.texts()).find((text) => text.startsWith('told')) ?? '';
    return line.split(' ').slice(1);
  };

  it('takes props of the page, and its own defaults for those that are not set', async () => {
    const texts = await app.texts();
    expect(texts).toContain('Tea mine number1 open none');
    expect(texts).toContain('Cake pick number3 shut m+n');
    expect(texts).toContain('no product');
    expect(texts).toContain('hello box');
    expect(await app.html()).toMatch(/class="[^"]*picker_/);
  });

  it('shows what changes in the page, and keeps its own state', async () => {
    await app.tap('ax');
    await app.waitFor('a taps 1');
    await app.tap('Change');
    await app.waitFor('Green tea mine number2 open none');
    const texts = await app.texts();
    expect(texts).toEqual(expect.arrayContaining(['a taps 1', 'deep a 2', 'aw', 'deep b 3', 'b taps 0']));
    expect(texts).not.toContain('ay');
  });

  it('is sent what changes, and no more', async () => {
    const before = app.patches().length;
    await app.tap('ax');
    await app.waitFor('a taps 1');
    const own = app
      .patches()
      .slice(before)
      .filter(({ path }) => path.includes('sku-picker'));
    expect(own.map(({ patch }) => Object.keys(patch).length)).toEqual([2]);
    expect(JSON.stringify(own[0]?.patch).length).toBeLessThan(80);
  });

  it('triggers events with their details', async () => {
    await app.tap('ay');
    await app.waitFor('chose ay2');
    await app.waitFor('sku y');
    await app.tap('bz');
    await app.waitFor('chose bz4');
    // Nobody listens to the second one's `skuChange`.
    expect(await app.texts()).toContain('sku y');
  });

  it('works as deep as components stand in themselves', async () => {
    await app.tap('deep b 3');
    await app.waitFor('chose bdeep4');
    expect(await app.texts()).toEqual(expect.arrayContaining(['a taps 0', 'b taps 1']));
  });

  it('has a life of its own for each instance', async () => {
    expect((await told()).toSorted()).toEqual(
      ['mount', 'mount', 'mount', 'ready', 'ready', 'ready', 'show', 'show', 'show'].toSorted(),
    );
    await app.tap('bz');
    await app.waitFor('b taps 1');
    await app.tap('Toggle');
    await expect.poll(() => app.texts()).not.toContain('b taps 1');
    expect(await told()).toEqual(['unmount']);
    await app.tap('Toggle');
    await app.waitFor('b taps 0');
    expect((await told()).toSorted()).toEqual(['mount', 'ready', 'show']);
    expect(await app.texts()).toContain('a taps 0');
  });

  it('leaves nothing behind when the page takes it away', async () => {
    for (let round = 0; round < 40; round++) await app.tap('Toggle');
    await collectGarbage();
    await app.tap('Look');
    await app.waitFor('of 23');
    const held = Number((await app.texts()).find((text) => text.startsWith('held'))?.split(' ')[1]);
    expect(held).toBeGreaterThanOrEqual(3);
    // The last one's state may wait for the engine to finish with it.
    expect(held).toBeLessThanOrEqual(5);
  });
}
