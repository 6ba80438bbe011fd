// Parts of the web's primitives that a browser loads when they are used.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createFixtureApp } from './fixture-app.ts';

const homeWith = (jsx: string): string =>
  `import { Picker, View } from 'sampan/components';\nexport default function Page() { return <View>${jsx}</View>; }\n`;

it('keeps the names of all regions out of what an app with a Picker begins with', async () => {
  const app = createFixtureApp({ 'src/pages/home.tsx': homeWith('<Picker mode="region">Where</Picker>') });
  await app.build({ hosts: ['web'] });
  const scripts = app.list('web').filter((file) => file.endsWith('.js'));
  const withRegions = scripts.filter((file) => app.read(`web/${file}`).includes('西湖区'));
  expect(withRegions.length).toBe(1);
  expect(app.read('web/index.html')).not.toContain(withRegions[0]);
  const rest = scripts.filter((file) => !withRegions.includes(file)).map((file) => app.read(`web/${file}`));
  // The file of regions is asked for by name, by one.
  expect(rest.filter((code) => code.includes(withRegions[0]!.replace(/^.*\//, ''))).length).toBeGreaterThan(0);
  expect(gzipSync(rest.join('')).length).toBeLessThan(24_000);
});

it('leaves them out of a mini program', async () => {
  const app = createFixtureApp({ 'src/pages/home.tsx': homeWith('<Picker range={["a"]}>What</Picker>') });
  await app.build({ hosts: ['wechat', 'alipay'] });
  for (const host of ['wechat', 'alipay']) {
    const scripts = app.list(host).filter((file) => file.endsWith('.js'));
    expect(scripts.map((file) => app.read(`${host}/${file}`)).join('')).not.toContain('西湖区');
  }
});
