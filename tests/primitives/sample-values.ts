// Values for props that no host has by itself, made from what the tables say of them.
import type { PropSpec } from '../../src/core/primitives.table.ts';

export type SampleValue = string | number | boolean | readonly unknown[] | object;

/** Where a value of any kind would not do. */
const own: Readonly<Record<string, SampleValue>> = {
  'picker.value': ['浙江省', '杭州市', '西湖区'],
  'rich-text.nodes': [{ name: 'b', children: [{ type: 'text', text: 'tea' }] }],
  'swiper.indicatorAlignment': [0.5, 0.5],
};

export function sampleOf(tag: string, name: string, { type, default: value, values }: PropSpec): SampleValue {
  const given = own[`${tag}.${name}`];
  if (given !== undefined) return given;
  switch (type) {
    case 'number':
      return Number(value ?? 0) + 7;
    case 'boolean':
      return value !== true;
    case 'array':
      return [4, 2];
    case 'object':
      return { a: 1 };
    default:
      return values?.findLast((one) => one !== value && one !== '') ?? `a ${name}`;
  }
}
