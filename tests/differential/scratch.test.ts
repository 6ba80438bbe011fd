import { writeFileSync } from 'node:fs';
import { afterAll, it } from 'vitest';
import { compare } from './compare.ts';
import { openDom } from './in-dom.ts';
import { randomApp } from './random-app.ts';
const dom = openDom();
afterAll(() => dom.close());
const only = process.env.ONLY;
const from = Number(process.env.SEED ?? 1), count = Number(process.env.COUNT ?? 100);
it('scratch', { timeout: 1_000_000 }, async () => {
  let failed = 0;
  const t = Date.now();
  for (let seed = from; seed < from + count; seed++) {
    const source = randomApp(seed); if (process.env.VERBOSE) (await import("node:fs")).appendFileSync("/tmp/work/diff/at.log", seed + " ");
    const difference = await compare(dom, source, `xs${seed.toString(36)}`).catch((e: Error) => 'ERR ' + e.stack);
    if (difference) {
      failed++;
      writeFileSync(`/tmp/work/diff/${seed}.txt`, difference + '\n\n' + source);
      if (failed < 25) console.log(seed, difference.slice(0, 150).replaceAll('\n', ' | '));
    }
  }
  console.log(failed, 'of', count, 'failed', Date.now() - t, 'ms');
});
