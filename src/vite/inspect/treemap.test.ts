import { expect, it } from 'vitest';
import { layOut, type Rectangle } from './treemap.ts';

const frame: Rectangle = { x: 0, y: 0, width: 6, height: 4 };

it('is that of the paper', () => {
  const rows = layOut([6, 6, 4, 3, 2, 2, 1], frame);
  const round = (value: number): number => Math.round(value * 100) / 100;
  expect(rows.map(({ x, y, width, height }) => [x, y, width, height].map(round))).toEqual([
    [0, 0, 3, 2],
    [0, 2, 3, 2],
    [3, 0, 1.71, 2.33],
    [4.71, 0, 1.29, 2.33],
    [3, 2.33, 1.2, 1.67],
    [4.2, 2.33, 1.2, 1.67],
    [5.4, 2.33, 0.6, 1.67],
  ]);
});

it('has areas that are the weights, inside the frame, none over another', () => {
  for (let seed = 1; seed <= 100; seed++) {
    let state = seed;
    const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
    const weights = Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
      Math.ceil(random() ** 4 * 100_000),
    ).sort((a, b) => b - a);
    const box = { x: 10, y: 20, width: 100 * random() + 1, height: 100 * random() + 1 };
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const placed = layOut(weights, box);
    for (const [index, { x, y, width, height }] of placed.entries()) {
      const share = (weights[index] ?? 0) / total;
      expect(width * height, `seed ${seed}`).toBeCloseTo(share * box.width * box.height, 6);
      expect(x).toBeGreaterThanOrEqual(box.x - 1e-9);
      expect(y).toBeGreaterThanOrEqual(box.y - 1e-9);
      expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
      expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      for (const other of placed.slice(index + 1)) {
        const over =
          Math.min(x + width, other.x + other.width) - Math.max(x, other.x) > 1e-6 &&
          Math.min(y + height, other.y + other.height) - Math.max(y, other.y) > 1e-6;
        expect(over, `seed ${seed}`).toBe(false);
      }
    }
  }
});

it('takes nothing and weights of nothing', () => {
  expect(layOut([], frame)).toEqual([]);
  const placed = layOut([3, 0, 0], frame);
  expect(placed.map(({ width, height }) => width * height)).toEqual([24, 0, 0]);
  expect(layOut([0], frame)).toHaveLength(1);
});
