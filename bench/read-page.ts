// What a page shows, as lines to compare with the expected ones. Runs in Node and in the browser.
import { glassEaselNode } from '../src/testing/engines/glass-easel-node.ts';

const tags = new Set(['view', 'text', 'button', 'image', 'swiper', 'swiper-item']);
const isText = (tag: string): boolean => tag === 'text' || tag === 'button';

/** One line for each element that the specification names: tag, id, classes in order of the alphabet, text or picture. */
export function readPage(page: Element): string[] {
  const lines: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    const node = glassEaselNode(element);
    // A component's own box and the element that the engine keeps for it are one and the same to a reader.
    if (!node || !tags.has(node.tag)) continue;
    const { tag, classes } = node;
    // Taro gives every element an id; the app's own never begin so.
    const id = node.id.startsWith('_') ? '' : node.id;
    const text = isText(tag) ? (element.textContent ?? '').trim() : tag === 'image' ? String(node.prop('src')) : '';
    const names = [...classes].sort().map((name) => `.${name}`);
    lines.push(`${tag}${id && `#${id}`}${names.join('')}${text && ` ${text}`}`);
  }
  return lines;
}

/** @throws where the first line differs. */
export function checkPage(lines: readonly string[], expected: readonly string[], where: string): void {
  const length = Math.max(lines.length, expected.length);
  for (let i = 0; i < length; i++) {
    if (lines[i] === expected[i]) continue;
    throw new Error(
      `${where}: line ${i + 1} is ${JSON.stringify(lines[i])}, but must be ${JSON.stringify(expected[i])}`,
    );
  }
}
