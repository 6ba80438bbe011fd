// Design tokens in what is built: in the style files of every host, and only those that an app uses.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createBrand, createPalette } from '../../components/tokens/index.ts';
import { openAlipay, openWechat } from '../../src/testing/index.ts';
import { compileWechat } from '../../src/testing/wechat/official-compilers.ts';
import { createFixtureApp, type FixtureApp } from './fixture-app.ts';

const home = (brand: string): string => `
import { Text, View } from 'sampan/components';
import { ThemeProvider, ${brand} } from 'sampan/theme';
import { tokens } from 'sampan/tokens';
export default function Home() {
  return (
    <ThemeProvider theme="dark" brand={${brand}} locale="ar" textSize={2}>
      <View id="price" style={{ padding: tokens.space[4], color: tokens.color.price }}><Text>¥ 29.90</Text></View>
    </ThemeProvider>
  );
}
`;

async function built(source: string): Promise<FixtureApp> {
  const app = createFixtureApp({ 'src/pages/home.tsx': source });
  await app.build();
  return app;
}

const mini = [
  ['wechat', 'wxss'],
  ['alipay', 'acss'],
] as const;

const styles = (app: FixtureApp, host: string, extension: string): string =>
  app
    .list(host)
    .filter((file) => file.endsWith(`.${extension}`))
    .map((file) => app.read(`${host}/${file}`))
    .join('\n');

/** `--sp-space-4` in the rule of a class. */
function propertyIn(css: string, selector: string, name: string): string | undefined {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter((rule) => rule[1]!.trim() === selector);
  return rules.map((rule) => new RegExp(`${name}:([^;]+)`).exec(rule[2]!)?.[1]).find((value) => value !== undefined);
}

const classes = 'sp-theme sp-theme-dark sp-theme-rtl sp-brand-wechat-green';

it('every host has the tokens in its style files, and no brand or palette that the app does not use', async () => {
  const app = await built(home('wechatGreen'));
  const [seed] = createPalette('#07c160').light.slice(5);
  for (const [host, extension] of mini) {
    const css = styles(app, host, extension);
    expect(propertyIn(css, '.sp-theme', '--sp-space-4')).toBe('32rpx');
    expect(propertyIn(css, '.sp-theme', '--sp-font-md')).toBe('calc(28rpx * var(--sp-scale,1))');
    expect(propertyIn(css, '.sp-theme', '--sp-text')).toBe('#1a1a1a');
    expect(propertyIn(css, '.sp-theme-dark', '--sp-text')).toBe('#ececec');
    expect(css).toMatch(/@media[^{]*prefers-color-scheme: ?dark[^{]*\{\.sp-theme-auto\{/);
    expect(propertyIn(css, '.sp-brand-wechat-green', '--sp-l6')).toBe(seed);
    expect(gzipSync(css).length).toBeLessThan(1600);
  }
  const css = styles(app, 'web', 'css');
  expect(css.replaceAll(' ', '')).toContain('--sp-space-4:calc(32*var(--rpx))');
  expect(css).not.toMatch(/\drpx/);
  for (const host of ['wechat', 'alipay', 'web']) {
    const files = app.list(host).filter((file) => /\.(?:wxss|acss|css|js)$/.test(file));
    expect(files.map((file) => app.read(`${host}/${file}`)).join('\n')).not.toMatch(
      /alipay-blue|merchant-red|--sp-orange/,
    );
  }
});

it('a page stands in its theme on the engines', async () => {
  const app = await built(home('wechatGreen'));
  expect(await compileWechat(`${app.root}/dist/wechat`)).toEqual([]);
  const drivers = [
    await openWechat({ dist: `${app.root}/dist/wechat`, engine: 'exparser' }),
    await openWechat({ dist: `${app.root}/dist/wechat`, engine: 'glass-easel' }),
    await openAlipay({ dist: `${app.root}/dist/alipay` }),
  ];
  for (const driver of drivers) {
    const html = await driver.html();
    expect(html, driver.engine).toContain(classes);
    expect(html, driver.engine).toMatch(/style="--sp-scale: ?2/);
    expect(driver.errors()).toEqual([]);
    await driver.close();
  }
});

it('a brand that is known at run time only is a style of the page', async () => {
  const app = await built(`
import { createBrand } from 'sampan/tokens';
import { Text } from 'sampan/components';
import { ThemeProvider } from 'sampan/theme';
const brand = createBrand(['#7a', '2fe6'].join(''));
export default function Home() {
  return <ThemeProvider brand={brand}><Text>¥ 9.90</Text></ThemeProvider>;
}
`);
  for (const [host, extension] of mini) expect(styles(app, host, extension)).not.toContain('.sp-brand-');
  const driver = await openWechat({ dist: `${app.root}/dist/wechat`, engine: 'glass-easel' });
  const html = await driver.html();
  expect(html.replaceAll(' ', '').replaceAll('&quot;', '"')).toContain(createBrand('#7a2fe6').style);
  expect(driver.errors()).toEqual([]);
  await driver.close();
});

it('further palettes are there when they are asked for', async () => {
  const app = await built(`
import 'sampan/palettes.css';
import { Text } from 'sampan/components';
import { ThemeProvider } from 'sampan/theme';
export default function Home() {
  return <ThemeProvider><Text style="color: var(--sp-orange-6)">¥ 9.90</Text></ThemeProvider>;
}
`);
  for (const [host, extension] of mini) {
    const css = styles(app, host, extension);
    expect(propertyIn(css, '.sp-theme', '--sp-orange-6')).toBe(createPalette('#f08a24').light[5]);
    expect(propertyIn(css, '.sp-theme-dark', '--sp-orange-1')).toBe(createPalette('#f08a24').dark[0]);
  }
});

it('an app without a theme has none of it', async () => {
  const app = createFixtureApp();
  await app.build();
  for (const host of ['wechat', 'alipay', 'web'])
    for (const file of app.list(host)) expect(app.read(`${host}/${file}`), file).not.toMatch(/sp-theme|s-boundary/);
});
