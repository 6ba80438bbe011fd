// Line pictures: tabs, the brand's mark, what stands on pages without content.
import { boat } from './packs.ts';

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;

const paths = {
  home: 'M13 38 40.5 15 68 38v25a4 4 0 0 1-4 4H17a4 4 0 0 1-4-4Z',
  cart: 'M10 16h8l3 9m0 0 6 27h33l7-27Z',
  profile: 'M40.5 42a14 14 0 1 0 0-28 14 14 0 0 0 0 28ZM14 67c2-12 13-18 26.500-18S65 55 67 67Z',
};

const extra = {
  home: (stroke: string) =>
    `<path d="M32 67V49h17v18" fill="none" stroke="${stroke}" stroke-width="5" stroke-linejoin="round"/>`,
  cart: (_stroke: string, fill: string) =>
    `<circle cx="32" cy="63" r="5" fill="${fill}"/><circle cx="55" cy="63" r="5" fill="${fill}"/>`,
  profile: () => '',
};

export type TabName = keyof typeof paths;

/** 81 by 81: outlined, or filled for the tab that is open. */
export function tabIcon(name: TabName, colour: string, isSelected: boolean): string {
  const inner = isSelected && name === 'home' ? '#FFF8EC' : colour;
  return svg(
    81,
    81,
    `<path d="${paths[name]}" fill="${isSelected ? colour : 'none'}" stroke="${colour}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>${extra[name](inner, colour)}`,
  );
}

export const mark = (): string =>
  svg(
    160,
    160,
    `<circle cx="80" cy="80" r="80" fill="#C8401F"/><g transform="translate(80 82)">${boat('#FFF8EC', 92)}</g>`,
  );

const water = (y: number, opacity: number) =>
  `<path d="M30 ${y}c20-12 34 12 54 0s34 12 54 0 34 12 54 0 34 12 54 0 30 10 44 0" fill="none" stroke="#4E9484" stroke-width="6" stroke-linecap="round" opacity="${opacity}"/>`;

/** An empty boat on calm water. */
export const emptyBoat = (): string =>
  svg(
    320,
    220,
    `<circle cx="232" cy="62" r="26" fill="#E7A93B" opacity=".85"/><g transform="translate(156 98)">${boat('#D2603F', 130)}</g>${water(170, 0.9)}${water(192, 0.5)}`,
  );

/** The boat in fog: the server could not be reached. */
export const fogBoat = (): string =>
  svg(
    320,
    220,
    `<g transform="translate(160 96)" opacity=".9">${boat('#8A8077', 124)}</g>${water(170, 0.55)}${water(192, 0.3)}
    <g stroke="#B3A99E" stroke-width="10" stroke-linecap="round" opacity=".8"><path d="M44 70h70M134 70h20M196 92h80M60 118h46M220 50h44"/></g>`,
  );
