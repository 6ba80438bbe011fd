// components/SIZES.md and the counts in README.md are what `npm run sizes` would write now; and one primitive brings nothing of another.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { componentOf } from '../../scripts/sizes/component.ts';
import { countsIn, countsText } from '../../scripts/sizes/counts.ts';
import { buildLibrary } from '../../scripts/sizes/library.ts';
import { measureOnWeb, type OnWeb, tags } from '../../scripts/sizes/measure.ts';
import type { Size } from '../../scripts/sizes/size.ts';
import { type SizeRow, sizesFile, sizesIn, sizesPage, together } from '../../scripts/sizes/table.ts';
import { buildTag, createWechatScale } from '../../scripts/sizes/wechat.ts';
import type { Tag } from '../../src/core/primitives.table.ts';
import { read, root } from './files.ts';

const page = read(sizesFile);
const rows = new Map(sizesIn(page).map((row) => [row.name, row]));
/** Column widths and line ends are the formatter's business. */
const words = (text: string): string => text.replace(/-+:?/g, '-').replace(/\s+/g, ' ');

/** Three in a hundred, and what a few bytes more or less do to a small file. */
function expectClose(now: Size, stated: Size | undefined, what: string): void {
  for (const kind of ['raw', 'gzip'] as const) {
    const band = 60 + 0.03 * now[kind];
    expect(Math.abs(now[kind] - stated![kind]), `${what}, ${kind}: npm run sizes`).toBeLessThan(band);
  }
}

/** Primitives that are made of others. */
const madeOf: Partial<Record<Tag, readonly Tag[]>> = { picker: ['picker-view', 'picker-view-column'] };

/** Sheets that two primitives have in common, under the name of one. */
const sheets: readonly (readonly Tag[])[] = [
  ['input', 'textarea'],
  ['movable-area', 'movable-view'],
  ['picker-view', 'picker-view-column'],
  ['swiper', 'swiper-item'],
  ['video', 'live-player'],
];

const others = (tag: Tag): Tag[] => tags.filter((other) => other !== tag && !madeOf[tag]?.includes(other));

const isShared = (tag: Tag, other: Tag): boolean =>
  [tag, ...(madeOf[tag] ?? [])].some((own) => sheets.some((sheet) => sheet.includes(own) && sheet.includes(other)));

describe('components/SIZES.md', () => {
  it('has a row for each primitive, and nothing typed by hand', () => {
    expect([...rows.keys()]).toEqual([...tags.map(componentOf), together]);
    expect(words(page)).toBe(words(sizesPage([...rows.values()])));
  });
});

describe('the counts in README.md', () => {
  it('are those of now', () => expect(countsIn(read('README.md')), 'npm run sizes').toBe(countsText(root)));
});

describe('on the web', () => {
  const measured = new Map<Tag, OnWeb>();

  beforeAll(async () => {
    const library = await buildLibrary(root);
    for (const tag of tags) measured.set(tag, await measureOnWeb(library, [tag]));
  }, 60_000);

  it.each(tags)('%s weighs what is stated', (tag) => {
    const { size } = measured.get(tag)!;
    const stated = rows.get(componentOf(tag)) as SizeRow;
    for (const part of ['js', 'css', 'later'] as const) expectClose(size[part], stated[part], part);
  });

  it.each(tags)("%s brings no other's code or style", (tag) => {
    const { code, style } = measured.get(tag)!;
    const has = (other: Tag): boolean =>
      new RegExp(`(?:function|var) ${componentOf(other)}(?:\\$\\d+)? ?[(=]`).test(code.now);
    expect(has(tag), 'its own is there').toBe(true);
    expect(others(tag).filter(has)).toEqual([]);
    const styles = (other: Tag): boolean => new RegExp(`\\.sp-${other}(?![\\w-])`).test(style);
    expect(others(tag).filter((other) => !isShared(tag, other) && styles(other))).toEqual([]);
  });
});

describe('on WeChat', () => {
  const folder = join(root, '.tmp/sizes-test');
  const weigh = createWechatScale(folder);
  const some = ['slider', 'swiper-item', 'video'] as const satisfies readonly Tag[];

  it.each(some)('%s weighs what is stated', async (tag) => {
    const stated = rows.get(componentOf(tag)) as SizeRow;
    expectClose(await weigh([tag], 'static'), stated.wechat, 'written out');
    expectClose(await weigh([tag], 'spread'), stated.spread, 'spread');
  });

  it('all of them weigh what is stated', async () => {
    expectClose(await weigh(tags, 'spread'), rows.get(together)!.spread, 'spread');
  });

  it.each(some)("%s brings no other's template", async (tag) => {
    const dist = await buildTag(folder, tag, 'spread');
    const templates = await Promise.all(
      ['blocks.wxml', 'pages/home.wxml', 'boundary.wxml'].map((file) => readFile(join(dist, file), 'utf8')),
    );
    const found = new Set([...templates.join('').matchAll(/<([a-z][\w-]*)/g)].map((match) => match[1] as Tag));
    expect(tags.filter((other) => found.has(other) && other !== 'block')).toEqual(
      tag === 'swiper-item' ? ['swiper', 'swiper-item'] : [tag],
    );
  });
});
