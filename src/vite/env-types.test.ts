import { expect, it } from 'vitest';
import type { PageManifest } from '../core/dialect.ts';
import { emitEnvTypes } from './env-types.ts';

it('names the routes, their params and the hosts', () => {
  const page = (route: string, params?: PageManifest['config']['params']): PageManifest => ({
    route,
    path: '',
    file: '',
    config: params ? { params } : {},
  });
  const text = emitEnvTypes(
    {
      config: { name: 'A' },
      icons: {},
      pages: [
        page('/product/:id', { id: 'number', from: 'string?' }),
        page('/home'),
        page('/a/:b', { 'c-d': 'boolean' }),
      ],
    },
    ['wechat', 'web'],
  );
  expect(text).toContain(
    `    '/a/:b': { b: string; 'c-d': boolean };\n    '/home': {};\n    '/product/:id': { id: number; from?: string };`,
  );
  expect(text).toContain(`readonly SAMPAN_HOST: 'wechat' | 'web';`);
});
