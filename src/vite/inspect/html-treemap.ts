// The treemap of one host as HTML: one element a leaf, placed in percent for wide screens and for phones. Pure.
import { shownBytes } from '../byte-size.ts';
import { escapeHtml, shownShare } from './html-text.ts';
import type { InspectedHost } from './inspection.ts';
import { leavesOf, type Category, type Leaf } from './leaves.ts';
import { layOut, type Rectangle } from './treemap.ts';

export const categories: Readonly<Record<Category, string>> = {
  app: 'Your code',
  sampan: 'Sampan',
  library: 'Libraries',
  template: 'Templates',
  style: 'Styles',
  media: 'Images',
  config: 'Configuration and other',
  bundler: 'Bundler',
};

/** The frames' shapes; the style sheet gives the element the same ones. */
const wide: Rectangle = { x: 0, y: 0, width: 160, height: 90 };
const tall: Rectangle = { x: 0, y: 0, width: 90, height: 120 };

interface Group<T> {
  readonly key: string;
  readonly bytes: number;
  readonly items: readonly T[];
}

type PackageGroup = Group<Group<Leaf>>;

const sumOf = (items: readonly { readonly bytes: number }[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

function groupBy<T extends { readonly bytes: number }>(items: readonly T[], keyOf: (item: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups]
    .map(([key, own]) => ({ key, bytes: sumOf(own), items: own.sort((a, b) => b.bytes - a.bytes) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Packages, in them kinds of content, in them leaves: what belongs together lies together. */
const groupLeaves = (leaves: readonly Leaf[]): PackageGroup[] =>
  groupBy(leaves, (leaf) => leaf.package).map((group) => ({
    ...group,
    items: groupBy(group.items, (leaf) => leaf.category),
  }));

interface Placed {
  readonly packages: readonly Rectangle[];
  readonly leaves: readonly Rectangle[];
}

function place(groups: readonly PackageGroup[], frame: Rectangle): Placed {
  const weights = (items: readonly { readonly bytes: number }[]): number[] => items.map(({ bytes }) => bytes);
  const packages = layOut(weights(groups), frame);
  const leaves = groups.flatMap((group, index) => {
    const kinds = layOut(weights(group.items), packages[index] ?? frame);
    return group.items.flatMap((kind, position) => layOut(weights(kind.items), kinds[position] ?? frame));
  });
  return { packages, leaves };
}

export function emitTreemap(host: InspectedHost): string {
  const groups = groupLeaves(leavesOf(host));
  const leaves = groups.flatMap((group) => group.items.flatMap((kind) => kind.items));
  const [onWide, onTall] = [place(groups, wide), place(groups, tall)];
  const boxes = leaves.map((leaf, index) =>
    emitLeaf(leaf, host.bytes, positions(onWide.leaves[index], onTall.leaves[index])),
  );
  const frames = groups.map(({ key, bytes }, index) =>
    key === 'main'
      ? ''
      : `<div class="pack" style="${positions(onWide.packages[index], onTall.packages[index])}"><span>${escapeHtml(key)} ${shownBytes(bytes)}</span></div>`,
  );
  const label = `Treemap of ${host.host}: ${shownBytes(host.bytes)} in ${leaves.length} parts. The tables below hold the same figures.`;
  return [
    emitLegend(leaves, host.bytes),
    `<div class="map" role="img" aria-label="${escapeHtml(label)}">${boxes.join('')}${frames.join('')}</div>`,
    `<p class="picked" aria-live="polite" hidden></p>`,
  ].join('\n');
}

function emitLeaf({ label, name, category, package: root, bytes, detail }: Leaf, total: number, style: string): string {
  const size = `${shownBytes(bytes)}, ${shownShare(bytes, total)} of all`;
  const about = [name, size, ...(root === 'main' ? [] : [root]), detail].filter(Boolean).join('\n');
  return (
    `<div class="leaf ${category}" style="${style}" data-bytes="${bytes}" title="${escapeHtml(about)}">` +
    `<div><b>${escapeHtml(label)}</b><span>${shownBytes(bytes)}</span></div></div>`
  );
}

/** In percent of the frame: capitals for phones. */
function positions(onWide: Rectangle = wide, onTall: Rectangle = tall): string {
  const percent = (part: number, whole: number): string => String(Number(((part / whole) * 100).toFixed(4)));
  const all = (box: Rectangle, frame: Rectangle): string[] => [
    percent(box.x, frame.width),
    percent(box.y, frame.height),
    percent(box.width, frame.width),
    percent(box.height, frame.height),
  ];
  const names = ['x', 'y', 'w', 'h'];
  return [...names, ...names.map((name) => name.toUpperCase())]
    .map((name, index) => `--${name}:${[...all(onWide, wide), ...all(onTall, tall)][index] ?? '0'}`)
    .join(';');
}

function emitLegend(leaves: readonly Leaf[], total: number): string {
  const items = Object.entries(categories).flatMap(([category, label]) => {
    const own = sumOf(leaves.filter((leaf) => leaf.category === category));
    if (own === 0) return [];
    return `<li><button type="button" class="key" data-category="${category}" aria-pressed="false"><i class="${category}"></i>${label} <b>${shownBytes(own)}</b> <small>${shownShare(own, total)}</small></button></li>`;
  });
  const framed = [...new Set(leaves.map((leaf) => leaf.package))].filter((name) => name !== 'main');
  const packages = framed.map((name) => {
    const own = sumOf(leaves.filter((leaf) => leaf.package === name));
    return `<li class="framed"><i></i>${escapeHtml(name)} <b>${shownBytes(own)}</b> <small>${shownShare(own, total)}</small></li>`;
  });
  return `<ul class="legend">${[...items, ...packages].join('')}</ul>`;
}
