import { expect, it } from 'vitest';
import { findImportChain } from './import-chain.ts';

const importers: Record<string, string[]> = {
  d: ['c', 'b'],
  c: ['a'],
  b: ['entry'],
  a: ['entry'],
  loop: ['loop2'],
  loop2: ['loop'],
};
const chainTo = (id: string): string[] =>
  findImportChain(
    id,
    (one) => importers[one] ?? [],
    (one) => one === 'entry',
  );

it('is the shortest way from an entry', () => expect(chainTo('d')).toEqual(['b', 'd']));
it('is the module alone when an entry imports it', () => expect(chainTo('a')).toEqual(['a']));
it('ends in a cycle, too', () => expect(chainTo('loop')).toEqual(['loop']));
