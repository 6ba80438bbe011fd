// What groups and forms tell of the fields in them, on the engines of every mini-program host.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MiniDriver, openAlipay, openWechat } from '../../src/testing/index.ts';
import { buildTestApp } from './build-app.ts';

let dist: string;
beforeAll(async () => {
  dist = await buildTestApp(['wechat', 'alipay']);
}, 60_000);

const engines: Record<string, (start?: string) => Promise<MiniDriver>> = {
  exparser: (start = '/pages/groups') => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser', start }),
  'glass-easel': (start = '/pages/groups') => openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel', start }),
  alipay: (start = '/pages/groups') => openAlipay({ dist: join(dist, 'alipay'), start }),
};

describe.each(Object.keys(engines))('groups on %s', (engine) => {
  const chosen = async (app: MiniDriver, ids: string): Promise<string[]> => {
    const all = ids.split(' ');
    const checked = await Promise.all(all.map((id) => app.checked(`#${id}`)));
    return all.filter((_, index) => checked[index]);
  };

  it('hold what the app says of every radio', async () => {
    const app = await engines[engine]!();
    await app.tap('#fixed-b');
    expect(await chosen(app, 'fixed-a fixed-b')).toEqual(['fixed-a']);
    await app.tap('#fixed-b');
    expect(await chosen(app, 'fixed-a fixed-b')).toEqual(['fixed-a']);
    await app.tap('#free-b');
    expect(await chosen(app, 'free-a free-b')).toEqual(['free-b']);
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it.each(['row', 'part', 'spread'])('follow the app, with parts of the kind "%s"', async (kind) => {
    const app = await engines[engine]!();
    const ids = ['s', 'm', 'l'].map((value) => `${kind}-${value}`).join(' ');
    await app.tap(`#${kind}-m`);
    expect(await chosen(app, ids)).toEqual([`${kind}-m`]);
    // It takes no l of the user's.
    await app.tap(`#${kind}-l`);
    expect(await chosen(app, ids)).toEqual([`${kind}-m`]);
    await app.tap(`#${kind}-s`);
    expect(await chosen(app, ids)).toEqual([`${kind}-s`]);
    await app.tap('#large');
    expect(await chosen(app, ids)).toEqual([`${kind}-l`]);
    expect(await app.texts()).toContain('l');
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('of boxes tell their values, each box its own change', async () => {
    const app = await engines[engine]!();
    const ids = 'nut-almond nut-hazel nut-wal';
    await app.tap('#nut-hazel');
    expect(await chosen(app, ids)).toEqual(['nut-almond', 'nut-hazel']);
    expect(await app.texts()).toContain('almond hazel');
    // A third one is refused.
    await app.tap('#nut-wal');
    expect(await chosen(app, ids)).toEqual(['nut-almond', 'nut-hazel']);
    await app.tap('#nut-almond');
    expect(await chosen(app, ids)).toEqual(['nut-hazel']);
    expect((await app.texts()).slice(-2)).toEqual(['hazel', 'hazel:true wal:true almond:false']);
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});

describe.each(Object.keys(engines))('a form that is reset, on %s', (engine) => {
  it('shows what the app says, and nothing where it says nothing', async () => {
    const app = await engines[engine]!('/pages/reset');
    await app.type('#name', 'Wu');
    await app.type('#free', 'typed');
    await app.tap('#switch');
    expect((await app.texts()).slice(-3)).toEqual(['Wu', 'off', 'reset 0']);
    await app.tap('#reset');
    expect(await app.held('#name', 'value')).toBe('Wu');
    expect(await app.held('#free', 'value')).toBe('');
    expect(await app.checked('#switch')).toBe(false);
    expect(await app.checked('#radio')).toBe(true);
    expect((await app.texts()).slice(-3)).toEqual(['Wu', 'off', 'reset 1']);
    await app.tap('#silent-reset');
    expect(await app.held('#silent', 'value')).toBe('Wu');
    expect(await app.held('#outside', 'value')).toBe('outside');
    await app.tap('#switch');
    await app.tap('#reset');
    expect(await app.checked('#switch')).toBe(true);
    expect((await app.texts()).slice(-3)).toEqual(['Wu', 'on', 'reset 2']);
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});
