// Selectors that a host's style compiler refuses or whose tags are other elements there: errors, and never in what is written.
import { expect, it } from 'vitest';
import { compileWechat } from '../../src/testing/index.ts';
import { createFixtureApp, page, placeOf } from './fixture-app.ts';

const withStyle = (css: string): Record<string, string> => ({
  'src/pages/home.tsx': page('Home', `import '../home.css';`),
  'src/home.css': css,
});

const errorsFor = async (css: string, host: string): Promise<string[]> =>
  (await createFixtureApp(withStyle(css)).fail({ hosts: [host] })).map(
    (error) => `${placeOf(error)} ${error.detail['selector']}`,
  );

const refused = `.a { color: red }
* { color: red }
  .b ~ .c, .d:not(*) { color: red }
.w\\:2 { color: red }
@layer x { .e { color: red } }
@container (min-width: 1px) { .f { color: red } }
`;

it('are reported where the host refuses them', async () => {
  expect(await errorsFor(refused, 'wechat')).toEqual([
    'SP2010 src/home.css:2:1 *',
    'SP2010 src/home.css:3:3 ~',
    'SP2010 src/home.css:3:3 *',
    'SP2010 src/home.css:4:1 w:2',
    'SP2010 src/home.css:5:1 @layer',
    'SP2010 src/home.css:6:1 @container',
  ]);
});

it('pass on hosts that take them', async () =>
  void (await createFixtureApp(withStyle(refused)).build({ hosts: ['web'] })));

it('that name an element of another host are reported', async () => {
  const css = `.a > div { color: red }\nbody { color: red }\nbutton, page { color: red }\nscroll-view { color: red }\n`;
  expect(await errorsFor(css, 'wechat')).toEqual(['SP2010 src/home.css:1:1 div', 'SP2010 src/home.css:2:1 body']);
  expect(await errorsFor(css, 'web')).toEqual(['SP2010 src/home.css:4:1 scroll-view']);
});

it('are written so that the official compiler takes them', async () => {
  const app = createFixtureApp(
    withStyle(`page { --gap: 2rpx }
.a { inset: 0; color: #1234; & .b, &:hover { width: calc(2rpx + 1px) } > .c { gap: 3rpx } }
.a + .b::after, [data-x='1'] { content: '中' }
@media (prefers-color-scheme: dark) { .a { color: rgb(0 0 0 / 50%) } }
`),
  );
  await app.build({ hosts: ['wechat'] });
  expect(await compileWechat(`${app.root}/dist/wechat`)).toEqual([]);
  expect(app.read('wechat/pages/home.wxss')).not.toMatch(/&|#1234/);
});
