// The host's tags that the frame draws, with their properties: those that the engines' tests have, and by our own tables what they leave out.
import { primitives } from '../../../src/core/primitives.table.ts';
import type { PrimitiveSpec, PropSpec } from '../../../src/core/primitives/spec.ts';
import { specOn } from '../../../src/core/primitives/host-primitives.ts';
import { primitives as wechat } from '../../../src/hosts/wechat/primitives.table.ts';
import type { HostComponent, HostProperty } from '../../../src/testing/engines/host-components/host-component.ts';
import { wechatComponents } from '../../../src/testing/engines/host-components/wechat.table.ts';
import { drawn } from './drawn.ts';

const known = new Set(wechatComponents.map(({ tag }) => tag));
const common = Object.entries(wechatComponents[0]!.properties).filter(([name]) => /^(?:hidden|aria)/.test(name));

const empty = { string: '', number: 0, boolean: false, array: [], object: null, any: '' } as const;

function property({ type, default: value = empty[type] }: PropSpec): HostProperty {
  const name = type === 'any' ? 'Any' : type[0]!.toUpperCase() + type.slice(1);
  return { type: name as HostProperty['type'], value };
}

const componentOf = (tag: string, spec: PrimitiveSpec): HostComponent => ({
  tag,
  live: [],
  properties: Object.fromEntries([
    ...common,
    ...Object.entries(specOn(spec, wechat.tags[tag]).props).map(([name, prop]) => [name, property(prop)] as const),
  ]),
});

export const components: readonly HostComponent[] = [
  ...wechatComponents,
  ...Object.entries(primitives)
    .filter(([tag]) => !known.has(tag) && Object.hasOwn(drawn, tag))
    .map(([tag, spec]) => componentOf(tag, spec)),
];
