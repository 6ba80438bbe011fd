// Squarified treemaps: rectangles whose areas are their weights, as near to squares as the order of weights allows. Pure.
// After Bruls, Huizing and van Wijk, "Squarified Treemaps" (2000).

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle for each weight, in the order of the weights; together they fill the frame.
 *
 * @param weights in descending order, none negative
 */
export function layOut(weights: readonly number[], frame: Rectangle): Rectangle[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = total === 0 ? 0 : (frame.width * frame.height) / total;
  const areas = weights.map((weight) => weight * scale);
  const placed: Rectangle[] = [];
  let rest = frame;
  for (let start = 0; start < areas.length;) {
    const count = rowLength(areas, start, Math.min(rest.width, rest.height));
    const row = areas.slice(start, start + count);
    const isLast = start + count === areas.length;
    placed.push(...placeRow(row, rest, isLast));
    rest = remainder(rest, sumOf(row), isLast);
    start += count;
  }
  return placed;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How many areas from `start` on make the best row along a side: one more would make its worst rectangle longer. */
function rowLength(areas: readonly number[], start: number, side: number): number {
  let sum = areas[start] ?? 0;
  let worst = worstRatio(sum, areas[start] ?? 0, areas[start] ?? 0, side);
  let count = 1;
  for (; start + count < areas.length; count++) {
    const next = areas[start + count] ?? 0;
    const ratio = worstRatio(sum + next, areas[start] ?? 0, next, side);
    if (ratio > worst) break;
    sum += next;
    worst = ratio;
  }
  return count;
}

/** Length by breadth of the longest rectangle in a row. */
const worstRatio = (sum: number, largest: number, smallest: number, side: number): number =>
  sum === 0 || smallest === 0
    ? Infinity
    : Math.max((side ** 2 * largest) / sum ** 2, sum ** 2 / (side ** 2 * smallest));

function placeRow(row: readonly number[], frame: Rectangle, isLast: boolean): Rectangle[] {
  const sum = sumOf(row);
  const isColumn = frame.width >= frame.height;
  const side = isColumn ? frame.height : frame.width;
  // What is left over by rounding belongs to the last row.
  const depth = isLast ? (isColumn ? frame.width : frame.height) : side === 0 ? 0 : sum / side;
  let offset = 0;
  return row.map((area) => {
    const length = sum === 0 ? 0 : (area / sum) * side;
    const place = isColumn
      ? { x: frame.x, y: frame.y + offset, width: depth, height: length }
      : { x: frame.x + offset, y: frame.y, width: length, height: depth };
    offset += length;
    return place;
  });
}

function remainder(frame: Rectangle, area: number, isLast: boolean): Rectangle {
  const { x, y, width, height } = frame;
  if (isLast) return { x, y, width: 0, height: 0 };
  if (width >= height) {
    const depth = height === 0 ? 0 : area / height;
    return { x: x + depth, y, width: Math.max(0, width - depth), height };
  }
  const depth = width === 0 ? 0 : area / width;
  return { x, y: y + depth, width, height: Math.max(0, height - depth) };
}
