import { beforeEach, expect, test } from 'vitest';
import { parseAddress, type Address } from './address.ts';
import { createPageStack, type OpenPage, type PageStack } from './page-stack.ts';

const manifest = {
  pages: ['home', 'cart', 'item', 'other'],
  tabs: [
    { path: 'home', text: 'Home' },
    { path: 'cart', text: 'Cart' },
  ],
};

let log: string[];
let stack: PageStack<OpenPage>;
const to = (path: string): Address => parseAddress(`/${path}`);
const seen = (): string => log.splice(0).join(' ');

beforeEach(async () => {
  log = [];
  stack = createPageStack(manifest, (address) => ({
    address,
    call: (hook) => void log.push(`${address.path}.${hook.slice(2)}`),
    ready: () => {},
    setVisible: () => {},
    destroy: () => void log.push(`-${address.path}`),
  }));
  await stack.reLaunch(to('home'));
  log = [];
});

test('opens above and goes back', async () => {
  await stack.navigateTo(to('item'));
  expect(seen()).toBe('home.Hide item.Load item.Show item.Ready');
  await stack.navigateBack(1);
  expect(seen()).toBe('item.Unload -item home.Show');
  expect(await stack.navigateBack(1)).toMatch('first page');
});

test('redirecting leaves the page below alone', async () => {
  await stack.navigateTo(to('item'));
  log = [];
  await stack.redirectTo(to('other'));
  expect(seen()).toBe('item.Unload -item other.Load other.Show other.Ready');
  expect(stack.pages().map(({ address }) => address.path)).toEqual(['home', 'other']);
});

test('tab pages are kept, what lies on them is not', async () => {
  await stack.switchTab(to('cart'));
  expect(seen()).toBe('home.Hide cart.Load cart.Show cart.Ready');
  await stack.navigateTo(to('item'));
  log = [];
  await stack.switchTab(to('home'));
  expect(seen()).toBe('item.Unload -item home.Show');
  await stack.switchTab(to('cart'));
  expect(seen()).toBe('home.Hide cart.Show');
  await stack.switchTab(to('cart'));
  expect(seen()).toBe('');
});

test('relaunching unloads everything, kept tabs too', async () => {
  await stack.switchTab(to('cart'));
  log = [];
  await stack.reLaunch(to('other'));
  expect(seen()).toBe('cart.Unload -cart home.Unload -home other.Load other.Show other.Ready');
});

test('refuses what the hosts refuse', async () => {
  expect(await stack.navigateTo(to('cart'))).toMatch('tabbar page');
  expect(await stack.redirectTo(to('cart'))).toMatch('tabbar page');
  expect(await stack.switchTab(to('item'))).toMatch('no-tabBar page');
  expect(await stack.navigateTo(to('nowhere'))).toMatch('not found');
  expect(seen()).toBe('');
});

test('navigations run one after another', async () => {
  await Promise.all([stack.navigateTo(to('item')), stack.navigateTo(to('other')), stack.navigateBack(2)]);
  expect(stack.pages()).toHaveLength(1);
  expect(seen()).toBe(
    'home.Hide item.Load item.Show item.Ready item.Hide other.Load other.Show other.Ready other.Unload -other item.Unload -item home.Show',
  );
});
