// cloneElement in built apps: what it gives is shown and heard on every host, and apps without it have nothing of it.
import { describe, expect, it } from 'vitest';
import { createFixtureApp, page, type FixtureApp } from './fixture-app.ts';

const marked = `import { cloneElement, type VNode } from 'preact';
export const Mark = ({ children, onTap }: { children: VNode<{ class?: string }>; onTap: () => void }) =>
  cloneElement(children as VNode<object>, { class: \`\${children.props.class} marked\`, style: 'color:red', onTap });
`;

const home = `import { useState } from 'preact/hooks';
import { Text, View } from 'sampan/components';
import { Mark } from '../mark';
export default function Page() {
  const [count, setCount] = useState(0);
  return (
    <View class="page">
      <Mark onTap={() => setCount(count + 1)}><View class="box" id="box"><Text>tapped {count}</Text></View></Mark>
    </View>
  );
}
`;

const files = { 'src/mark.tsx': marked, 'src/pages/home.tsx': home };

const scripts = (app: FixtureApp, host: string): string =>
  app
    .list(host)
    .filter((file) => file.endsWith('.js'))
    .map((file) => app.read(`${host}/${file}`))
    .join('\n');

describe('an app that clones', () => {
  it('has roots that take what clones give, and knows them', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat', 'alipay'] });
    expect(app.read('wechat/blocks.wxml')).toContain(
      `<view class="{{i.u||'box'}}" id="box" style="{{i.s||''}}" bindtap="e" data-n="{{i.n}}">`,
    );
    expect(app.read('alipay/blocks.axml')).toContain(
      `<view class="{{i.u||'box'}}" id="box" style="{{i.s||''}}" onTap="e" data-n="{{i.n}}">`,
    );
    for (const host of ['wechat', 'alipay']) expect(scripts(app, host)).toContain('"props":{"class":"box"');
    // What the page shows first has the clone's class in it.
    expect(app.read('wechat/pages/home.js')).toContain('box marked');
  });

  it('opens no root of what a component returns or a list shows', async () => {
    const app = createFixtureApp(files);
    await app.build({ hosts: ['wechat'] });
    expect(app.read('wechat/blocks.wxml')).toContain('<view class="page">');
  });
});

const library = {
  'node_modules/marks/package.json': '{ "name": "marks", "type": "module", "exports": "./index.js" }',
  'node_modules/marks/index.js': `import { cloneElement } from 'preact';
export const Mark = ({ children, onTap }) => cloneElement(children, { class: 'marked', onTap });
`,
};
const olderLibrary = {
  'node_modules/marks/package.json': '{ "name": "marks", "main": "./index.js" }',
  'node_modules/marks/index.js': `const { cloneElement } = require('preact');
exports.Mark = ({ children, onTap }) => cloneElement(children, { class: 'marked', onTap });
`,
};

describe('the app that clones', () => {
  it.each([
    ['by a library', library, 'src/pages/home.tsx', 'wechat'],
    ['by a library in the older form of modules', olderLibrary, 'src/pages/home.tsx', 'wechat'],
    ['in a subpackage', library, 'src/packages/more/pages/list.tsx', 'wechat/packages/more'],
  ])('%s', async (_, installed, file, folder) => {
    const app = createFixtureApp({
      ...installed,
      'src/mark.tsx': `export { Mark } from 'marks';`,
      [file]: home.replace('../mark', file.includes('packages') ? '../../../mark' : '../mark'),
    });
    await app.build({ hosts: ['wechat'] });
    expect(app.read(`${folder}/blocks.wxml`)).toContain(`class="{{i.u||'box'}}"`);
    expect(scripts(app, 'wechat')).toContain('"props":{"class":"box"');
    expect(scripts(app, 'wechat')).not.toContain('__sampan_clones__');
  });
});

it('what clones need is not in apps that do not', async () => {
  const app = createFixtureApp({
    'src/pages/home.tsx': page('a'),
    // What nobody uses is not there.
    'src/mark.tsx': marked,
  });
  await app.build({ hosts: ['wechat'] });
  expect(scripts(app, 'wechat')).not.toMatch(/__sampan_clones__|isStyleObject/);
});
