// What a built app may weigh: budgets in app.config.ts, and the hosts' official limits where it names none.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dev, type DevRebuild } from '../../src/vite/index.ts';
import { createFixtureApp, page, placeOf, type FixtureApp } from './fixture-app.ts';

const config = (budgets: string): string =>
  `import { defineApp } from 'sampan';\nexport default defineApp({\n  name: 'Hello',\n  budgets: ${budgets},\n});\n`;

/** Text that no compression and no minifier makes smaller. */
const heavyModule = (bytes: number): string =>
  `export const heavy = '${randomBytes(bytes / 2).toString('hex')}';\nexport const use = () => console.log(heavy);\n`;

const files = {
  'src/data/heavy.ts': heavyModule(60_000),
  'src/data/list.ts': `export { use } from './heavy';\n`,
  'src/shop.ts': `import { use } from './data/list';\nexport const shop = () => use();\n`,
  'src/pages/home.tsx': page('Home', `import { shop } from '../shop';`, 'shop();'),
  'src/pages/light.tsx': page('Light'),
  'src/packages/m/pages/points.tsx': page('Points'),
};

const withBudgets = (budgets: string, more: Parameters<typeof createFixtureApp>[0] = {}): FixtureApp =>
  createFixtureApp({ ...files, ...more, 'app.config.ts': config(budgets) });

describe('a budget that is exceeded', () => {
  it('fails the build, names the heaviest module and how it came in, and leaves the last good output', async () => {
    const app = withBudgets(`{ mainPackage: '200 kB' }`);
    await app.build({ hosts: ['wechat'] });
    const before = app.list('wechat').map((file) => app.read(`wechat/${file}`));
    app.write({ 'app.config.ts': config(`{ mainPackage: '60 kB' }`) });
    const errors = await app.fail({ hosts: ['wechat'] });
    expect(errors.map(placeOf)).toEqual(['SP2012 app.config.ts:4:27']);
    expect(errors[0]?.detail).toMatchObject({
      subject: 'The main package',
      host: 'wechat',
      limit: '60.0 kB',
      budget: 'budgets.mainPackage',
      chain: 'src/data/heavy.ts comes by src/pages/home.tsx -> src/shop.ts -> src/data/list.ts -> src/data/heavy.ts.',
    });
    expect(errors[0]?.detail['heaviest']).toMatch(/^src\/data\/heavy\.ts \(60\.\d kB\), /);
    expect(app.list('wechat').map((file) => app.read(`wechat/${file}`))).toEqual(before);
  });

  it.each([
    ['package', `{ package: 100 }`, 'The package packages/m', ['wechat', 'alipay']],
    ['total', `{ total: '80 kB' }`, 'The whole app', ['wechat', 'alipay', 'web']],
    ['page', `{ page: '80 kB' }`, 'The page /home', ['wechat', 'alipay', 'web']],
  ])('may be one of %s', async (_, budgets, subject, hosts) => {
    const errors = await withBudgets(budgets).fail();
    // Hosts of which the same is to be said share an error.
    const said = errors.flatMap(({ code, detail }) =>
      String(detail['host'])
        .split(', ')
        .map((host) => [code, detail['subject'], host]),
    );
    expect(said).toEqual(hosts.map((host) => ['SP2012', subject, host]));
  });

  it('may be one of the first data', async () => {
    const rows = `{Array.from({ length: 200 }, (_, index) => <Text key={index}>{'row ' + index}</Text>)}`;
    const list = `import { Text, View } from 'sampan/components';\nexport default function Page() {\n  return <View>${rows}</View>;\n}\n`;
    const errors = await withBudgets(`{ firstData: '2 kB' }`, { 'src/pages/light.tsx': list }).fail({
      hosts: ['wechat'],
    });
    expect(errors.map(({ code, detail }) => [code, detail['subject'], detail['heaviest']])).toEqual([
      [
        'SP2012',
        'The first data of the page /light',
        expect.stringMatching(/^src\/pages\/light\.tsx \([\d.]+ kB\)\.$/),
      ],
    ]);
  });

  it('may be one of a host alone', async () => {
    const errors = await withBudgets(`{ total: '1 MB', hosts: { web: { total: '1 kB' } } }`).fail();
    expect(errors.map(placeOf)).toEqual(['SP2012 app.config.ts:4:52']);
    expect(errors[0]?.detail).toMatchObject({ host: 'web', limit: '1.0 kB', budget: 'budgets.hosts.web.total' });
  });

  it('names an image and what imports it', async () => {
    const errors = await withBudgets(`{ total: '150 kB' }`, {
      'src/cat.jpg': randomBytes(120_000),
      'src/pages/light.tsx': page('Light', `import cat from '../cat.jpg';`, 'console.log(cat);'),
    }).fail();
    expect(errors).toHaveLength(3);
    for (const { detail } of errors) {
      expect(detail['heaviest']).toMatch(/^assets\/cat-[\w-]+\.jpg \(120\.0 kB\), src\/data\/heavy\.ts/);
      expect(detail['chain']).toMatch(/^assets\/cat-[\w-]+\.jpg comes by src\/pages\/light\.tsx -> src\/cat\.jpg\.$/);
    }
  });
});

it('an official limit gives way to a larger budget', async () => {
  const heavy = {
    'src/packages/m/pages/points.tsx': page('Points', `import big from '../big.jpg';`, 'console.log(big);'),
    'src/packages/m/big.jpg': randomBytes(2_200_000),
  };
  const official = await withBudgets('{}', heavy).fail({ hosts: ['alipay'] });
  expect(official.map(({ code, detail }) => [code, detail['subject']])).toEqual([['SP2007', 'The package packages/m']]);
  const { hosts } = await withBudgets(`{ package: '3 MB' }`, heavy).build({ hosts: ['alipay'] });
  expect(hosts).toHaveLength(1);
});

it('budgets do not count while changes are followed: nothing is minified then', async () => {
  const app = withBudgets(`{ total: 1 }`);
  const rebuilds: DevRebuild[] = [];
  const running = await dev({ root: app.root, host: 'wechat', onRebuild: (rebuild) => void rebuilds.push(rebuild) });
  await running.close();
  expect(rebuilds.map(({ error }) => error)).toEqual([undefined]);
});

it.each([
  [`{ mainPackage: '300 kb' }`, 'SP1003 app.config.ts:4:27', 'a size like "300 kB", or a number of bytes'],
  [`{ page: -1 }`, 'SP1003 app.config.ts:4:20', 'a size like "300 kB", or a number of bytes'],
  [`{ pages: 100 }`, 'SP1002 app.config.ts:4:14', undefined],
  [`{ hosts: { toutiao: { page: 1 } } }`, 'SP1002 app.config.ts:4:23', undefined],
  [`{ hosts: { web: { size: 1 } } }`, 'SP1002 app.config.ts:4:30', undefined],
])('%s is refused', async (budgets, place, expected) => {
  const errors = await withBudgets(budgets).fail();
  expect(errors.map(placeOf)).toEqual([place]);
  expect(errors[0]?.detail['expected']).toBe(expected);
});
