// The longest increasing subsequence: which nodes of a reordered list may stay where they are.

/** Marks, per entry, whether it belongs to one longest increasing subsequence. Entries are distinct; `-1` never belongs. */
export function increasing(values: readonly number[]): boolean[] {
  const tails: number[] = [];
  const before = new Array<number>(values.length).fill(-1);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0) continue;
    let high = tails.length;
    // Most are in order.
    let low = high > 0 && values[tails[high - 1]!]! < value ? high : 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  }
  const kept = new Array<boolean>(values.length).fill(false);
  for (let i = tails.length > 0 ? tails[tails.length - 1]! : -1; i >= 0; i = before[i]!) kept[i] = true;
  return kept;
}
