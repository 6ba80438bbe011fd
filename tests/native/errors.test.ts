// What an author is told whose native component is not there, or is given what a host cannot hand over; and what a declaration becomes.
import { describe, expect, it } from 'vitest';
import { createFixtureApp, type Files, type FixtureApp, placeOf } from '../build/fixture-app.ts';

const star: Files = {
  'src/native/star.json': '{ "component": true }',
  'src/native/star.js': 'Component({});\n',
  'src/native/star.wxml': '<slot/>\n',
  'src/native/star.axml': '<slot/>\n',
};

const declared = (sources: string): string =>
  `import { nativeComponent } from 'sampan';
export const Star = nativeComponent<{ count?: number; look?: (n: number) => string; onClick?: () => void }>(${sources});
`;

const home = (jsx: string, ...lines: string[]): string =>
  [
    `import { View } from 'sampan/components';`,
    `import { Star } from '../star';`,
    ...lines,
    `export default function Page() {`,
    `  return <View>${jsx}</View>;`,
    `}`,
    '',
  ].join('\n');

const appOf = (sources: string, jsx = '<Star/>', files: Readonly<Record<string, string | null>> = {}): FixtureApp =>
  createFixtureApp({ ...star, 'src/star.tsx': declared(sources), 'src/pages/home.tsx': home(jsx), ...files });

const errorsOf = async (app: FixtureApp, hosts = ['wechat']): Promise<string[]> =>
  (await app.fail({ hosts })).map((error) => `${placeOf(error)} ${JSON.stringify(error.detail)}`);

const here = "{ wechat: './native/star', alipay: './native/star', web: () => null }";

describe('a declaration', () => {
  it('names every host that is built for', async () => {
    const errors = await errorsOf(appOf("{ wechat: './native/star' }"), ['wechat', 'alipay', 'web']);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^SP2017 src\/star\.tsx:2:21 .*"host":"alipay, web"/);
  });

  it('names no host that there is not', async () => {
    const [error] = await errorsOf(appOf("{ wechat: './native/star', wechta: './native/star' }"));
    expect(error).toMatch(/^SP1002 src\/star\.tsx:2:\d+ .*wechta/);
  });

  it('stands there literally', async () => {
    const [error] = await errorsOf(appOf("{ wechat: ['./native/star'].join('') }"));
    expect(error).toMatch(/^SP1009 src\/star\.tsx:2:\d+/);
    const [stray] = await errorsOf(
      createFixtureApp({
        'src/pages/home.tsx': `import { nativeComponent } from 'sampan';\nexport default function Page() { const A = nativeComponent({ wechat: './a' }); return <A/>; }\n`,
      }),
    );
    expect(stray).toMatch(/^SP2019 src\/pages\/home\.tsx:2:44/);
  });

  it('leads to files that are there', async () => {
    expect((await errorsOf(appOf("{ wechat: './native/moon' }")))[0]).toMatch(
      /^SP2018 src\/star\.tsx:2:\d+ .*moon\.wxml/,
    );
    expect((await errorsOf(appOf("{ wechat: '@vant/nothing/button/index' }")))[0]).toMatch(/^SP2018 src\/star\.tsx:2/);
    const config = { 'src/native/star.json': '{ "component": true, "usingComponents": { "x": "./moon" } }' };
    const [error] = await errorsOf(appOf(here, '<Star/>', config));
    expect(error).toMatch(/^SP2018 src\/star\.tsx:2:\d+ .*moon\.wxml.*src\/native\/star\.json needs it/);
    const template = { 'src/native/star.wxml': '<wxs src="./gone.wxs" module="m"/>' };
    expect((await errorsOf(appOf(here, '<Star/>', template)))[0]).toMatch(/^SP2018 .*src\/native\/gone\.wxs/);
  });

  it('leads to a plugin that the app lists', async () => {
    const sources = "{ wechat: 'plugin://hello/card' }";
    expect((await errorsOf(appOf(sources)))[0]).toMatch(/^SP2019 src\/star\.tsx:2:\d+ .*plugin \\"hello\\"/);
    const listed = appOf(sources, '<Star count={1}/>', {
      'app.config.ts': `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'A', plugins: { hello: { wechat: { version: '1.0.0', provider: 'wx1' } } } });\n`,
    });
    await listed.build({ hosts: ['wechat'] });
    expect(JSON.parse(listed.read('wechat/app.json'))).toMatchObject({ plugins: { hello: { version: '1.0.0' } } });
    expect(JSON.parse(listed.read('wechat/pages/home.json'))).toEqual({
      usingComponents: { 'n-hello-card': 'plugin://hello/card' },
    });
    expect(listed.read('wechat/blocks.wxml')).toContain('<n-hello-card count="{{1}}"/>');
  });
});

describe('what it is given', () => {
  it('is no function but for events', async () => {
    expect((await errorsOf(appOf(here, '<Star look={(n) => String(n)}/>')))[0]).toMatch(
      /^SP2019 src\/pages\/home\.tsx:4:22/,
    );
    expect((await errorsOf(appOf(here, '<Star data-n="1"/>')))[0]).toMatch(/^SP2019 src\/pages\/home\.tsx:4:22/);
  });

  it('is listed where only run time knows it', async () => {
    const spread = home('<Star {...props}/>', 'const props = {};');
    expect((await errorsOf(appOf(here, '', { 'src/pages/home.tsx': spread })))[0]).toMatch(
      /^SP2019 src\/pages\/home\.tsx:5:22/,
    );
    const value = home('<Any/>', 'const Any = Math.random() > 2 ? View : Star;');
    expect((await errorsOf(appOf(here, '', { 'src/pages/home.tsx': value })))[0]).toMatch(
      /^SP2019 src\/pages\/home\.tsx:3:40/,
    );
  });
});

it('is found through barrels and namespaces, and where it is declared', async () => {
  const app = appOf(here, '<S.Star/><Star/>', {
    'src/barrel.ts': `export { Star as Sun } from './star';\nexport * from './star';\n`,
    'src/pages/home.tsx': `import { View } from 'sampan/components';
import { nativeComponent } from 'sampan';
import * as S from '../barrel';
import { Sun } from '../barrel';
const Own = nativeComponent({ wechat: '/src/native/star' });
export default function Page() {
  const list = [1, 2];
  return <View><S.Star/><Sun count={2}/><Own/>{list.map((n) => <Sun key={n} count={n}/>)}</View>;
}
`,
  });
  await app.build({ hosts: ['wechat'] });
  expect(app.read('wechat/blocks.wxml').match(/<n-app-src-native-star[ /]/g)).toHaveLength(4);
  expect(app.read('wechat/pages/home.js')).not.toContain('nativeComponent');
});

it('is a component of Preact on the web, and brings nothing of other hosts', async () => {
  const app = appOf("{ wechat: './native/star', alipay: './native/star', web: () => <i>web star</i> }");
  await app.build({ hosts: ['web', 'wechat'] });
  const scripts = app
    .list('web')
    .filter((file) => file.endsWith('.js'))
    .map((file) => app.read(`web/${file}`));
  expect(scripts.join('')).toContain('web star');
  expect(scripts.join('')).not.toContain('native/star');
  expect(
    app
      .list('wechat')
      .filter((file) => file.endsWith('.js'))
      .map((file) => app.read(`wechat/${file}`))
      .join(''),
  ).not.toContain('web star');
});
