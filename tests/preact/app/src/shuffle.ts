/** A permutation of the rows that depends on the seed alone: whole shuffles, single moves, reversals and rotations. */
export function shuffled(rows: readonly number[], seed: number): number[] {
  const result = [...rows];
  let state = seed * 2654435761;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const kind = seed % 4;
  if (kind === 0) return result.reverse();
  if (kind === 1) {
    const from = random(result.length);
    result.splice(random(result.length), 0, ...result.splice(from, 1));
    return result;
  }
  if (kind === 2) {
    const at = 1 + random(result.length - 1);
    return [...result.slice(at), ...result.slice(0, at)];
  }
  for (let i = result.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
