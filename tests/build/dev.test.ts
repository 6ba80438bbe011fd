// Following changes: a mini-program host rewrites what changed, the web keeps Preact's state.
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openWeb, openWechat } from '../../src/testing/index.ts';
import { BuildFailure, dev, type DevRebuild } from '../../src/vite/index.ts';
import { createFixtureApp, page, placeOf } from './fixture-app.ts';

/** Rebuilds of a mini-program host, one after the other. */
async function follow(root: string) {
  const rebuilds: DevRebuild[] = [];
  const running = await dev({ root, host: 'wechat', onRebuild: (rebuild) => void rebuilds.push(rebuild) });
  onTestFinished(() => running.close());
  let seen = 0;
  const next = async (): Promise<DevRebuild> => {
    await vi.waitFor(() => expect(rebuilds.length).toBeGreaterThan(seen), 10_000);
    return rebuilds[seen++]!;
  };
  return { next, outDir: running.outDir };
}

const pageAgain = (text: string): string => page(text, `import { shared } from '../shared';`, 'shared();');

it('rewrites the files whose content changed, and no others', async () => {
  const app = createFixtureApp({
    'src/shared.ts': `export function shared() { console.log('one', Date.now()); }
      if (import.meta.env.SAMPAN_HOST === 'web') console.log('in browsers');\n`,
    'src/pages/home.tsx': pageAgain('Home'),
    'src/pages/cart.tsx': pageAgain('Cart'),
  });
  const { next, outDir } = await follow(app.root);
  const first = await next();
  expect(first.error).toBeUndefined();
  expect(first.written).toContain('app.json');
  // Errors say what is wrong and how to fix it; in a production build they are codes.
  const scripts = first.written
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(outDir, file), 'utf8'));
  expect(scripts.join()).toContain('fix: ');
  expect(scripts.join()).not.toContain('in browsers');
  const before = statSync(join(outDir, 'pages/cart.js')).mtimeMs;

  app.write({ 'src/pages/home.tsx': pageAgain('Changed') });
  expect((await next()).written).toEqual(['blocks.wxml']);
  expect(readFileSync(join(outDir, 'blocks.wxml'), 'utf8')).toContain('Changed');

  app.write({ 'src/shared.ts': `export function shared() { console.log('two', Date.now()); }\n` });
  expect((await next()).written).toEqual([expect.stringMatching(/^shared\/[\w-]+\.js$/)]);
  expect(statSync(join(outDir, 'pages/cart.js')).mtimeMs).toBe(before);
});

it('waits for a file that is saved in two steps', async () => {
  const app = createFixtureApp();
  const { next, outDir } = await follow(app.root);
  await next();
  const file = openSync(join(app.root, 'src/pages/home.tsx'), 'w');
  await new Promise((resolve) => setTimeout(resolve, 40));
  writeSync(file, page('Saved'));
  closeSync(file);
  expect((await next()).error).toBeUndefined();
  expect(readFileSync(join(outDir, 'blocks.wxml'), 'utf8')).toContain('Saved');
});

it('writes what the engines show', async () => {
  const card = `import { Text } from 'sampan/components';\nexport const Card = ({ text }: { text: string }) => <Text>{text}</Text>;\n`;
  const home = `import { Card } from '../card';\nexport default () => <Card text="shown" />;\n`;
  const app = createFixtureApp({ 'src/card.tsx': card, 'src/pages/home.tsx': home });
  const { next, outDir } = await follow(app.root);
  await next();
  const driver = await openWechat({ dist: outDir, engine: 'exparser' });
  expect(await driver.texts()).toEqual(['shown']);
  expect(driver.errors()).toEqual([]);
  await driver.close();
});

it('reports an error, keeps the last good files and goes on', async () => {
  const app = createFixtureApp();
  const { next, outDir } = await follow(app.root);
  await next();
  const before = readFileSync(join(outDir, 'blocks.wxml'), 'utf8');

  app.write({ 'src/pages/home.tsx': page('Broken', 'console.log(document.title);') });
  const { error } = await next();
  expect(error instanceof BuildFailure && error.errors.map(placeOf)).toEqual(['SP2003 src/pages/home.tsx:2:13']);
  expect(readFileSync(join(outDir, 'blocks.wxml'), 'utf8')).toBe(before);

  app.write({ 'src/pages/home.tsx': page('Repaired') });
  expect((await next()).error).toBeUndefined();
  expect(readFileSync(join(outDir, 'blocks.wxml'), 'utf8')).toContain('Repaired');
});

it('forgets an error with what caused it', async () => {
  const app = createFixtureApp({ 'src/pages/home.tsx': page('Home', `import '../nowhere';`) });
  const { next } = await follow(app.root);
  const { error } = await next();
  expect(error instanceof BuildFailure && error.errors.map(({ code }) => code)).toEqual(['SP2009']);
  app.write({ 'src/pages/home.tsx': page('Home') });
  expect((await next()).error).toBeUndefined();
});

it('follows pages that come and go, and the configuration', async () => {
  const app = createFixtureApp();
  const { next, outDir } = await follow(app.root);
  await next();

  app.write({ 'src/pages/cart.tsx': page('Cart') });
  const { written } = await next();
  expect(written).toEqual(expect.arrayContaining(['app.json', 'pages/cart.js', 'pages/cart.wxml']));
  expect(written).not.toContain('pages/home.wxml');

  rmSync(join(app.root, 'src/pages/cart.tsx'));
  expect((await next()).error).toBeUndefined();
  expect(JSON.parse(readFileSync(join(outDir, 'app.json'), 'utf8'))).toMatchObject({ pages: ['pages/home'] });

  app.write({ 'app.config.ts': `export default { name: 'Other', tabBar: 1 };\n` });
  const { error } = await next();
  expect(error instanceof BuildFailure && error.errors.map(placeOf)).toEqual(['SP1003 app.config.ts:1:41']);

  app.write({ 'app.config.ts': `export default { name: 'Other' };\n` });
  await next();
  expect(readFileSync(join(outDir, 'app.json'), 'utf8')).toContain('Other');
});

it('says what app.config.ts throws, and goes on', async () => {
  const app = createFixtureApp();
  const { next, outDir } = await follow(app.root);
  await next();
  app.write({ 'app.config.ts': `throw new Error('no name today');\n` });
  const { error } = await next();
  expect(error instanceof BuildFailure && error.errors.map(placeOf)).toEqual(['SP1015 app.config.ts:1:7']);
  app.write({ 'app.config.ts': `export default { name: 'Other' };\n` });
  await next();
  expect(readFileSync(join(outDir, 'app.json'), 'utf8')).toContain('Other');

  const web = await dev({ root: app.root, host: 'web', port: 0 });
  onTestFinished(() => web.close());
  app.write({ 'app.config.ts': `throw new Error('no name today');\n` });
  // Vite's watcher takes two changes within its throttle of 50 ms for one.
  await new Promise((resolve) => setTimeout(resolve, 400));
  app.write({ 'app.config.ts': `export default { name: 'Third' };\n` });
  await vi.waitFor(async () => expect(await (await fetch(web.url ?? '')).text()).toContain('Third'), 10_000);
});

it('starts with an app that has no pages yet', async () => {
  const app = createFixtureApp({ 'src/pages/home.tsx': null });
  const { next, outDir } = await follow(app.root);
  const { error } = await next();
  expect(error instanceof BuildFailure && error.errors.map(({ code }) => code)).toEqual(['SP1012']);
  app.write({ 'src/pages/home.tsx': page('Home') });
  await vi.waitFor(async () => expect((await next()).error).toBeUndefined(), 10_000);
  app.write({ 'src/pages/cart.tsx': page('Cart') });
  await vi.waitFor(() => expect(readFileSync(join(outDir, 'app.json'), 'utf8')).toContain('pages/cart'), 10_000);
});

it('keeps the state of components, signals and contexts on the web', { timeout: 60_000 }, async () => {
  const counter = (label: string, start = 0): string =>
    [
      `import { signal } from '@preact/signals';`,
      `import { createContext } from 'preact';`,
      `import { useContext, useState } from 'preact/hooks';`,
      `import { Button, Text, View } from 'sampan/components';`,
      `import { Other } from '../other';`,
      `const total = signal(${start});`,
      `export const Name = createContext('none');`,
      `export default function Page() {`,
      `  const [count, setCount] = useState(0);`,
      `  return <View><Text>${label}: {count}</Text><Text>Total: {total}</Text>`,
      `    <Button id="add" onTap={() => { setCount(count + 1); total.value++; }}>Add</Button>`,
      `    <Name.Provider value="given"><Other /></Name.Provider></View>;`,
      `}`,
      '',
    ].join('\n');
  const other = [
    `import { useContext } from 'preact/hooks';`,
    `import { Text } from 'sampan/components';`,
    `import { Name } from './pages/home';`,
    `export const Other = () => <Text>Name: {useContext(Name)}</Text>;`,
    '',
  ].join('\n');
  const { root } = createFixtureApp({ 'src/pages/home.tsx': counter('Count'), 'src/other.tsx': other });
  const running = await dev({ root, host: 'web', port: 0 });
  onTestFinished(() => running.close());
  const web = await openWeb({ url: running.url ?? '' });
  onTestFinished(() => web.close());
  await web.waitFor('Count: 0', 20_000);
  await web.tap('#add');
  await web.tap('#add');
  await web.waitFor('Count: 2');
  writeFileSync(join(root, 'src/pages/home.tsx'), counter('Times'));
  await web.waitFor('Times: 2', 10_000);
  await web.waitFor('Total: 2');
  await web.waitFor('Name: given');
  // Vite's watcher takes two changes within its throttle of 50 ms for one.
  await new Promise((resolve) => setTimeout(resolve, 200));
  writeFileSync(join(root, 'src/pages/home.tsx'), counter('Times', 7));
  await web.waitFor('Total: 7', 10_000);
  await web.waitFor('Times: 2');
  expect(web.errors()).toEqual([]);
});
