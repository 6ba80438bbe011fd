// What a text between tags, or a quoted attribute, says: JSX's rules for white space and character references.
import { entities } from './entities.table.ts';

/** `&amp;`, `&#65;`, `&#x41;` as characters; unknown names stay as they are. */
export const decodeEntities = (raw: string): string =>
  raw.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** Lines lose the white space at their inner ends, empty lines vanish, the rest is joined by one space. */
export function jsxText(raw: string): string {
  const lines = raw.split(/\r\n|\n|\r|\u2028|\u2029/);
  const kept: string[] = [];
  lines.forEach((line, index) => {
    let text = line;
    if (index > 0) text = text.replace(/^[ \t]+/, '');
    if (index < lines.length - 1) text = text.replace(/[ \t]+$/, '');
    if (text) kept.push(text);
  });
  return decodeEntities(kept.join(' '));
}
