// Time samples by operation and variant, and what is made of them.
import type { OperationId } from './operations.ts';

export type Samples = Map<OperationId, number[]>;

export const createSamples = (): Samples => new Map();

export function addSample(samples: Samples, operation: OperationId, ms: number): void {
  const list = samples.get(operation);
  if (list) list.push(ms);
  else samples.set(operation, [ms]);
}

/** @throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

export const medians = (samples: Samples): Map<OperationId, number> =>
  new Map([...samples].map(([operation, values]) => [operation, median(values)]));

/** The list from another entry on in each round, and backwards in every other one: neither who is first nor who is whose neighbour counts. */
export function inTurn<T>(list: readonly T[], round: number): T[] {
  const first = ((round % list.length) + list.length) % list.length;
  const turned = [...list.slice(first), ...list.slice(0, first)];
  return round % 2 === 0 ? turned : turned.reverse();
}
