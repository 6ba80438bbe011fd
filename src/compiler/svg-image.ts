// A static inline <svg> becomes an image with its markup as the address: mini-program hosts have no svg elements.
// What it shows cannot inherit from the page (`currentColor`), and nothing in it can change.
import type { JSXChild, JSXElement } from './ast.ts';
import { readAttributes } from './attributes.ts';
import { type ConstantLookup, constantOf } from './constant.ts';
import { cssText } from '../core/css-text.ts';
import { jsxText } from './jsx-text.ts';
import { svgAttribute } from './svg-attributes.table.ts';

export interface SvgImage {
  readonly src: string;
  /** The size that `width` and `height` give. */
  readonly style: string;
}

/** Belong to the image, not to what it shows. */
const ofImage = /^(?:class|className|id|on[A-Z].*)$/;

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);

interface SvgSource {
  readonly source: string;
  readonly scope: { readonly constants: ConstantLookup };
}

/** The image, or undefined when a part of it is known only at run time. */
export function svgImage(element: JSXElement, source: SvgSource): SvgImage | undefined {
  const markup = elementMarkup(element, source, true);
  if (markup === undefined) return undefined;
  const bytes = new TextEncoder().encode(markup);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { src: `data:image/svg+xml;base64,${base64}`, style: sizeStyle(element, source) };
}

function elementMarkup(element: JSXElement, source: SvgSource, isRoot: boolean): string | undefined {
  const { name } = element.openingElement;
  if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return undefined;
  const attributes = readAttributes(element, source);
  if (attributes.hasSpread || (!isRoot && attributes.ref)) return undefined;
  let written = isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  for (const item of attributes.list) {
    if (!('name' in item) || item.name === 'xmlns' || (isRoot && (ofImage.test(item.name) || item.name === 'style')))
      continue;
    if (item.value.kind !== 'constant' || item.name.startsWith('on')) return undefined;
    const { value } = item.value;
    if (value === undefined || value === null || value === false) continue;
    written += ` ${svgAttribute(item.name)}="${escape(typeof value === 'object' ? cssText(value) : String(value))}"`;
  }
  const children = childrenMarkup(element.children, source);
  return children === undefined ? undefined : `<${name.name}${written}>${children}</${name.name}>`;
}

function childrenMarkup(children: readonly JSXChild[], source: SvgSource): string | undefined {
  let markup = '';
  for (const child of children) {
    const written = childMarkup(child, source);
    if (written === undefined) return undefined;
    markup += written;
  }
  return markup;
}

function childMarkup(child: JSXChild, source: SvgSource): string | undefined {
  if (child.type === 'JSXText') return escape(jsxText(child.value));
  if (child.type === 'JSXElement') return elementMarkup(child, source, false);
  if (child.type === 'JSXFragment') return childrenMarkup(child.children, source);
  if (child.type === 'JSXSpreadChild') return undefined;
  if (child.expression.type === 'JSXEmptyExpression') return '';
  const constant = constantOf(child.expression, source.scope.constants);
  if (!constant || typeof constant.value === 'object') return undefined;
  return typeof constant.value === 'string' || typeof constant.value === 'number' ? escape(String(constant.value)) : '';
}

function sizeStyle(element: JSXElement, source: SvgSource): string {
  const size: Record<string, string | number> = {};
  for (const item of readAttributes(element, source).list) {
    if (!('name' in item) || (item.name !== 'width' && item.name !== 'height') || item.value.kind !== 'constant')
      continue;
    const { value } = item.value;
    if (typeof value === 'number') size[item.name] = value;
    else if (typeof value === 'string') size[item.name] = /^[\d.]+$/.test(value) ? Number(value) : value;
  }
  return cssText(size);
}
