// Portals in built apps: places are in the templates of apps that make portals, and in no others.
import { expect, it } from 'vitest';
import { createFixtureApp, type FixtureApp } from './fixture-app.ts';

const home = (portal: string): string => `import { ${portal} } from 'preact';
import { useState } from 'preact/hooks';
import { Text, View } from 'sampan/components';
export default function Page() {
  const [place, setPlace] = useState(null);
  return <View><View class="place" ref={setPlace}><Text>own</Text></View>{place && ${portal}(<Text>a</Text>, place)}</View>;
}
`;

const scripts = (app: FixtureApp): string =>
  app
    .list('wechat')
    .filter((file) => file.endsWith('.js'))
    .map((file) => app.read(`wechat/${file}`))
    .join('\n');

it('a view with a ref has a place', async () => {
  const app = createFixtureApp({ 'src/pages/home.tsx': home('createPortal') });
  await app.build({ hosts: ['wechat', 'alipay'] });
  expect(app.read('wechat/blocks.wxml')).toMatch(/class="place"><text>own<\/text><block wx:for="{{i.L9}}"/);
  expect(app.read('alipay/blocks.axml')).toMatch(/class="place"><text>own<\/text><block a:for="{{i.L9}}"/);
  expect(scripts(app)).toContain('SP3011');
});

it('it has none where nothing makes a portal', async () => {
  const app = createFixtureApp({
    'src/pages/home.tsx': home('Fragment').replace('{place && Fragment(<Text>a</Text>, place)}', ''),
  });
  await app.build({ hosts: ['wechat'] });
  expect(app.read('wechat/blocks.wxml')).toContain('class="place"><text>own</text></view>');
  expect(scripts(app)).not.toContain('SP3011');
});

it('what may stand inside itself by way of a portal has a boundary', async () => {
  const box = `import { useState } from 'preact/hooks';
import { createPortal } from 'preact';
import { Text, View } from 'sampan/components';
export function Box({ label, inner }) {
  const [place, setPlace] = useState(null);
  return <View ref={setPlace}><Text>{label + ''}</Text></View>;
}
`;
  const page = `import { Box } from '../box';\nexport default function Page() { return <Box label="a" />; }\n`;
  const boundary = async (source: string): Promise<boolean> => {
    const app = createFixtureApp({ 'src/box.tsx': source, 'src/pages/home.tsx': page });
    await app.build({ hosts: ['wechat'] });
    return app.exists('wechat/boundary.js');
  };
  expect(await boundary(box.replace('createPortal', 'Fragment'))).toBe(false);
  expect(await boundary(box)).toBe(true);
});
