import { readFileSync } from 'node:fs';
import { afterAll, it } from 'vitest';
import { compare } from './compare.ts';
import { openDom } from './in-dom.ts';
import { imports } from './fixed-components.ts';
const dom = openDom();
afterAll(() => dom.close());
it('hand', { timeout: 20_000 }, async () => {
  console.log(await compare(dom, imports + readFileSync('/tmp/work/hand.tsx', 'utf8'), `xz0`) || 'SAME');
});
