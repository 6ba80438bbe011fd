// Attributes as both a DOM and every host's templates mean them: in one spelling, and without those that say what is the default.
import { commonProps, primitives, type PropSpec } from '../../../src/core/primitives.table.ts';
import { plainStyle } from '../shown.ts';

const specs: Readonly<Record<string, Readonly<Record<string, PropSpec>>>> = Object.fromEntries(
  Object.entries(primitives).map(([tag, { props }]) => [
    tag,
    Object.fromEntries(Object.entries({ ...commonProps, ...props }).map(([name, spec]) => [name.toLowerCase(), spec])),
  ]),
);

const aliases: Readonly<Record<string, string>> = { numberoflines: 'maxlines' };

const names = new Map<string, string>();

function nameOf(written: string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const plain = written.replaceAll('-', '').toLowerCase();
  const name = /^(?:data|aria)-/.test(written) ? written : (aliases[plain] ?? plain);
  names.set(written, name);
  return name;
}

/** WeChat's way to say `maxLines`. */
const clamp = /display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;-webkit-line-clamp:\d+;/;

export function neutralAttributes(
  tag: string,
  written: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const attributes: [string, string][] = [];
  for (const [as, value] of Object.entries(written)) {
    const name = nameOf(as);
    const spec = specs[tag]?.[name];
    const text = textOf(name, value, spec);
    if (text !== '' && text !== String(spec?.default)) attributes.push([name, text]);
  }
  return Object.fromEntries(attributes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(name: string, value: unknown, spec: PropSpec | undefined): string {
  if (value === undefined || value === null) return '';
  // A DOM's own elements have their flags as empty attributes.
  if (value === '' && spec?.type === 'boolean') return 'true';
  if (name === 'style') return plainStyle(String(value).replace(clamp, ''));
  return name === 'class' ? String(value).trim().replace(/\s+/g, ' ') : String(value);
}
