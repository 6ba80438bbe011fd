// Where a Navigator leads: routes of the app in the source, addresses of the host's files in what is built.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MiniDriver, openAlipay, openWechat } from '../../src/testing/index.ts';
import { createFixtureApp, page } from './fixture-app.ts';

const home = `import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, Navigator, View } from 'sampan/components';
const target = signal('/cart');
const CART = '/cart?from=home page';
export default function Home() {
  const [id, setId] = useState('3');
  const [to, setTo] = useState<string | undefined>('/cart');
  return (
    <View>
      <Navigator id="constant" url={CART} />
      <Navigator id="template" url={\`/product/\${id}\`} />
      <Navigator id="choice" url={id === '3' ? '/cart' : '/home'} />
      <Navigator id="state" url={to} />
      <Navigator id="signal" url={target} />
      <Navigator id="spread" {...{ url: \`/product/\${id}\` }} />
      <Navigator id="nowhere" openType="navigateBack" />
      <Button id="change" onTap={() => { setId('a b'); target.value = '/home'; setTo(undefined); }} />
      <Button id="wrong" onTap={() => setTo('/nowhere')} />
    </View>
  );
}
`;

const pages = {
  'src/pages/home.tsx': home,
  'src/pages/cart.tsx': page('Cart'),
  'src/pages/product/[id].tsx': page('Product'),
};

const engines: Readonly<Record<string, readonly [string, (dist: string) => Promise<MiniDriver>]>> = {
  exparser: ['wechat', (dist) => openWechat({ dist, engine: 'exparser' })],
  'glass-easel': ['wechat', (dist) => openWechat({ dist, engine: 'glass-easel' })],
  alipay: ['alipay', (dist) => openAlipay({ dist })],
};

describe.each(Object.keys(engines))('Navigator on %s', (engine) => {
  it('gets the address of the page that its route names', async () => {
    const [host, open] = engines[engine]!;
    const files = createFixtureApp(pages);
    await files.build({ hosts: [host] });
    const app = await open(join(files.root, 'dist', host));
    const urls = async (...ids: string[]): Promise<unknown[]> => {
      const shown: unknown[] = [];
      for (const id of ids) shown.push(await app.prop(`#${id}`, 'url'));
      return shown;
    };
    const all = ['constant', 'template', 'choice', 'state', 'signal', 'spread', 'nowhere'];
    const product = '/pages/product/_id?id=3';
    expect(await urls(...all)).toEqual([
      '/pages/cart?from=~home~20page',
      product,
      '/pages/cart',
      '/pages/cart',
      '/pages/cart',
      product,
      '',
    ]);
    await app.tap('#change');
    const changed = '/pages/product/_id?id=~a~20b';
    expect(await urls(...all.slice(1))).toEqual([changed, '/pages/home', '', '/pages/home', changed, '']);
    expect(app.errors()).toEqual([]);
    await app.tap('#wrong');
    expect(await urls('state')).toEqual(['']);
    expect(app.errors()).toEqual([expect.stringContaining('SP3001')]);
    await app.close();
  });
});

it('a route that no page has is an error of the build', async () => {
  const source = `import { Navigator } from 'sampan/components';
export default function Home() {
  return <Navigator url="/crat?x=1" />;
}
`;
  const app = createFixtureApp({ ...pages, 'src/pages/home.tsx': source });
  const errors = await app.fail({ hosts: ['wechat'] });
  expect(errors.map(({ code, detail, at }) => ({ code, detail, at }))).toEqual([
    {
      code: 'SP3001',
      detail: { route: '/crat', hint: 'Did you mean "/cart"?' },
      at: { file: 'src/pages/home.tsx', line: 3, column: 21 },
    },
  ]);
});
