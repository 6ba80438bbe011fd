// Native components while a build follows changes: their files and declarations are followed, too.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { dev, type DevRebuild } from '../../src/vite/index.ts';
import { createFixtureApp } from '../build/fixture-app.ts';

const home = (jsx: string): string => `import { View } from 'sampan/components';
import { Moon, Star } from '../natives';
export default function Page() {
  return <View>${jsx}</View>;
}
`;

it('follows changes of templates, and brings what is shown anew', async () => {
  const app = createFixtureApp({
    'src/natives.ts': `import { nativeComponent } from 'sampan';
export const Star = nativeComponent({ wechat: './native/star' });
export const Moon = nativeComponent({ wechat: './native/moon' });
`,
    ...Object.fromEntries(
      ['star', 'moon'].flatMap((name) => [
        [`src/native/${name}.json`, '{ "component": true }'],
        [`src/native/${name}.js`, `Component({ data: { name: '${name}' } });\n`],
        [`src/native/${name}.wxml`, `<text>${name}</text>\n`],
      ]),
    ),
    'src/pages/home.tsx': home('<Star/>'),
  });
  const rebuilds: DevRebuild[] = [];
  const running = await dev({ root: app.root, host: 'wechat', onRebuild: (one) => void rebuilds.push(one) });
  onTestFinished(() => running.close());
  const rebuilt = (count: number): Promise<void> =>
    vi.waitFor(() => expect(rebuilds.length).toBeGreaterThanOrEqual(count), 10_000);
  const output = (file: string): string => join(running.outDir, file);
  await rebuilt(1);
  expect(rebuilds[0]?.error).toBeUndefined();
  expect(readFileSync(output('native/app/src/native/star.js'), 'utf8')).toContain('star');
  expect(existsSync(output('native/app/src/native/moon.js'))).toBe(false);

  app.write({ 'src/native/star.wxml': '<text>bright</text>\n' });
  await rebuilt(2);
  expect(readFileSync(output('native/app/src/native/star.wxml'), 'utf8')).toContain('bright');

  app.write({ 'src/pages/home.tsx': home('<Star/><Moon/>') });
  await rebuilt(3);
  expect(rebuilds.flatMap(({ error }) => (error ? [String(error)] : []))).toEqual([]);
  expect(readFileSync(output('native/app/src/native/moon.js'), 'utf8')).toContain('moon');
  expect(readFileSync(output('pages/home.json'), 'utf8')).toContain('n-app-src-native-moon');
});
