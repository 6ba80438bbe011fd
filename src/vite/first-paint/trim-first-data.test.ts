import { expect, it } from 'vitest';
import { trimFirstData } from './trim-first-data.ts';

it("keeps of a boundary what its page's template reads", () => {
  const inner = { y: 'x1', a: 'inside', A: [[{ n: 3 }]] };
  const node = {
    n: 1,
    t: 'x1',
    a: 'A',
    At: 'w',
    A: [[{ n: 2, ...inner }]],
    Bt: 'x2',
    B: [[{ n: 4 }, { n: 5, t: 'w', ...inner }]],
  };
  expect(trimFirstData(node)).toEqual({
    n: 1,
    t: 'x1',
    a: 'A',
    At: 'w',
    A: [[{ n: 2 }]],
    Bt: 'x2',
    B: [[{ n: 4 }, { n: 5, t: 'w' }]],
  });
});
