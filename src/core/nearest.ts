// "Did you mean …?": the known name that is closest to a mistyped one.

/** Edits (insert, remove, replace one character) that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** The closest of `names`, or undefined when even that one is more than two fifths different. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length * 0.4)) + 1;
  for (const one of names) {
    const edits = distance(name.toLowerCase(), one.toLowerCase());
    if (edits < least) [best, least] = [one, edits];
  }
  return best;
}
