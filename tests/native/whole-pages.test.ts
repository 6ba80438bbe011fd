// Pages that hold their templates themselves, since imported ones do not see native components: what an app's portals and clones need of
// templates is there, too, as it is where templates are imported.
import { expect, it } from 'vitest';
import { createFixtureApp } from '../build/fixture-app.ts';

const files = {
  'src/native/star.json': '{ "component": true }',
  'src/native/star.js': 'Component({});\n',
  'src/native/star.wxml': '<slot/>\n',
  'src/native/star.axml': '<slot/>\n',
  'src/star.tsx': `import { nativeComponent } from 'sampan';
export const Star = nativeComponent<{ count?: number }>({ wechat: './native/star', alipay: './native/star', web: () => null });
`,
  'src/mark.tsx': `import { cloneElement } from 'preact';
export const Mark = ({ children }) => cloneElement(children, { class: 'marked' });
`,
  'src/pages/home.tsx': `import { createPortal } from 'preact';
import { useState } from 'preact/hooks';
import { Text, View } from 'sampan/components';
import { Mark } from '../mark';
import { Star } from '../star';
export default function Page() {
  const [place, setPlace] = useState(null);
  return (
    <View>
      <View class="place" ref={setPlace}><Text>own</Text></View>
      <Star count={2} />
      <Mark><View class="box" /></Mark>
      {place && createPortal(<Text>brought</Text>, place)}
    </View>
  );
}
`,
};

it('have places for portals, and roots that take what clones give', async () => {
  const app = createFixtureApp(files);
  await app.build({ hosts: ['wechat', 'alipay'] });
  for (const file of ['wechat/blocks.wxml', 'alipay/pages/home.axml']) {
    const template = app.read(file);
    expect(template).toContain('i.L9');
    expect(template).toContain(`class="{{i.u||'box'}}"`);
  }
});

it('leave native components as they are written: a clone gives them no class', async () => {
  const app = createFixtureApp({
    ...files,
    'src/pages/home.tsx': files['src/pages/home.tsx'].replace('<View class="box" />', '<Star class="box" />'),
  });
  await app.build({ hosts: ['wechat'] });
  expect(app.read('wechat/blocks.wxml')).toMatch(/<n-[\w-]+ class="box"\/>/);
});
