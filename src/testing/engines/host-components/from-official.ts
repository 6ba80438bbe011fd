// The tags that a host implements, made from what its pages list, with what they leave open.
import type { HostComponent, HostProperty } from './host-component.ts';
import { type Hosts, official, type OfficialRow } from './official.table.ts';

export const text = (value = ''): HostProperty => ({ type: 'String', value });
export const number = (value: number): HostProperty => ({ type: 'Number', value });
export const flag = (value: boolean): HostProperty => ({ type: 'Boolean', value });
export const list = (value: readonly unknown[] = []): HostProperty => ({ type: 'Array', value });
export const any = (value: unknown = ''): HostProperty => ({ type: 'Any', value });

/** Tags that hold content and nothing of their own, and words of the language of templates: engines know them. */
const plain = new Set(['view', 'text', 'block', 'slot', 'native-slot', 'custom-wrapper']);

/** Properties that the user changes, too. */
const live: Readonly<Record<string, readonly string[]>> = {
  input: ['value'],
  textarea: ['value'],
  checkbox: ['checked'],
  radio: ['checked'],
  switch: ['checked'],
  slider: ['value'],
  picker: ['value'],
  'picker-view': ['value'],
  'scroll-view': ['scrollTop', 'scrollLeft', 'refresherTriggered'],
  swiper: ['current'],
  'movable-view': ['x', 'y', 'scaleValue'],
};

type Properties = Readonly<Record<string, HostProperty>>;

/** What the pages say of tags beyond the collected names: other defaults, further names. */
export type Further = Readonly<Record<string, Properties>>;

/**
 * @param common what every tag has
 * @param without tags that the host does not have
 */
export function componentsOf(
  host: Exclude<Hosts, 'both'>,
  common: Properties,
  further: Further,
  without: readonly string[] = [],
): HostComponent[] {
  const tags = Object.entries(official).filter(([tag]) => !plain.has(tag) && !without.includes(tag));
  return tags.map(([tag, rows]) => {
    const own = rows.filter(([, hosts, type]) => type !== 'event' && (hosts === 'both' || hosts === host));
    const properties = {
      ...common,
      ...Object.fromEntries(own.map((row) => [row[0], propertyOf(row)])),
      ...further[tag],
    };
    return { tag, properties, live: (live[tag] ?? []).filter((name) => name in properties) };
  });
}

function propertyOf([, , type, value]: OfficialRow): HostProperty {
  // Some flags are collected as texts.
  if (typeof value === 'boolean') return flag(value);
  switch (type) {
    case 'number':
      return number(Number(value ?? 0));
    case 'flag':
      return flag(false);
    case 'list':
      return list((value ?? []) as unknown[]);
    case 'object':
      return { type: 'Object', value: value ?? null };
    case 'any':
      return any(value);
    default:
      return text(value === undefined ? '' : String(value));
  }
}
