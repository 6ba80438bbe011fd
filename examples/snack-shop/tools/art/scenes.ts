// Whole pictures: a product with its pack, a close-up of the snack, the banners.
import { boat, packs } from './packs.ts';
import { pieces, type PieceName } from './pieces.ts';
import type { ProductArt } from './product-art.table.ts';

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs><clipPath id="jar"><path d="M-84-112C-108-96-110-80-110-60V120c0 22 12 32 34 32H76c22 0 34-10 34-32V-60c0-20-2-36-26-52Z"/></clipPath></defs>${body}</svg>`;

const put = (name: PieceName, x: number, y: number, scale: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${pieces[name]()}</g>`;

/** The pack on a table, a few snacks before it. */
export function packScene(art: ProductArt): string {
  const [, shade, backdrop] = art.colours;
  const second = art.also?.[0] ?? art.piece;
  return svg(
    480,
    480,
    `<rect width="480" height="480" fill="${backdrop}"/><circle cx="240" cy="214" r="178" fill="#fff" opacity=".55"/>
    <path d="M0 392H480V480H0Z" fill="${shade}" opacity=".14"/><ellipse cx="246" cy="402" rx="150" ry="16" fill="${shade}" opacity=".3"/>
    <g transform="translate(240 236) scale(1.08)">${packs[art.pack](art)}</g>
    <ellipse cx="92" cy="432" rx="48" ry="8" fill="${shade}" opacity=".28"/>${put(art.piece, 90, 396, 0.88, -16)}
    <ellipse cx="392" cy="440" rx="46" ry="8" fill="${shade}" opacity=".28"/>${put(second, 394, 404, 0.86, 24)}
    <ellipse cx="322" cy="454" rx="34" ry="6" fill="${shade}" opacity=".28"/>${put(art.piece, 322, 430, 0.62, -38)}`,
  );
}

/** The snack itself, laid out in rows, and what is best about it. */
export function closeUpScene(art: ProductArt): string {
  const [pack, shade, backdrop] = art.colours;
  const names = [art.piece, ...(art.also ?? [])];
  const rows = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => {
      const n = row * 4 + column;
      return put(
        names[n % names.length] ?? art.piece,
        44 + column * 150 - (row % 2) * 76,
        64 + row * 130,
        1.32,
        ((n * 67) % 100) - 50,
      );
    }).join(''),
  );
  return svg(
    480,
    480,
    `<rect width="480" height="480" fill="${backdrop}"/>${rows.join('')}
    <path d="M0 338C120 306 330 372 480 330V480H0Z" fill="${pack}"/><path d="M0 338C120 306 330 372 480 330v10C330 382 120 316 0 348Z" fill="${shade}"/>
    <g transform="translate(66 412)">${boat('#FFF8EC', 54)}</g><text x="112" y="430" font-size="50" font-weight="900" letter-spacing="4" fill="#FFF8EC" font-family="Noto Serif CJK SC">${art.slogan}</text>`,
  );
}

export interface BannerArt {
  readonly colours: readonly [backdrop: string, wave: string];
  readonly goods: readonly [ProductArt, ProductArt, ProductArt];
}

/** Three packs to the right; the left half stays free for the page's own text. */
export function bannerScene({ colours, goods }: BannerArt): string {
  const [backdrop, wave] = colours;
  const pack = (art: ProductArt, x: number, y: number, scale: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${packs[art.pack](art)}</g>`;
  return svg(
    720,
    320,
    `<rect width="720" height="320" fill="${backdrop}"/><circle cx="560" cy="150" r="170" fill="#fff" opacity=".1"/>
    <path d="M0 262c80-26 150 18 240 0s150-26 240 0 160 18 240-6v64H0Z" fill="${wave}"/>
    ${pack(goods[1], 446, 186, 0.58, -9)}${pack(goods[2], 652, 190, 0.58, 9)}${pack(goods[0], 550, 168, 0.74, 0)}
    <path d="M0 292c90-20 160 12 250 0s160-20 240 0 150 10 230-8v36H0Z" fill="${backdrop}" opacity=".5"/>
    ${put(goods[1].piece, 400, 284, 0.5, -20)}${put(goods[0].piece, 470, 296, 0.42, 30)}${put(goods[2].piece, 610, 296, 0.46, -30)}`,
  );
}

/** One snack alone, for a category's chip. */
export const pieceIcon = (name: PieceName): string => svg(80, 80, put(name, 40, 40, 0.74, 0));
