// The tables of primitives against what nobody here wrote: every name and default that the platforms' pages list, in the templates that
// the dialects write; and those templates through the platforms' compilers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emitPage } from '../../src/compiler/index.ts';
import { primitives } from '../../src/core/primitives.table.ts';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import { parseAxml } from '../../src/testing/alipay/axml-file.ts';
import { compileWechat } from '../../src/testing/index.ts';
import { added, defaults, omitted } from './differences.table.ts';
import { official } from '../../src/testing/engines/host-components/official.table.ts';
import { elementsOf, namesOn, sourceOf, templatesOf } from './template-of.ts';

const dialects = [wechat, alipay];
const tagsOn = ({ primitives: { lacks } }: Dialect): string[] =>
  Object.keys(official).filter((tag) => !lacks.includes(tag));
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** Events of every element are not of this test. */
const isCommon = (tag: string, name: string): boolean => tag !== 'swiper' && name === 'onanimationend';

function everythingOf(tag: string, dialect: Dialect): string {
  const { props, events } = namesOn(tag, dialect);
  return templatesOf(sourceOf(tag, [...props, ...events]), dialect);
}

/** Names of attributes and events in a template, in lower case; those of wrappers that a dialect adds count as the element's. */
function namesIn(templates: string, tag: string, dialect: Dialect): string[] {
  const elements = elementsOf(templates);
  const own = elements.findLast((element) => element.tag === dialect.tagName(tag));
  const names = elements.flatMap((element) =>
    [...element.attributes.keys()].flatMap((name) => {
      const event = /^(?:bind([a-z]\w*)|on([A-Z]\w*))$/.exec(name);
      if (event) return [`on${(event[1] ?? event[2] ?? '').toLowerCase()}`];
      return element === own && !name.startsWith('data-') ? [camelCase(name).toLowerCase()] : [];
    }),
  );
  return [...new Set(names)];
}

it('are the 44 elements that both platforms are known for', () => {
  expect(Object.keys(primitives).toSorted()).toEqual(Object.keys(official).toSorted());
  expect(Object.keys(primitives)).toHaveLength(44);
});

describe.each(dialects)('on $host', (dialect) => {
  const { host } = dialect;

  it.each(tagsOn(dialect))('<%s> has every official prop and event, and no other', (tag) => {
    const wanted = official[tag]!.filter(([, hosts]) => hosts === 'both' || hosts === host)
      .map(([name]) => name.toLowerCase())
      .filter((name) => !isCommon(tag, name) && omitted[host]?.[tag]?.[name] === undefined);
    const more = Object.keys(added[host]?.[tag] ?? {});
    expect(namesIn(everythingOf(tag, dialect), tag, dialect).toSorted()).toEqual(
      [...new Set([...wanted, ...more])].toSorted(),
    );
  });

  it.each(tagsOn(dialect))('<%s> that sets nothing at run time gives the engine the official defaults', (tag) => {
    const rows = official[tag]!.filter(
      ([, hosts, , value]) => value !== undefined && (hosts === 'both' || hosts === host),
    );
    const { props } = namesOn(tag, dialect);
    const shown: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    const element = elementsOf(templatesOf(sourceOf(tag, props), dialect)).findLast(
      (one) => one.tag === dialect.tagName(tag),
    );
    const byName = new Map(
      [...(element?.attributes ?? [])].map(([name, value]) => [camelCase(name).toLowerCase(), value]),
    );
    for (const [name, , , value] of rows) {
      const text = byName.get(name.toLowerCase());
      if (text === undefined) continue;
      shown[name] = unsetValue(text);
      const own = defaults[host]?.[tag]?.[name];
      wanted[name] = own ? own[0] : value;
    }
    expect(shown).toEqual(wanted);
  });
});

/** What the engine reads from `{{i.a||140}}` while nothing is set. */
const unsetValue = (text: string): unknown =>
  new Function('i', `return ${/^\{\{(.*)\}\}$/.exec(text)?.[1] ?? JSON.stringify(text)}`)({});

describe('every element with everything', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('is accepted by wcc', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sampan-primitives-'));
    folders.push(folder);
    writeFileSync(join(folder, 'app.json'), '{}');
    for (const tag of tagsOn(wechat)) {
      writeFileSync(join(folder, `${tag}.wxml`), everythingOf(tag, wechat));
      writeFileSync(join(folder, `${tag}-page.wxml`), emitPage({ dialect: wechat, blocksPath: `./${tag}.wxml` }));
    }
    expect(await compileWechat(folder)).toEqual([]);
  });

  it.each(tagsOn(alipay))('is accepted by a reader of AXML: <%s>', (tag) => {
    expect(() => parseAxml({ file: `${tag}.axml`, text: everythingOf(tag, alipay) })).not.toThrow();
  });
});
