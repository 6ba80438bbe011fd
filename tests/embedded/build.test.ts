// Builds of components for native pages: what they show of the host's own, following changes, and what inspect says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { dev, inspect, type DevRebuild } from '../../src/vite/index.ts';
import { createFixtureApp } from '../build/fixture-app.ts';

const none = { 'app.config.ts': null, 'src/pages/home.tsx': null };

const box = (text: string): string => `import { Text, View } from 'sampan/components';
import { Star } from '../star';
export default function Box() {
  return <View><Text>${text}</Text><Star/></View>;
}
`;

const files = {
  ...none,
  'src/exports/gift-box.tsx': box('first'),
  'src/star.ts': `import { nativeComponent } from 'sampan';
export const Star = nativeComponent({ wechat: './native/star', alipay: './native/star' });
`,
  'src/native/star.json': '{ "component": true }',
  'src/native/star.js': 'Component({});\n',
  'src/native/star.wxml': '<text>star</text>\n',
  'src/native/star.axml': '<text>star</text>\n',
};

it('brings native components that it shows', async () => {
  const app = createFixtureApp(files);
  await app.build({ entry: 'component' });
  for (const host of ['wechat', 'alipay']) {
    expect(JSON.parse(app.read(`${host}/gift-box/index.json`))).toMatchObject({
      component: true,
      usingComponents: { 'n-app-src-native-star': '../native/app/src/native/star' },
    });
    expect(app.list(host)).toContain('native/app/src/native/star.js');
  }
  // Imported templates do not see them there.
  expect(app.read('alipay/gift-box/index.axml')).toContain('<n-app-src-native-star');
});

it('follows changes', async () => {
  const app = createFixtureApp(files);
  const rebuilds: DevRebuild[] = [];
  const onRebuild = (one: DevRebuild): void => void rebuilds.push(one);
  const running = await dev({ root: app.root, host: 'wechat', entry: 'component', onRebuild });
  onTestFinished(() => running.close());
  const rebuilt = (count: number): Promise<void> =>
    vi.waitFor(() => expect(rebuilds.length).toBeGreaterThanOrEqual(count), 10_000);
  await rebuilt(1);
  app.write({ 'src/exports/gift-box.tsx': box('second') });
  await rebuilt(2);
  expect(rebuilds.flatMap(({ error }) => (error ? [String(error)] : []))).toEqual([]);
  expect(readFileSync(join(running.outDir, 'blocks.wxml'), 'utf8')).toContain('<text>second</text>');
  app.write({
    'src/exports/gift-box.tsx': `import { defineComponent } from 'sampan';\nexport const component = defineComponent<{ size?: string }>({ props: { size: 'string' } });\n${box('third')}`,
  });
  await rebuilt(3);
  expect(rebuilds.flatMap(({ error }) => (error ? [String(error)] : []))).toEqual([]);
  expect(readFileSync(join(running.outDir, 'gift-box/index.js'), 'utf8')).toMatch(/["']?size["']?: ["']string["']/);
});

it('is taken apart by inspect', async () => {
  const app = createFixtureApp(files);
  const { hosts } = await inspect({ root: app.root, hosts: ['wechat'], entry: 'component' });
  expect(hosts[0]?.pages.map(({ route }) => route)).toEqual(['/gift-box']);
  expect(hosts[0]?.modules.some(({ module }) => module === 'src/exports/gift-box.tsx')).toBe(true);
});
