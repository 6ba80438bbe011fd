// PageMeta: hosts take it only as the first node of the page's own template.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MiniDriver, openAlipay, openWechat } from '../../src/testing/index.ts';
import { createFixtureApp } from './fixture-app.ts';

const home = `import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, PageMeta, Text, View } from 'sampan/components';
const size = signal('16px');
const Home = () => {
  const [color, setColor] = useState<string | undefined>('#ff0000');
  const [top, setTop] = useState(0);
  return (
    <>
      <Text>{\`top \${top}\`}</Text>
      <View>
        <PageMeta
          id="meta"
          backgroundColorTop="#00ff00"
          rootBackgroundColor={color}
          rootFontSize={size}
          onScroll={({ detail }) => setTop(detail.scrollTop)}
        />
        <Button id="blue" onTap={() => setColor('#0000ff')} />
        <Button id="none" onTap={() => setColor(undefined)} />
        <Button id="large" onTap={() => { size.value = '20px'; }} />
      </View>
    </>
  );
};
export default Home;
`;

const engines: Readonly<Record<string, readonly [string, string, (dist: string) => Promise<MiniDriver>]>> = {
  exparser: ['wechat', 'wxml', (dist) => openWechat({ dist, engine: 'exparser' })],
  'glass-easel': ['wechat', 'wxml', (dist) => openWechat({ dist, engine: 'glass-easel' })],
  alipay: ['alipay', 'axml', (dist) => openAlipay({ dist })],
};

describe.each(Object.keys(engines))('PageMeta on %s', (engine) => {
  it('stands first in the page, follows the app and tells what it hears', async () => {
    const [host, extension, open] = engines[engine]!;
    const files = createFixtureApp({ 'src/pages/home.tsx': home });
    await files.build({ hosts: [host] });
    expect(files.read(`${host}/pages/home.${extension}`)).toMatch(
      /^<page-meta id="meta" background-color-top="#00ff00" /,
    );
    expect(files.read(`${host}/blocks.${extension}`)).not.toContain('page-meta');
    const app = await open(join(files.root, 'dist', host));
    const shown = async (): Promise<unknown[]> => [
      await app.prop('#meta', 'backgroundColorTop'),
      await app.prop('#meta', 'rootBackgroundColor'),
      await app.prop('#meta', 'rootFontSize'),
    ];
    expect(await shown()).toEqual(['#00ff00', '#ff0000', '16px']);
    await app.tap('#blue');
    await app.tap('#large');
    expect(await shown()).toEqual(['#00ff00', '#0000ff', '20px']);
    await app.tap('#none');
    expect(await shown()).toEqual(['#00ff00', '', '20px']);
    await app.fire('#meta', 'scroll', { detail: { scrollTop: 120 } });
    expect((await app.texts())[0]).toBe('top 120');
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});

const imports = `import { PageMeta, View } from 'sampan/components';\n`;

it.each([
  ['under a condition', `export default ({ on }: { on?: boolean }) => <View>{on && <PageMeta />}</View>;\n`, [2, 59]],
  ['in a list', `export default () => <View>{[1].map((n) => <PageMeta key={n} />)}</View>;\n`, [2, 44]],
  [
    'in another component',
    `const Other = () => <PageMeta />;\nexport default () => <View><Other /></View>;\n`,
    [2, 21],
  ],
  ['with children', `export default () => <PageMeta><View /></PageMeta>;\n`, [2, 22]],
  ['with a spread', `export default () => <PageMeta {...{}} />;\n`, [2, 32]],
])('%s it is an error of the build', async (_, source, [line, column]) => {
  const app = createFixtureApp({ 'src/pages/home.tsx': imports + source });
  const errors = await app.fail({ hosts: ['wechat'] });
  expect(errors.map(({ code, at }) => ({ code, at }))).toEqual([
    { code: 'SP2008', at: { file: 'src/pages/home.tsx', line, column } },
  ]);
});
