// How the root of a block was written, as far as a clone of it may ask.
import type { WrittenRoot } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import type { AttributeValue, ElementAttributes } from './attributes.ts';
import { isString } from './child-kind.ts';
import { type HostTag, resolveProp } from './prop-names.ts';

export function writtenRoot(host: HostTag, attributes: ElementAttributes, dialect: Dialect): WrittenRoot {
  const names: Record<string, string> = {};
  let isStyleText = false;
  for (const item of attributes.list) {
    if (!('name' in item)) continue;
    const meaning = resolveProp(host, item.name, dialect);
    if (meaning.kind === 'event') names[item.name] = meaning.name.toLowerCase() + (meaning.isCatch ? '!' : '');
    else if (meaning.kind === 'prop' && isReadable(meaning.prop)) names[item.name] = meaning.prop;
    if (item.name === 'style') isStyleText = isText(item.value);
  }
  return { names, ...(host.html && { html: host.name }), ...(isStyleText && { isStyleText }) };
}

/** What a clone may read: what it may give, and what handlers know an element by. */
const isReadable = (prop: string): boolean => ['class', 'style', 'id'].includes(prop) || prop.startsWith('data-');

const isText = (value: AttributeValue): boolean =>
  value.kind === 'constant' ? typeof value.value === 'string' : isString(value.node);
