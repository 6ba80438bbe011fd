// Apps mean the same as blocks of every dialect, as generic elements, and rendered by Preact in a DOM: what is shown in each state, and
// what effects, refs and lifecycles do, in which order. `SEED=7` begins with another random app.
import { render } from 'preact';
import { afterAll, expect, it } from 'vitest';
import { createParking } from '../../src/runtime/parking.ts';
import { compare } from './compare.ts';
import { imports } from './fixed-components.ts';
import { openDom } from './in-dom.ts';
import { namedApps } from './named-apps.ts';
import { randomApp } from './random-app.ts';

// Without the build, Suspense asks the global `document` for an element to park in.
Object.assign(globalThis, { document: { createElement: createParking } });

const SEEDS = process.env.SAMPAN_LONG ? 2_000 : 40;
const FIRST = Number(process.env.SEED ?? 1);

const dom = openDom();
afterAll(() => dom.close());

it('is about Preact as mini programs have it', () => {
  expect(String(render)).not.toContain('childNodes');
});

it.each(Object.keys(namedApps))('%s', async (name) => {
  const prefix = `xn${String(Object.keys(namedApps).indexOf(name))}`;
  expect(await compare(dom, `${imports}${namedApps[name]!}`, prefix)).toBe('');
});

it(`${String(SEEDS)} random apps`, { timeout: 1_800_000 }, async () => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const source = randomApp(seed);
    const difference = await compare(dom, source, `xs${seed.toString(36)}`);
    expect(difference && `seed ${String(seed)}\n${difference}\n${source}`).toBe('');
  }
});
