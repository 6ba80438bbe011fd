// The shapes of defineApp's and definePage's arguments. Their types demand every key of AppConfig and PageConfig.
import type {
  AppBudgets,
  AppConfig,
  BudgetLimits,
  ComponentConfig,
  PageConfig,
  PluginConfig,
  PropKind,
} from '../core/dialect.ts';
import { parseByteSize } from './byte-size.ts';
import { targets } from './hosts.ts';
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

const byteSize: Schema = {
  kind: 'tested',
  test: (value) => parseByteSize(value) !== undefined,
  expected: 'a size like "300 kB", or a number of bytes',
};

const limits: { readonly [K in keyof Required<BudgetLimits>]: Schema } = {
  mainPackage: byteSize,
  package: byteSize,
  total: byteSize,
  page: byteSize,
  firstData: byteSize,
};

const budgets: ObjectSchema<AppBudgets> = {
  kind: 'object',
  keys: {
    ...limits,
    hosts: {
      kind: 'object',
      keys: Object.fromEntries(targets.map(({ id }) => [id, { kind: 'object', keys: limits }])),
    },
  },
};

const plugin: ObjectSchema<PluginConfig> = {
  kind: 'object',
  keys: { version: text, provider: text },
  required: ['version', 'provider'],
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
    plugins: { kind: 'record', value: { kind: 'record', value: plugin } },
    budgets,
  },
  required: ['name'],
};

const propKind: Schema = {
  kind: 'enum',
  values: ['string', 'number', 'boolean', 'object', 'array', 'any', 'event'] satisfies PropKind[],
};

export const componentSchema: ObjectSchema<ComponentConfig> = {
  kind: 'object',
  keys: { props: { kind: 'record', value: propKind } },
  required: ['props'],
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
    firstPaint: {
      kind: 'tested',
      test: (value) => value === false || (typeof value === 'object' && value !== null && !Array.isArray(value)),
      expected: 'false or an object with params',
    },
  },
};

/**
 * The shape of `firstPaint` where it gives params: each that the page has, of its type.
 *
 * @param pathParams names of the params in the page's route
 */
export function firstPaintSchema({ params = {} }: PageConfig, pathParams: readonly string[]): Schema {
  const types = { ...Object.fromEntries(pathParams.map((name) => [name, 'string'])), ...params };
  const required = Object.keys(types).filter((name) => !types[name]?.endsWith('?'));
  const kindOf = (type: string): Schema => ({ kind: type.replace('?', '') as 'string' | 'number' | 'boolean' });
  const keys = Object.fromEntries(Object.entries(types).map(([name, type]): [string, Schema] => [name, kindOf(type)]));
  return { kind: 'object', keys: { firstPaint: { kind: 'object', keys, required } } };
}
