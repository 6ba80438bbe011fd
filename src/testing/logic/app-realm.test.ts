import { expect, test } from 'vitest';
import { createAppRealm } from './app-realm.ts';
import { watchRejections } from './rejections.ts';

test('app code sees JavaScript and nothing else', () => {
  const { compile } = createAppRealm();
  const names = [
    'window',
    'document',
    'process',
    'require',
    'globalThis.window',
    'queueMicrotask',
    'structuredClone',
    'URL',
    'console',
  ];
  const types = names.map((name) => compile(`return typeof ${name}`, 'app.js', [])());
  expect(types).toEqual(names.map(() => 'undefined'));
  expect(() => compile('return process.env', 'app.js', [])()).toThrow('process is not defined');
});

test('there is no eval', () => {
  const { compile } = createAppRealm();
  expect(() => compile('return new Function("return 1")', 'app.js', [])()).toThrow('Code generation from strings');
});

test('a rejection that the app left alone goes to the app, and to no other', async () => {
  const [mine, other] = [createAppRealm(), createAppRealm()];
  const reports: string[] = [];
  const stops = [mine, other].map((realm, index) =>
    watchRejections({ owns: realm.owns, report: (reason) => reports.push(`${index} ${String(reason)}`) }),
  );
  other.compile('Promise.reject("lost")', 'app.js', [])();
  await new Promise((resolve) => setTimeout(resolve, 5));
  stops.forEach((stop) => stop());
  expect(reports).toEqual(['1 lost']);
});
