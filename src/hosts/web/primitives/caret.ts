// Where the cursor belongs after a formatter changed a field's text: by the letters and digits around it, which formatters keep.

const counts = /[\p{L}\p{N}]/u;

const core = (text: string): string =>
  [...text]
    .filter((c) => counts.test(c))
    .join('')
    .toLowerCase();

/** How many letters and digits of `prefix` are found in `text`, in order, before anything else that counts. */
function keptOf(prefix: string, text: string): number {
  let kept = 0;
  for (const c of prefix) if (text[kept] === c) kept++;
  return kept;
}

/**
 * The cursor in `shown` for a cursor at `cursor` in `typed`.
 *
 * @example caretAfter('1380|0138', 4, '138 00138') // 5, after the same digit
 */
export function caretAfter(typed: string, cursor: number, shown: string): number {
  const rest = core(typed.slice(cursor));
  const all = core(shown);
  if (cursor >= typed.length) return shown.length;
  // What stood behind the cursor still stands at the end: everything before it is before the cursor. Else something was cut off.
  const before = all.endsWith(rest) ? all.length - rest.length : keptOf(core(typed.slice(0, cursor)), all);
  let at = 0;
  for (let left = before; left > 0 && at < shown.length; at++) if (counts.test(shown[at]!)) left--;
  return at;
}
