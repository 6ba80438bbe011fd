// What all hosts together say of a primitive.
import { describe, expect, it } from 'vitest';
import { type PrimitiveSpec, primitives, type Tag } from '../core/primitives.table.ts';
import { allPrimitiveFacts, foreignNames, hostsWith, primitiveFacts } from './primitive-facts.ts';
import { hosts } from './registry.ts';

const specOf = (tag: string): PrimitiveSpec => primitives[tag as Tag];

describe('facts', () => {
  it('name the hosts of shared, lacking and own props', () => {
    expect(hostsWith('slider', 'min')).toEqual(['wechat', 'alipay', 'web']);
    expect(hostsWith('slider', 'trackSize')).toEqual(['alipay']);
    expect(hostsWith('button', 'onContact')).toEqual(['wechat']);
    expect(hostsWith('textarea', 'cursor')).toEqual(['wechat', 'web']);
    expect(hostsWith('audio')).toEqual(['wechat', 'web']);
    expect(hostsWith('audio', 'src')).toEqual(['wechat', 'web']);
    expect(hostsWith('view', 'onTap')).toEqual([]);
    expect(hostsWith('no-tag', 'src')).toEqual([]);
  });

  it('have the defaults of each host where they differ, and the pages that say so', () => {
    const { props } = primitiveFacts('slider');
    expect(props.find(({ name }) => name === 'blockSize')).toMatchObject({
      spec: { default: 28 },
      defaults: { wechat: 28, alipay: 22, web: 28 },
      sources: [
        'https://developers.weixin.qq.com/miniprogram/dev/component/slider.html',
        'https://opendocs.alipay.com/mini/component/slider',
      ],
    });
    expect(props.find(({ name }) => name === 'min')).not.toHaveProperty('defaults');
  });

  it('have values that one host adds', () => {
    const type = primitiveFacts('input').props.find(({ name }) => name === 'type');
    expect(type?.values).toEqual({
      wechat: ['safe-password', 'nickname'],
      alipay: ['numberpad', 'digitpad', 'idcardpad'],
    });
  });

  it('say of every prop and event what it is, and where that is from', () => {
    for (const { tag, props, events } of allPrimitiveFacts().facts) {
      for (const { name, spec, hosts: having, sources } of [...props, ...events]) {
        const isOurs = specOf(tag).isBare === true;
        expect(spec.doc, `${tag}.${name}`).toMatch(/^.+\.$/);
        expect(having.length, `${tag}.${name}`).toBeGreaterThan(0);
        expect(isOurs || sources.length > 0, `${tag}.${name}`).toBe(true);
      }
    }
  });

  it('know what a host lacks by the names that authors write', () => {
    expect(foreignNames('alipay')).toEqual(
      expect.arrayContaining(['Audio', 'Ad', 'LivePlayer', 'sessionFrom', 'onCancel']),
    );
    expect(foreignNames('alipay')).not.toContain('trackSize');
  });
});

describe('tables of hosts', () => {
  it.each(hosts.map(({ id, primitives: table }) => [id, table] as const))('%s names what exists', (_, table) => {
    const known = (tag: string): string[] => {
      const spec = primitives[tag as Tag];
      const others = hosts.flatMap(({ primitives: { tags } }) => [
        ...Object.keys(tags[tag]?.props ?? {}),
        ...Object.keys(tags[tag]?.events ?? {}),
      ]);
      return [...Object.keys(spec.props), ...Object.keys(spec.events), ...others, 'onAnimationEnd'];
    };
    const types = (tag: string): string[] => known(tag).map((name) => name.slice(2).toLowerCase());
    expect(table.lacks.filter((tag) => !Object.hasOwn(primitives, tag))).toEqual([]);
    for (const [tag, own] of Object.entries(table.tags)) {
      expect(Object.hasOwn(primitives, tag), tag).toBe(true);
      const { lacks = [], also = [], defaults = {}, values = {}, names = {}, details = {} } = own;
      const named = [...lacks, ...also, ...Object.keys(defaults), ...Object.keys(values), ...Object.keys(names)];
      expect(
        named.filter((name) => !known(tag).includes(name)),
        tag,
      ).toEqual([]);
      expect(
        Object.keys(details).filter((type) => !types(tag).includes(type)),
        tag,
      ).toEqual([]);
      const shared = primitives[tag as Tag];
      const twice = Object.keys({ ...own.props, ...own.events }).filter(
        (name) => name in shared.props || name in shared.events,
      );
      expect(twice, tag).toEqual([]);
    }
  });
});
