// The few live props that ship to devices, against the table that does not.
import { expect, it } from 'vitest';
import { blockMeta } from '../core/block-meta.ts';
import { primitives, type PrimitiveSpec } from '../core/primitives.table.ts';
import { generics } from './generic.ts';

it('generic elements report every live prop of the table but scrolling, which only listeners hear of', () => {
  generics();
  for (const [tag, { props }] of Object.entries<PrimitiveSpec>(primitives)) {
    const live = Object.entries(props).flatMap(([prop, spec]) =>
      spec.live && spec.live.event !== 'scroll' ? [[prop, '', spec.live.event, spec.live.detail]] : [],
    );
    expect(blockMeta(tag)?.live ?? [], tag).toEqual(live);
  }
});
