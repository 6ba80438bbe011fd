// Packs about the origin, some 300 high: a body in two tones, a cream label with the snack's name set upright, a picture of the snack.
import { pieces } from './pieces.ts';
import type { ProductArt } from './product-art.table.ts';

const cream = '#FFF8EC';
const ink = '#3A2A1E';

/** The brand's mark: a boat of three planks under a sail. */
export const boat = (colour: string, size: number) => `<g transform="scale(${size / 100})" fill="${colour}">
  <path d="M4-48C30-36 38-14 36 8H4Z"/><path d="M-4-36v44h-28C-32-10-20-26-4-36Z" opacity=".72"/>
  <path d="M-50 16H50L44 24H-45Z"/><path d="M-43 28H42L36 36H-38Z" opacity=".86"/><path d="M-35 40H33L26 47H-29Z" opacity=".72"/></g>`;

const at = (name: ProductArt['piece'], x: number, y: number, scale: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${pieces[name]()}</g>`;

/** The name, upright, with the brand above it. */
function label(art: ProductArt, x: number, y: number, colour: string): string {
  const step = art.label.length === 4 ? 33 : 40;
  const fontSize = step - 3;
  const glyphs = [...art.label].map(
    (glyph, i) =>
      `<text y="${i * step}" text-anchor="middle" font-size="${fontSize}" font-weight="900" font-family="Noto Serif CJK SC">${glyph}</text>`,
  );
  return `<g transform="translate(${x} ${y + fontSize * 0.85})" fill="${colour}">${glyphs.join('')}</g>`;
}

const brand = (x: number, y: number, colour: string) =>
  `<g transform="translate(${x} ${y})">${boat(colour, 30)}<text y="32" text-anchor="middle" font-size="12" letter-spacing="1.5" font-weight="700" fill="${colour}" font-family="Noto Sans CJK SC">小舟零食</text></g>`;

function heap(art: ProductArt, x: number, y: number, scale = 1): string {
  const [first, second = first, third = first] = [art.piece, ...(art.also ?? [])];
  return `<g transform="translate(${x} ${y}) scale(${scale})">${at(second, -40, 8, 0.72, -24)}${at(third, 42, 6, 0.7, 28)}${at(first, 0, -4, 0.92, 6)}</g>`;
}

const frame = (art: ProductArt, y: number) => {
  const height = art.label.length * (art.label.length === 4 ? 33 : 40) + 16;
  return `<rect x="-32" y="${y}" width="64" height="${height}" rx="10" fill="${cream}"/>${label(art, 0, y + 6, ink)}`;
};

const pouch = (art: ProductArt) => `
  <path d="M-104-158H104L116 128c1 14-6 20-20 21-64 6-128 6-192 0-14-1-21-7-20-21Z" fill="${art.colours[0]}"/>
  <path d="M60-158h44L116 128c1 14-6 20-20 21-14 1-29 2-44 3 18-100 20-206 8-310Z" fill="${art.colours[1]}" opacity=".7"/>
  <path d="M-104-158H104L105-134H-105Z" fill="${art.colours[1]}"/><path d="M-100-122H100" stroke="${cream}" stroke-opacity=".5" stroke-width="2" stroke-dasharray="5 5"/>
  ${brand(0, -104, cream)}${frame(art, -64)}
  <g transform="translate(0 104)"><path d="M-110 46c-6-42 46-58 110-58s116 16 110 58c-70 6-150 6-220 0Z" fill="${cream}"/>${heap(art, 0, 18, 0.78)}</g>`;

const pillow = (art: ProductArt) => {
  const teeth = (y: number, up: boolean) =>
    Array.from({ length: 17 }, (_, i) => `L${-102 + i * 12.75} ${y + (i % 2 === (up ? 0 : 1) ? -5 : 5)}`).join('');
  return `<path d="M-102-156${teeth(-158, true)}L102-140C122-60 122 60 102 136${Array.from({ length: 17 }, (_, i) => `L${102 - i * 12.75} ${152 + (i % 2 ? 5 : -5)}`).join('')}L-102 136C-122 60-122-60-102-140Z" fill="${art.colours[0]}"/>
  <path d="M102-140C122-60 122 60 102 136v16H58C84 60 84-60 58-158h44Z" fill="${art.colours[1]}" opacity=".65"/>
  <path d="M-103-136H103M-103-142H103M-103 130H103M-103 136H103" stroke="${art.colours[1]}" stroke-width="2.5"/>
  <circle cy="-16" r="88" fill="${cream}" opacity=".14"/>${brand(0, -108, cream)}${frame(art, -70)}
  <ellipse cy="104" rx="86" ry="25" fill="${cream}"/><g transform="translate(0 100)">${heap(art, 0, 0, 0.74)}</g>`;
};

const can = (art: ProductArt) => `
  <path d="M-98-116V120c0 18 44 30 98 30s98-12 98-30v-236Z" fill="${art.colours[0]}"/><path d="M48-116h50v236c0 12-20 22-50 27Z" fill="${art.colours[1]}" opacity=".7"/>
  <path d="M-98 96c0 18 44 30 98 30s98-12 98-30v24c0 18-44 30-98 30s-98-12-98-30Z" fill="${cream}" opacity=".9"/>
  <path d="M-104-140v26c0 17 46 28 104 28s104-11 104-28v-26Z" fill="#D8C7AE"/><ellipse cy="-140" rx="104" ry="26" fill="#F1E6D3"/><ellipse cy="-140" rx="88" ry="19" fill="#E4D5BC"/>
  <g transform="translate(-48 0)">${brand(0, -48, cream)}<circle cx="2" cy="40" r="38" fill="${cream}"/>${heap(art, 2, 42, 0.5)}</g><g transform="translate(40 0)">${frame(art, -66)}</g>`;

const jar = (art: ProductArt) => `
  <path d="M-84-112C-108-96-110-80-110-60V120c0 22 12 32 34 32H76c22 0 34-10 34-32V-60c0-20-2-36-26-52Z" fill="${cream}" opacity=".92"/>
  <g clip-path="url(#jar)">${[
    [-70, 124, 0.8, 20],
    [0, 132, 0.8, -14],
    [68, 122, 0.8, 40],
    [-86, 66, 0.72, -30],
    [84, 62, 0.74, 12],
    [-78, 6, 0.7, 50],
    [80, -2, 0.7, -40],
    [-62, -52, 0.66, 8],
    [62, -58, 0.66, 26],
    [0, -66, 0.66, -20],
  ]
    .map(([x = 0, y = 0, k = 1, t = 0]) => at(art.piece, x, y, k, t))
    .join('')}</g>
  <path d="M-98-70V110" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".75"/>
  <rect x="-92" y="-158" width="184" height="50" rx="12" fill="${art.colours[0]}"/><path d="M40-158h40a12 12 0 0 1 12 12v26a12 12 0 0 1-12 12H40Z" fill="${art.colours[1]}" opacity=".7"/>
  <path d="M-70-158v50M-46-158v50M-22-158v50M2-158v50M26-158v50" stroke="${art.colours[1]}" stroke-width="3" opacity=".5"/>
  <rect x="-52" y="-64" width="104" height="192" rx="12" fill="${art.colours[0]}"/>${brand(0, -38, cream)}<g transform="translate(0 24)">${label(art, 0, -20, cream)}</g>`;

const box = (art: ProductArt) => `
  <path d="M-112-96 92-112V150L-112 140Z" fill="${art.colours[0]}"/><path d="M92-112 124-128V124L92 150Z" fill="${art.colours[1]}"/><path d="M-112-96-76-124 124-128 92-112Z" fill="${cream}" opacity=".85"/>
  <path d="M-112 62C-60 30 30 96 92 50v100l-204-10Z" fill="${cream}" opacity=".94"/>
  <g transform="translate(-62 0)">${brand(0, -60, cream)}</g><g transform="translate(44 0)">${frame(art, -84)}</g>
  <g transform="translate(-44 88)">${heap(art, 0, 0, 0.74)}</g>`;

export const packs = { pouch, pillow, can, jar, box };
