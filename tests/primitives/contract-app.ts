// An app with a page for each primitive of a host, written from the tables: the element with literal props, with props from state, with a spread,
// and with none; every event of it is heard and shown.
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentOf } from '../../src/compiler/module-scope.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import { commonEvents, type PrimitiveSpec, primitives } from '../../src/core/primitives.table.ts';
import { specOn } from '../../src/core/primitives/host-primitives.ts';
import { build } from '../../src/vite/index.ts';
import { sampleOf, type SampleValue } from './sample-values.ts';

/** Words of the language of templates: there is no element that could be asked. */
const words = new Set(['block', 'custom-wrapper', 'native-slot', 'slot']);

/** One for a page, in its template: tests/build/page-meta.test.ts. */
const ofPages = new Set(['page-meta']);

export const tagsOn = ({ primitives: { lacks } }: Dialect): string[] =>
  Object.keys(primitives).filter((tag) => !lacks.includes(tag) && !words.has(tag) && !ofPages.has(tag));

export const specOf = (tag: string, dialect: Dialect): PrimitiveSpec =>
  specOn(primitives[tag as keyof typeof primitives], dialect.primitives.tags[tag]);

/** `slot` is such a word, too: it says where an element stands. Routes become addresses: tests/build/navigator.test.ts. */
export const samplesOf = (tag: string, dialect: Dialect): Record<string, SampleValue> =>
  Object.fromEntries(
    Object.entries(specOf(tag, dialect).props)
      .filter(([name, { isRoute }]) => name !== 'slot' && !isRoute)
      .map(([name, spec]) => [name, sampleOf(tag, name, spec)]),
  );

/** Names of all events that the host has of a tag, those of every element too. */
export const eventsOf = (tag: string, dialect: Dialect): string[] => {
  const { lacks = [] } = dialect.primitives.tags[tag] ?? {};
  const names = [...Object.keys(specOf(tag, dialect).events), ...Object.keys(commonEvents)];
  return [...new Set(names)].filter((name) => !lacks.includes(name));
};

/** What must stand around an element, and in it. */
const around: Readonly<Record<string, string>> = {
  'swiper-item': 'Swiper',
  'movable-view': 'MovableArea',
  'picker-view-column': 'PickerView',
  radio: 'RadioGroup',
};
const inside: Readonly<Record<string, string>> = { swiper: 'SwiperItem', 'picker-view': 'PickerViewColumn' };

const attributes = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, code]) => ` ${name}={${code}}`).join('');

/** The name that a template has for an event, without what says that it is one. */
export function hostNameOf(tag: string, event: string, dialect: Dialect): string {
  const attribute = dialect.eventAttribute(tag, event.slice(2).toLowerCase(), false) ?? '';
  return attribute.replace(/^(?:bind|on)(.)/, (_, first: string) => first.toLowerCase());
}

/** Events of ours that are one of the host's with another one of ours: no element hears both. */
function doubles(tag: string, dialect: Dialect): string[] {
  const seen = new Set<string>();
  return eventsOf(tag, dialect).filter((name) => {
    const own = hostNameOf(tag, name, dialect);
    return seen.has(own) || !seen.add(own);
  });
}

/** Where an event is heard: at the element with literal props, and at the one with a spread; doubles at a further one. */
export const placesOf = (tag: string, event: string, dialect: Dialect): readonly string[] =>
  doubles(tag, dialect).includes(event) ? ['rest'] : ['literal', 'spread'];

/** Events of every element that the host has of this one, too: they have a form that stops them. */
export const caughtOf = (tag: string, dialect: Dialect): string[] =>
  eventsOf(tag, dialect).filter((name) => Object.hasOwn(commonEvents, name));

/** The props of a tag that the host changes, with how it tells. */
export const livesOf = (tag: string, dialect: Dialect) =>
  Object.entries(specOf(tag, dialect).props).flatMap(([name, { live }]) => (live ? [{ name, ...live }] : []));

function elementsOf(tag: string, dialect: Dialect): string[] {
  const component = componentOf(tag);
  const samples = Object.entries(samplesOf(tag, dialect));
  const events = eventsOf(tag, dialect);
  const content = inside[tag] === undefined ? '' : `<${inside[tag]} />`;
  const element = (id: string, given: string): string => `<${component}${given} id="${id}">${content}</${component}>`;
  const handlers = (place: string): [string, string][] =>
    events
      .filter((event) => placesOf(tag, event, dialect).includes(place))
      .map((name) => [name, `hear('${place}', '${name}')`]);
  const spread = (place: string): string =>
    `{...{ ${handlers(place)
      .map((entry) => entry.join(': '))
      .join(', ')} }}`;
  return [
    element(
      'literal',
      attributes([...samples.map(([name, value]) => [name, JSON.stringify(value)] as const), ...handlers('literal')]),
    ),
    element('state', attributes(samples.map(([name]) => [name, `given.${name}`] as const))),
    element('spread', ` {...given} ${spread('spread')}`),
    element('bare', ''),
    element(
      'catching',
      attributes(caughtOf(tag, dialect).map((name) => [`${name}Catch`, `hear('catching', '${name}')`])),
    ),
    ...(handlers('rest').length > 0 ? [element('rest', ` ${spread('rest')}`)] : []),
    ...livesOf(tag, dialect).map((live) => element(`follows-${live.name}`, followed(live, events))),
  ];
}

function followed({ name, event, detail, by }: ReturnType<typeof livesOf>[number], events: readonly string[]): string {
  const heard = events.find((one) => one.slice(2).toLowerCase() === event);
  const follow = `follow('${name}', '${detail}')`;
  return attributes([[name, `followed.${name}`], ...(by === undefined && heard ? [[heard, follow] as const] : [])]);
}

function pageOf(tag: string, dialect: Dialect): string {
  const samples = samplesOf(tag, dialect);
  const box = around[tag];
  const elements = elementsOf(tag, dialect).join('\n        ');
  const imports = new Set(['Button', 'Text', 'View', componentOf(tag), inside[tag], box].filter(Boolean));
  return `import { useState } from 'preact/hooks';
import { ${[...imports].join(', ')} } from 'sampan/components';

const samples: any = ${JSON.stringify(samples)};

export default function Page() {
  const [given, setGiven] = useState<any>(samples);
  const [heard, setHeard] = useState<any>([]);
  const [followed, setFollowed] = useState<any>(samples);
  const hear = (place: string, name: string) => (event: any) =>
    setHeard((all: any) => [...all, { place, name, type: event.type, detail: event.detail }]);
  const follow = (prop: string, key: string) => (event: any) =>
    setFollowed((all: any) => ({ ...all, [prop]: event.detail[key] }));
  return (
    <View>
      <Button id="clear" onTap={() => setGiven({})} />
      <Button id="again" onTap={() => setHeard([])} />
      <Button id="reset" onTap={() => setFollowed(samples)} />
      <Text>{JSON.stringify(heard)}</Text>
      ${box === undefined ? elements : `<${box}>\n        ${elements}\n      </${box}>`}
    </View>
  );
}
`;
}

const home = (tags: readonly string[]): string => `import { navigate } from 'sampan';
import { Button, View } from 'sampan/components';

export default function Home() {
  return (
    <View>
      ${tags.map((tag) => `<Button onTap={() => navigate('/${tag}')}>${tag}</Button>`).join('\n      ')}
    </View>
  );
}
`;

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the folder of the built project, and the one to remove */
export async function buildContractApp(dialect: Dialect): Promise<{ readonly dist: string; readonly root: string }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sampan-contract-')));
  const tags = tagsOn(dialect);
  const files: Record<string, string> = {
    'app.config.ts': `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'Every primitive' });\n`,
    'src/pages/home.tsx': home(tags),
    ...Object.fromEntries(tags.map((tag) => [`src/pages/${tag}.tsx`, pageOf(tag, dialect)])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  mkdirSync(join(root, 'node_modules/@preact'), { recursive: true });
  for (const name of ['preact', '@preact/signals', 'vite'])
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name), 'dir');
  symlinkSync(repository, join(root, 'node_modules/sampan'), 'dir');
  await build({ root, hosts: [dialect.host], minify: false });
  return { dist: join(root, 'dist', dialect.host), root };
}
