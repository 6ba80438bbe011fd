import { readFileSync } from 'node:fs';
import { afterAll, it } from 'vitest';
import { compare } from './compare.ts';
import { openDom } from './in-dom.ts';
import { TreeDocument } from '../../src/core/tree/index.ts';
if (process.env.DOC) (globalThis as any).document = { createElement: () => new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, null).createElement('#parked') };
const dom = openDom();
afterAll(() => dom.close());
it.each(process.env.HAND!.split(','))('hand %s', { timeout: 20_000 }, async (name) => {
  console.log(name, await compare(dom, readFileSync(`/tmp/work/${name}.tsx`, 'utf8'), `xz${name}`) || 'SAME');
});
