// Apps, pages and params. Only compiled, never run.
import {
  defineApp,
  definePage,
  type PageConfig,
  type SampanEvent,
  supports,
  usePullDownRefresh,
  useParams,
  useShow,
} from 'sampan';
import { createAbort, getStorage, request, type PayOrder } from 'sampan/api';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => undefined;
type Plain<T> = { [K in keyof T]: T[K] };

export const page = definePage({
  title: 'Product',
  params: { id: 'number', from: 'string?', open: 'boolean', name: 'string' },
});
export const plain = definePage({ title: 'Home' });
export const config: PageConfig = page;

export function Product(): void {
  const params = useParams(page);
  same<
    Plain<typeof params>,
    { readonly id: number; readonly open: boolean; readonly name: string; readonly from?: string }
  >(true);
  const id: number = params.id;
  const from: string | undefined = params.from;
  // @ts-expect-error it is a number
  const text: string = params.id;
  // @ts-expect-error it may be missing
  const sure: string = params.from;
  // @ts-expect-error the page has no such param
  void params.color;
  // @ts-expect-error params do not change
  params.id = 4;
  // @ts-expect-error the page has no params
  void useParams(plain).id;
  const loose: string | number | boolean | undefined = useParams().id;
  void [id, from, text, sure, loose];

  useShow(() => undefined);
  // @ts-expect-error a handler is wanted
  useShow();
  usePullDownRefresh(async () => 3);
  usePullDownRefresh(() => request({ url: '/x' }));
  // @ts-expect-error a promise or nothing
  usePullDownRefresh(() => 3);
}

definePage({ params: { id: 'number', from: 'string?' }, firstPaint: { id: 0 } });
definePage({ params: { id: 'number', from: 'string?' }, firstPaint: { id: 0, from: 'home' } });
definePage({ firstPaint: false });
// @ts-expect-error it is a number
definePage({ params: { id: 'number' }, firstPaint: { id: '0' } });
// @ts-expect-error a param that must be there is missing
definePage({ params: { id: 'number', from: 'string' }, firstPaint: { id: 0 } });
// @ts-expect-error the page has no such param
definePage({ params: { id: 'number' }, firstPaint: { id: 0, color: 'red' } });
// @ts-expect-error false or params
definePage({ firstPaint: true });
// A param that the page's path names is a text unless `params` says otherwise.
definePage({ firstPaint: { id: 'tea' } });

// @ts-expect-error no such type
definePage({ params: { id: 'date' } });
// @ts-expect-error no such key
definePage({ titel: 'Home' });
// @ts-expect-error wrong type
definePage({ pullDownRefresh: 'yes' });

defineApp({ name: 'Snacks', tabBar: { items: [{ page: '/home', text: 'Home' }] } });
// @ts-expect-error the name is wanted
defineApp({});
// @ts-expect-error no such key
defineApp({ name: 'Snacks', tabbar: {} });
defineApp({
  name: 'Snacks',
  budgets: { mainPackage: '1.5 MB', page: 250_000, hosts: { web: { total: '600 kB', firstData: '2 KiB' } } },
});
// @ts-expect-error kilobytes are written kB
defineApp({ name: 'Snacks', budgets: { page: '250 KB' } });
// @ts-expect-error no such limit
defineApp({ name: 'Snacks', budgets: { pages: '250 kB' } });

supports('pay');
// @ts-expect-error no such capability
supports('fly');

export async function ask(): Promise<void> {
  const { data, status, headers } = await request<{ id: number }[]>({ url: 'https://x', signal: createAbort().signal });
  same<typeof data, { id: number }[]>(true);
  same<typeof status, number>(true);
  void request({ url: 'https://x', signal: new AbortController().signal });
  // @ts-expect-error header names are in lower case, values text
  const wrong: number = headers['x-a'];
  // @ts-expect-error neither platform has PATCH
  void request({ url: 'https://x', method: 'PATCH' });
  // @ts-expect-error the URL is wanted
  void request({});
  const cart: string[] | undefined = getStorage<string[]>('cart');
  // @ts-expect-error there may be none
  const sure: string[] = getStorage<string[]>('cart');
  void [wrong, cart, sure];
}

export const order: PayOrder = { alipay: { tradeNO: '1' } };
// @ts-expect-error the order needs its number
export const wrongOrder: PayOrder = { alipay: {} };
export const onTap = (event: SampanEvent<{ x: number }>): number => event.detail.x;
