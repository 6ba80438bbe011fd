// SVG's names in templates are those that compat gives the browser.
import { createElement } from 'preact/compat';
import { expect, it } from 'vitest';
import { svgAttribute } from './svg-attributes.table.ts';

const names =
  'd x1 fill strokeWidth strokeLinejoin vectorEffect letterSpacing wordSpacing viewBox preserveAspectRatio clipPath clipPathUnits clipRule ' +
  'markerEnd markerWidth markerUnits textAnchor textLength textRendering gradientUnits gradientTransform fontFamily stopColor ' +
  'colorInterpolation pointerEvents pathLength baselineShift writingMode unicodeBidi imageRendering shapeRendering paintOrder ' +
  'floodOpacity lightingColor transformOrigin dominantBaseline alignmentBaseline overflow stdDeviation xChannelSelector maskUnits';

it.each(names.split(' '))('%s', (name) => {
  expect(Object.keys(createElement('path', { [name]: '1' } as object).props)).toEqual([svgAttribute(name)]);
});
