// What a page may not ask for while it is rendered at build time, because the answer is another one on the user's device; by
// the cause that the author reads.

/** Names that no logic layer has for sure, so none is there at build time, either: whoever asks with `typeof` finds nothing. */
export const missingGlobals: Readonly<Record<string, string>> = {
  process: 'env',
  crypto: 'random',
  performance: 'clock',
  requestAnimationFrame: 'timer',
  setImmediate: 'timer',
  fetch: 'network',
  XMLHttpRequest: 'network',
  WebSocket: 'network',
  EventSource: 'network',
  localStorage: 'storage',
  sessionStorage: 'storage',
};

/** Functions that every logic layer has. */
export const guardedFunctions: Readonly<Record<string, string>> = {
  setTimeout: 'timer',
  setInterval: 'timer',
  getApp: 'app state',
  getCurrentPages: 'open pages',
};

const locale = ['toLocaleString'];
const zoned =
  'getDate getDay getFullYear getHours getMinutes getMonth getSeconds getTimezoneOffset getYear setDate setFullYear setHours setMinutes setMonth setSeconds setYear toString toDateString toTimeString';

/** Methods by the type that has them. */
export const guardedMethods: readonly (readonly [type: string, cause: string, methods: readonly string[]])[] = [
  ['Date', 'time zone', zoned.split(' ')],
  ['Date', 'locale', [...locale, 'toLocaleDateString', 'toLocaleTimeString']],
  ['Number', 'locale', locale],
  ['BigInt', 'locale', locale],
  ['Array', 'locale', locale],
  ['String', 'locale', ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
];
