/// <reference types="@mini-types/alipay" />
// The members of `my` that exist here, with the keys that each takes. `satisfies` holds the table equal to the official typings in
// both directions: a key too many, too few, of another type or wrongly optional does not compile.

/** One word for the type of an argument; `any` where it is more than one. */
type Kind<T> =
  | 'any'
  | ([T] extends [string]
      ? 'string'
      : [T] extends [number]
        ? 'number'
        : [T] extends [boolean]
          ? 'boolean'
          : [T] extends [(...args: never[]) => unknown]
            ? 'function'
            : 'object');

/** `!` marks what must be given. */
type Rule<T, K extends keyof T> = undefined extends T[K] ? Kind<Exclude<T[K], undefined>> : `${Kind<T[K]>}!`;

/** The one argument of a member: its options. */
export type OptionsOf<Member extends keyof typeof my> = (typeof my)[Member] extends (...args: infer Args) => unknown
  ? Args extends []
    ? {}
    : NonNullable<Args[0]>
  : never;

type Rules<Options> = { readonly [K in keyof Required<Options>]: Rule<Options, K> };

const callbacks = { success: 'function', fail: 'function', complete: 'function' } as const;

export const myArguments = {
  navigateTo: { url: 'string!', events: 'object', resolvedPath: 'string', ...callbacks },
  redirectTo: { url: 'string!', resolvedPath: 'string', ...callbacks },
  switchTab: { url: 'string!', resolvedPath: 'string', ...callbacks },
  reLaunch: { url: 'string!', resolvedPath: 'string', ...callbacks },
  navigateBack: { delta: 'any', ...callbacks },
  getStorageSync: { key: 'string!' },
  setStorageSync: { key: 'string!', data: 'any' },
  removeStorageSync: { key: 'string!' },
  clearStorageSync: {},
  request: {
    url: 'string!',
    dataType: 'string',
    method: 'string',
    data: 'any',
    headers: 'object',
    header: 'object',
    timeout: 'number',
    referrerStrategy: 'string',
    ...callbacks,
  },
  showToast: {
    content: 'string',
    type: 'string',
    duration: 'number',
    delay: 'number',
    xOffset: 'number',
    yOffset: 'number',
    ...callbacks,
  },
  hideToast: callbacks,
  showLoading: { content: 'string', delay: 'number', ...callbacks },
  hideLoading: { page: 'any', ...callbacks },
  confirm: {
    title: 'string',
    content: 'string',
    confirmButtonText: 'string',
    cancelButtonText: 'string',
    confirmColor: 'string',
    cancelColor: 'string',
    ...callbacks,
  },
  alert: { title: 'string', content: 'string', buttonText: 'string', confirmColor: 'string', ...callbacks },
  getAuthCode: { scopes: 'any', ...callbacks },
  tradePay: { tradeNO: 'string', orderStr: 'string', ...callbacks },
  setNavigationBar: {
    title: 'string',
    image: 'string',
    backgroundColor: 'string',
    borderBottomColor: 'string',
    reset: 'boolean',
    frontColor: 'string',
    ...callbacks,
  },
  stopPullDownRefresh: callbacks,
  setTabBarBadge: { index: 'number!', text: 'string!', ...callbacks },
  removeTabBarBadge: { index: 'number!', ...callbacks },
  getSystemInfoSync: { includeNotification: 'boolean', includeBluetooth: 'boolean' },
} as const satisfies Partial<{ readonly [Member in keyof typeof my]: Rules<OptionsOf<Member>> }>;

export type MyMember = keyof typeof myArguments;
