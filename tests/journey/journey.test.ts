// One build of the shop, one journey, every engine: a customer reads the same texts everywhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JourneyStep, runJourney, stepCount } from './journey.ts';
import { engineNames, openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
}, 120_000);
afterAll(() => shop?.close());

describe('the journey', () => {
  const seen = new Map<string, readonly JourneyStep[]>();

  it.each(engineNames)(
    'passes on %s',
    async (engine) => {
      const app = await shop.open(engine);
      try {
        seen.set(engine, await runJourney(app));
        expect(app.errors()).toEqual([]);
      } finally {
        await app.close();
      }
    },
    120_000,
  );

  it('shows the same texts on each', () => {
    expect([...seen.keys()]).toEqual(engineNames);
    const [first, ...others] = [...seen.values()];
    expect(first).toHaveLength(stepCount);
    for (const other of others) expect(other).toEqual(first);
  });

  it('ends where it should', () => {
    const paid = [...seen.values()][0]!.find(({ step }) => step === 'pay')!;
    expect(paid.texts).toContain('订单 000001');
    expect(paid.texts).toContain('合计 ¥197.70');
  });
});
