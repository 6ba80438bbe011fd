// The device behind a fake `wx` or `my`: what the user sees, and how user and platform answer. Knows neither global.
import type { ModalOptions, ToastOptions } from '../../../src/api/feedback.ts';
import type { PayResult } from '../../../src/api/payment.ts';
import { createPageInstance } from '../../../src/runtime/page-context.ts';
import { navigationRoutes } from '../navigation.ts';

export interface FakePage {
  /** `pages/product/_id` */
  readonly path: string;
  /** As the page's `onLoad` gets it. */
  readonly query: Readonly<Record<string, string>>;
  title?: string;
}

export interface FakeDevice {
  /** Whether pages get their query decoded: nobody is sure, so both are tried. */
  decodes: boolean;
  pages: FakePage[];
  toast: Pick<ToastOptions, 'title' | 'icon'> | undefined;
  loading: string | undefined;
  modal: ModalOptions | undefined;
  readonly badges: Map<number, string>;
  isRefreshing: boolean;
  readonly storage: Map<string, unknown>;
  isStorageFull: boolean;
  modalAnswer: 'confirm' | 'cancel';
  loginAnswer: { readonly code: string } | 'failure';
  payAnswer: PayResult['status'] | 'refused';
}

export const createFakeDevice = (): FakeDevice => ({
  decodes: false,
  pages: [{ path: navigationRoutes[0]!.path!, query: {} }],
  toast: undefined,
  loading: undefined,
  modal: undefined,
  badges: new Map(),
  isRefreshing: false,
  storage: new Map(),
  isStorageFull: false,
  modalAnswer: 'confirm',
  loginAnswer: { code: 'code' },
  payAnswer: 'paid',
});

/** Hosts answer later. */
export const later = (answer: () => void): void => void setTimeout(answer, 0);

export const isTab = (path: string): boolean => navigationRoutes.some((route) => route.path === path && route.isTab);

/** Why a host does not go somewhere. */
export type Refusal = 'full' | 'first' | 'missing' | 'plain page wanted' | 'tab wanted' | 'tab takes no query';

const limit = 10;

/** Both hosts split at `&` and at each `=`; WeChat cuts the value at its second `=` and reads a missing one as `undefined`. */
function parsePage(device: FakeDevice, url: string): FakePage {
  const [path = '', text = ''] = url.slice(1).split('?');
  const read = (part: string | undefined) => (device.decodes ? decodeURIComponent(String(part)) : String(part));
  const pairs = text.split('&').filter(Boolean);
  return {
    path,
    query: Object.fromEntries(pairs.map((pair) => pair.split('=').map(read)).map(([key, value]) => [key, value])),
  };
}

export type Way = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

/** Goes to a page as both platforms document it; the page is shown when it returns nothing. */
export function openPage(device: FakeDevice, way: Way, url: string): Refusal | undefined {
  const page = parsePage(device, url);
  const isKnown = url.startsWith('/') && navigationRoutes.some(({ path }) => path === page.path);
  if (!isKnown) return 'missing';
  if (way === 'switchTab' && !isTab(page.path)) return 'tab wanted';
  if (way === 'switchTab' && url.includes('?')) return 'tab takes no query';
  if ((way === 'navigateTo' || way === 'redirectTo') && isTab(page.path)) return 'plain page wanted';
  if (way === 'navigateTo' && device.pages.length >= limit) return 'full';
  const kept = { navigateTo: device.pages, redirectTo: device.pages.slice(0, -1), reLaunch: [], switchTab: [] }[way];
  device.pages = [...kept, page];
  showTop();
  return undefined;
}

export function closePages(device: FakeDevice, delta: number): Refusal | undefined {
  if (device.pages.length < 2) return 'first';
  device.pages = device.pages.slice(0, Math.max(1, device.pages.length - delta));
  showTop();
  return undefined;
}

/** The runtime emits `show` on the page that the host shows. */
const showTop = (): void => later(() => createPageInstance('/any', {}).emit('show'));

export const topPage = (device: FakeDevice): FakePage => device.pages.at(-1)!;

/** The page's route and raw query, for `NavigationSetup.top`. */
export const routeOf = ({ path }: FakePage): string => navigationRoutes.find((route) => route.path === path)!.route;
