// Random apps mean the same as blocks of every dialect, as generic elements, and rendered by Preact in a DOM: what is shown in each
// state, and what effects, refs and lifecycles do, in which order.
import { afterAll, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { openDom } from './in-dom.ts';
import { randomApp } from './random-app.ts';

const SEEDS = process.env.SAMPAN_LONG ? 3_000 : 60;
const FIRST = Number(process.env.SEED ?? 1);

const dom = openDom();
afterAll(() => dom.close());

it(`${String(SEEDS)} random apps`, { timeout: 1_800_000 }, async () => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const source = randomApp(seed);
    const difference = await compare(dom, source, `xs${seed.toString(36)}`);
    expect(difference && `seed ${String(seed)}\n${difference}\n${source}`).toBe('');
  }
});
