// The configuration files of a mini program, as each host's dialect spells them.
import { expect, it } from 'vitest';
import type { AppManifest } from '../../src/core/dialect.ts';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';

const page = (route: string, path: string, extra: Partial<AppManifest['pages'][number]> = {}) => ({
  route,
  path,
  file: `/src/${path}.tsx`,
  config: {},
  ...extra,
});

const app: AppManifest = {
  config: {
    name: 'Shop',
    appId: { wechat: 'wx1', alipay: '2021' },
    window: { barText: 'white', barColor: '#c8401f' },
    tabBar: {
      selectedColor: '#c8401f',
      items: [
        { page: '/home', text: 'Home', icon: 'src/home.png' },
        { page: '/cart', text: 'Cart' },
      ],
    },
    permissions: { location: 'To find shops nearby' },
  },
  pages: [
    page('/home', 'pages/home'),
    page('/cart', 'pages/cart'),
    page('/product/:id', 'pages/product/_id', {
      config: {
        title: 'Product',
        barText: 'black',
        background: '#f5f5f5',
        pullDownRefresh: true,
        reachBottomDistance: 80,
        navigationBar: 'custom',
      },
    }),
    page('/member/points', 'packages/member/pages/points', { package: 'packages/member' }),
  ],
  icons: { 'src/home.png': 'assets/home.png' },
};

const product = app.pages[2]!;

it('of WeChat', () => {
  expect(wechat.projectFiles(app)).toEqual({
    'app.json': {
      pages: ['pages/home', 'pages/cart', 'pages/product/_id'],
      subpackages: [{ root: 'packages/member', pages: ['pages/points'] }],
      window: {
        navigationBarTitleText: 'Shop',
        navigationBarBackgroundColor: '#c8401f',
        navigationBarTextStyle: 'white',
        backgroundColor: '@pffffff',
        backgroundTextStyle: '@odark',
      },
      tabBar: {
        color: '@t666666',
        selectedColor: '@ec8401f',
        backgroundColor: '@sffffff',
        borderStyle: '@oblack',
        list: [
          { pagePath: 'pages/home', text: 'Home', iconPath: 'assets/home.png', selectedIconPath: 'assets/home.png' },
          { pagePath: 'pages/cart', text: 'Cart' },
        ],
      },
      permission: { 'scope.userLocation': { desc: 'To find shops nearby' } },
      lazyCodeLoading: 'requiredComponents',
      style: 'v2',
      darkmode: true,
      themeLocation: 'theme.json',
    },
    'theme.json': {
      light: {
        pffffff: '#ffffff',
        pf5f5f5: '#f5f5f5',
        odark: 'dark',
        oblack: 'black',
        t666666: '#666666',
        ec8401f: '#c8401f',
        sffffff: '#ffffff',
      },
      dark: {
        pffffff: '#121213',
        pf5f5f5: '#121213',
        odark: 'light',
        oblack: 'white',
        t666666: '#a0a0a3',
        ec8401f: '#ececec',
        sffffff: '#1c1c1e',
      },
    },
    'project.config.json': expect.objectContaining({
      appid: 'wx1',
      projectname: 'Shop',
      compileType: 'miniprogram',
    }) as unknown,
  });
  expect(wechat.pageConfig(product, app)).toEqual({
    navigationBarTitleText: 'Product',
    navigationBarTextStyle: 'black',
    backgroundColor: '@pf5f5f5',
    backgroundTextStyle: '@odark',
    enablePullDownRefresh: true,
    onReachBottomDistance: 80,
    navigationStyle: 'custom',
  });
});

it('of WeChat in one colour scheme, without variables', () => {
  const files = wechat.projectFiles({ ...app, config: { ...app.config, darkMode: false } });
  expect(JSON.stringify(files)).not.toMatch(/@|theme|darkmode/);
});

it('of Alipay', () => {
  expect(alipay.projectFiles(app)).toMatchObject({
    'app.json': {
      pages: ['pages/home', 'pages/cart', 'pages/product/_id'],
      subPackages: [{ root: 'packages/member', pages: ['pages/points'] }],
      window: { defaultTitle: 'Shop', titleBarColor: '#c8401f', backgroundColor: '#ffffff' },
      tabBar: {
        textColor: '#666666',
        selectedColor: '#c8401f',
        items: [
          { pagePath: 'pages/home', name: 'Home', icon: 'assets/home.png', activeIcon: 'assets/home.png' },
          { pagePath: 'pages/cart', name: 'Cart' },
        ],
      },
    },
    'mini.project.json': { format: 2, compileOptions: { component2: true } },
  });
  expect(alipay.pageConfig(product, app)).toMatchObject({
    defaultTitle: 'Product',
    backgroundColor: '#f5f5f5',
    pullRefresh: true,
    allowsBounceVertical: 'YES',
    transparentTitle: 'always',
    titlePenetrate: 'YES',
  });
});

it('leaves out what an app does not set', () => {
  const small: AppManifest = { config: { name: 'A' }, pages: [page('/home', 'pages/home')], icons: {} };
  for (const dialect of [wechat, alipay]) {
    expect(dialect.pageConfig(small.pages[0]!, small)).toEqual({});
    const files = dialect.projectFiles(small);
    expect(Object.keys(files['app.json'] as object)).not.toContain('tabBar');
    expect(JSON.stringify(files)).not.toMatch(/sub[pP]ackages|permission|undefined/);
  }
});
