// What an app's own native component does on every mini-program host: props, events, slots, refs, spreads and keys.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MiniDriver } from '../../src/testing/driver.ts';

export function ownParts(open: () => Promise<MiniDriver>): void {
  let app: MiniDriver;
  beforeEach(async () => {
    app = await open();
  });
  afterEach(async () => {
    const errors = app.errors();
    await app.close();
    expect(errors).toEqual([]);
  });

  it('gives props, and the component its own defaults', async () => {
    const texts = await app.texts();
    expect(texts).toContain('6 warm 2');
    expect(texts).toContain('4 cold 1');
    expect(texts).toContain('2 a 1');
  });

  it('hears events by their names, with their details', async () => {
    await app.tap('star warm1');
    await app.waitFor('pick 1');
    await app.tap('hold warm');
    await app.waitFor('longpick');
    await app.tap('star cold0');
    await app.waitFor('spread 0');
  });

  it('shows children in the default slot and in a named one', async () => {
    expect(await app.texts()).toEqual(expect.arrayContaining(['row a', 'row b', 'inner']));
    expect(await app.texts()).not.toContain('many');
    await app.tap('More');
    await app.tap('More');
    await app.waitFor('many');
  });

  it('gives the instance to a ref', async () => {
    await app.tap('Total');
    await app.waitFor('total 30');
  });

  it('keeps components with their keys, and their handlers', async () => {
    await app.tap('Turn');
    await app.tap('star b0');
    await expect.poll(() => app.texts()).not.toContain('star b0');
    expect(await app.texts()).toContain('star a0');
    await app.tap('star a0');
    await expect.poll(() => app.texts()).not.toContain('star a0');
  });
}
