// Every prop, default and event of the tables through the compiler and the built app, to the elements of the engines and back. The elements behave
// by what the platforms' pages list (src/testing), and share nothing with the tables.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/core/dialect.ts';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';
import { type MiniDriver, openAlipay, openWechat } from '../../src/testing/index.ts';
import {
  buildContractApp,
  caughtOf,
  eventsOf,
  hostNameOf,
  livesOf,
  placesOf,
  samplesOf,
  specOf,
  tagsOn,
} from './contract-app.ts';
import { changes, sampleOf } from './details.table.ts';

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names whose values differ, with both. */
const differences = (shown: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(wanted).flatMap((name) => {
    const [is, should] = [shown[name], wanted[name]].map((value) => JSON.stringify(value));
    return is === should ? [] : [`${name} is ${is}, not ${should}`];
  });

const engines: Readonly<Record<string, readonly [Dialect, (dist: string) => Promise<MiniDriver>]>> = {
  exparser: [wechat, (dist) => openWechat({ dist, engine: 'exparser' })],
  'glass-easel': [wechat, (dist) => openWechat({ dist, engine: 'glass-easel' })],
  alipay: [alipay, (dist) => openAlipay({ dist })],
};

const built = new Map<string, Promise<{ readonly dist: string; readonly root: string }>>();

const distOf = async (dialect: Dialect): Promise<string> => {
  const app = built.get(dialect.host) ?? buildContractApp(dialect);
  built.set(dialect.host, app);
  return (await app).dist;
};

afterAll(async () => {
  for (const app of built.values()) rmSync((await app).root, { recursive: true });
});

/** Elements that engines know as they are: they hold attributes, and no defaults. */
const isPlain = (tag: string): boolean => tag === 'view' || tag === 'text';

/** What the engine that renders for Alipay calls it. */
const engineNames: Readonly<Record<string, string>> = { numberOfLines: 'maxLines' };

describe.each(Object.keys(engines))('on %s', (engine) => {
  const [dialect, open] = engines[engine]!;
  let app: MiniDriver;
  beforeAll(async () => {
    app = await open(await distOf(dialect));
  });
  afterAll(() => app.close());

  const attributeOf = (tag: string, prop: string): string => {
    const name = camelCase(dialect.propAttribute(tag, prop) ?? '');
    return engineNames[name] ?? name;
  };
  const show = async (tag: string): Promise<void> => {
    while (app.pages().length > 1) await app.back();
    await app.tap(tag);
  };

  describe.each(tagsOn(dialect))('<%s>', (tag) => {
    const props = samplesOf(tag, dialect);
    const shownAt = async (id: string): Promise<Record<string, unknown>> => {
      const shown: Record<string, unknown> = {};
      for (const name of Object.keys(props)) shown[name] = await app.prop(`#${id}`, attributeOf(tag, name));
      return shown;
    };
    const defaults = async (): Promise<Record<string, unknown>> => {
      if (!isPlain(tag)) return shownAt('bare');
      const specs = Object.entries(specOf(tag, dialect).props);
      return Object.fromEntries(
        specs.map(([name, spec]) => [name, spec.default ?? (spec.type === 'object' ? null : '')]),
      );
    };

    it('has every prop, and unset ones as if they were not there', async () => {
      await show(tag);
      for (const id of ['literal', 'state', 'spread'])
        expect.soft(differences(await shownAt(id), props), id).toEqual([]);
      await app.tap('#clear');
      const unset = await defaults();
      for (const id of ['state', 'spread'])
        expect.soft(differences(await shownAt(id), unset), `${id}, unset`).toEqual([]);
      expect(app.errors()).toEqual([]);
    });

    it('says every event in our words', async () => {
      await show(tag);
      const expected: unknown[] = [];
      for (const event of eventsOf(tag, dialect)) {
        const [sample = {}, theirs] = sampleOf(tag, event) ?? [];
        const { ours = sample, ...report } = theirs?.[dialect.host as 'wechat' | 'alipay'] ?? { detail: sample };
        for (const place of placesOf(tag, event, dialect)) {
          await app.fire(`#${place}`, hostNameOf(tag, event, dialect), report);
          // What else a host tells stays.
          const detail = expect.objectContaining(ours);
          expected.push({ place, name: event, type: event.slice(2).toLowerCase(), detail });
        }
      }
      expect(JSON.parse((await app.texts())[0] ?? '')).toEqual(expected);
      expect(app.errors()).toEqual([]);
    });

    it('says the events that it stops', async () => {
      await show(tag);
      const caught = caughtOf(tag, dialect);
      for (const event of caught) await app.fire('#catching', hostNameOf(tag, event, dialect), { detail: {} });
      const heard = JSON.parse((await app.texts())[0] ?? '') as readonly { place: string; name: string }[];
      expect(heard.map(({ place, name }) => `${place} ${name}`)).toEqual(caught.map((name) => `catching ${name}`));
      expect(app.errors()).toEqual([]);
    });
  });

  it('knows what a user makes of every prop that a host changes', () => {
    const all = tagsOn(dialect).flatMap((tag) => livesOf(tag, dialect).map(({ name }) => `${tag} ${name}`));
    // A radio is ticked by the group around it, see tests/preact/groups.test.ts.
    expect(all.filter((key) => key !== 'radio checked').toSorted()).toEqual(Object.keys(changes).toSorted());
  });

  it.each(Object.keys(changes))('<%s> that the user changes', async (key) => {
    const [tag = '', prop] = key.split(' ');
    const { name, detail, event } = livesOf(tag, dialect).find((live) => live.name === prop)!;
    const [to, theirs] = changes[key]!;
    const given = samplesOf(tag, dialect)[name];
    const attribute = attributeOf(tag, name);
    await show(tag);
    const change = (id: string): Promise<void> =>
      app.fire(`#${id}`, event, { holds: { [attribute]: to }, detail: theirs?.[dialect.host] ?? { [detail]: to } });
    // A position is the user's; a value and a tick are the app's.
    const isEnforced = detail === 'value' || detail === 'checked';
    for (const id of ['literal', 'state', 'spread']) {
      await change(id);
      expect.soft(await app.held(`#${id}`, attribute), id).toEqual(isEnforced ? given : to);
    }
    for (const id of ['bare', `follows-${name}`]) {
      await change(id);
      await app.tap('#again');
      expect.soft(await app.held(`#${id}`, attribute), id).toEqual(to);
    }
    await app.tap('#reset');
    expect.soft(await app.held(`#follows-${name}`, attribute), 'reset').toEqual(given);
    expect(app.errors()).toEqual([]);
  });
});
