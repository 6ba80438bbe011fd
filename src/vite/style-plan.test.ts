import { expect, it } from 'vitest';
import type { PageManifest } from '../core/dialect.ts';
import { planStyles } from './style-plan.ts';

const page = (path: string, root?: string): PageManifest => ({
  route: '/',
  path,
  file: '',
  config: {},
  ...(root && { package: root }),
});
const pages = [
  page('pages/home'),
  page('pages/cart'),
  page('packages/m/pages/a', 'packages/m'),
  page('packages/m/pages/b', 'packages/m'),
];

it('writes each sheet once', () => {
  const files = planStyles({
    pages,
    extension: 'wxss',
    texts: new Map(
      Object.entries({
        'assets/app-11111111.css': 'app',
        'assets/card-22222222.css': 'card',
        'assets/m-33333333.css': 'm',
        'assets/home-44444444.css': 'home',
      }),
    ),
    sheetsOf: new Map([
      ['app', ['assets/app-11111111.css']],
      ['pages/home', ['assets/app-11111111.css', 'assets/card-22222222.css', 'assets/home-44444444.css']],
      ['pages/cart', ['assets/card-22222222.css']],
      ['packages/m/pages/a', ['assets/m-33333333.css', 'assets/card-22222222.css']],
      ['packages/m/pages/b', ['assets/m-33333333.css']],
    ]),
  });
  expect(Object.fromEntries(files)).toEqual({
    'app.wxss': 'app\n',
    'shared/card.wxss': 'card\n',
    'packages/m/shared/m.wxss': 'm\n',
    'pages/home.wxss': '@import "../shared/card.wxss";\nhome\n',
    'pages/cart.wxss': '@import "../shared/card.wxss";\n',
    'packages/m/pages/a.wxss': '@import "../shared/m.wxss";\n@import "../../../shared/card.wxss";\n',
    'packages/m/pages/b.wxss': '@import "../shared/m.wxss";\n',
  });
});
