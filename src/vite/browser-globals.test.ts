import { describe, expect, it } from 'vitest';
import { findBrowserGlobals } from './browser-globals.ts';
import { parseSource } from './source-text.ts';

const found = (code: string): string[] =>
  findBrowserGlobals(parseSource({ file: 'a.tsx', code })).map(({ name }) => name);

describe('are found', () => {
  it.each([
    ['document.title', ['document']],
    ['const f = () => ({ [location.href]: window })', ['location', 'window']],
    ['const { localStorage: own } = x; localStorage.clear()', ['localStorage']],
    ['function f(document) {} document.body', ['document']],
    ['{ const window = 1 } window.x', ['window']],
    [`typeof document === 'undefined'; document.title`, ['document']],
    [`if (typeof fetch === 'function') navigator.x`, ['navigator']],
    ['export { document as it }; const document = 1; class A extends HTMLElement {}', ['HTMLElement']],
    ['const a = <View title={document.title} />', ['document']],
    ['const a = document as unknown as string', ['document']],
  ])('%s', (code, names) => expect(found(code)).toEqual(names));
});

describe('pass', () => {
  it.each([
    'x.document.title; ({ window: 1 }).window',
    `import { document } from 'x'; document.title`,
    'function document() {} document.title',
    'const f = ({ location }) => location',
    'let a: Document = x as HTMLElement; type B = typeof window',
    `typeof document !== 'undefined' ? document.title : ''`,
    `typeof window === 'object' && window.document.title`,
    `if (typeof self !== 'undefined') { self.x } `,
    `function f() { if (typeof document === 'undefined') { return } document.title }`,
    `const isBrowser = typeof window !== 'undefined' && true; function f() { return isBrowser ? document.title : '' }`,
    `const raf = typeof requestAnimationFrame === 'function'; if (raf) cancelAnimationFrame(1)`,
    'location: for (;;) break location',
  ])('%s', (code) => expect(found(code)).toEqual([]));
});
