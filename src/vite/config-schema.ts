// The shapes of defineApp's and definePage's arguments. Their types demand every key of AppConfig and PageConfig.
import type { AppConfig, PageConfig } from '../core/dialect.ts';
import type { Schema } from './value-schema.ts';

const text: Schema = { kind: 'string' };
const flag: Schema = { kind: 'boolean' };
const number: Schema = { kind: 'number' };
const color: Schema = { kind: 'string', pattern: /^#[0-9a-f]{6}$/i, expected: 'a colour like "#ffffff"' };
const route: Schema = { kind: 'string', pattern: /^\//, expected: 'a route like "/home"' };
const barText: Schema = { kind: 'enum', values: ['black', 'white'] };

type ObjectSchema<T> = Schema & {
  readonly kind: 'object';
  readonly keys: { readonly [K in keyof Required<T>]: Schema };
};

const window: ObjectSchema<NonNullable<AppConfig['window']>> = {
  kind: 'object',
  keys: { title: text, barColor: color, barText, background: color },
};

const tabBarItem: ObjectSchema<NonNullable<AppConfig['tabBar']>['items'][number]> = {
  kind: 'object',
  keys: { page: route, text, icon: text, selectedIcon: text },
  required: ['page', 'text'],
};

const tabBar: ObjectSchema<NonNullable<AppConfig['tabBar']>> = {
  kind: 'object',
  keys: { color, selectedColor: color, background: color, items: { kind: 'list', item: tabBarItem } },
  required: ['items'],
};

export const appSchema: ObjectSchema<AppConfig> = {
  kind: 'object',
  keys: {
    name: text,
    appId: { kind: 'record', value: text },
    pages: { kind: 'list', item: route },
    window,
    tabBar,
    darkMode: flag,
    permissions: { kind: 'record', value: text },
  },
  required: ['name'],
};

export const pageSchema: ObjectSchema<PageConfig> = {
  kind: 'object',
  keys: {
    title: text,
    pullDownRefresh: flag,
    reachBottomDistance: number,
    barColor: color,
    barText,
    background: color,
    navigationBar: { kind: 'enum', values: ['default', 'custom'] },
    params: {
      kind: 'record',
      value: { kind: 'enum', values: ['string', 'number', 'boolean', 'string?', 'number?', 'boolean?'] },
    },
  },
};
