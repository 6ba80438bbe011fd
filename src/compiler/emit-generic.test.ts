// What generic elements are made of, over the whole table.
import { describe, expect, it } from 'vitest';
import { dialect as alipay } from '../hosts/alipay/dialect.ts';
import { dialect as wechat } from '../hosts/wechat/dialect.ts';
import { primitives, type PropSpec } from '../core/primitives.table.ts';
import { TreeElement } from '../core/tree/element.ts';
import { genericElement, genericFacts } from './emit-generic.ts';

const never = (): boolean => false;
const always = (): boolean => true;
const tags = Object.keys(primitives);

describe.each([wechat, alipay])('generic elements on $host', (dialect) => {
  it('hold every shared prop with a default, whether or not anyone sets it', () => {
    for (const [tag, { props }] of Object.entries(primitives)) {
      const lacks = dialect.primitives.tags[tag]?.lacks ?? [];
      const expected = Object.entries<PropSpec>(props)
        .filter(([name, spec]) => spec.default !== undefined && !lacks.includes(name))
        .map(([name]) => (name.length > 1 ? name : `${name}_`));
      const holes = Object.values(genericElement(tag, dialect, never).props).flatMap((value) =>
        (value as readonly { hole: string }[]).map(({ hole }) => hole),
      );
      expect(holes, tag).toEqual(expect.arrayContaining(expected));
    }
  });

  it('hold what only this host has where its name stands in the app', () => {
    for (const [tag, { props = {}, events = {} }] of Object.entries(dialect.primitives.tags)) {
      const own = Object.keys(props);
      const without = genericElement(tag, dialect, never);
      const all = genericElement(tag, dialect, always);
      expect(
        Object.keys(without.props).filter((name) => own.includes(name)),
        tag,
      ).toEqual([]);
      expect(Object.keys(all.props), tag).toEqual(expect.arrayContaining(own));
      const types = Object.keys(events).map((name) => name.slice(2).toLowerCase());
      expect(
        all.events.map(({ type }) => type),
        tag,
      ).toEqual(expect.arrayContaining(types));
    }
  });

  it('have no hole whose name means something else in the data', () => {
    for (const tag of tags) {
      const holes = Object.keys(genericElement(tag, dialect, always).props);
      const inTheTree = holes.filter((name) => name !== 'style' && name in TreeElement.prototype);
      expect(inTheTree, tag).toEqual([]);
    }
  });

  it('tell the tree of every prop that the host changes, but of scrolling, which only listeners hear of', () => {
    const live = Object.fromEntries(
      tags.flatMap((tag) => {
        const found = (genericFacts(tag, dialect).meta.live ?? []).map(
          ([hole, , event, key]) => `${hole} by ${event}.${key}`,
        );
        return found.length > 0 ? [[tag, found]] : [];
      }),
    );
    expect(live).toMatchObject({
      input: ['value by input.value'],
      textarea: ['value by input.value'],
      checkbox: ['checked by change.checked'],
      // Its group tells.
      radio: ['checked by .checked'],
      'radio-group': [' by change.value'],
      switch: ['checked by change.checked'],
      slider: ['value by change.value'],
      swiper: ['current by change.current'],
      picker: ['value by change.value'],
      'picker-view': ['value by change.value'],
      'movable-view': ['x_ by change.x', 'y_ by change.y', 'scaleValue by scale.scale'],
    });
  });

  it('hand over as they are the props that are true unless the app says otherwise', () => {
    expect(genericFacts('video', dialect).names).toContain('controls');
    expect(genericFacts('view', dialect).names).toEqual([]);
  });
});
