// A watching build that can't start says so, and leaves nothing running.
import { expect, it, onTestFinished, vi } from 'vitest';
import { dev } from '../../src/vite/index.ts';
import { createFixtureApp } from './fixture-app.ts';

const system = vi.hoisted(() => ({ isFull: false }));

vi.mock(import('node:fs'), async (load) => {
  const fs = await load();
  const watch = (...args: Parameters<typeof fs.watch>) => {
    if (system.isFull) throw new Error('EMFILE: too many open files');
    return fs.watch(...args);
  };
  return { ...fs, watch: watch as typeof fs.watch };
});

it('when the system follows no more files', async () => {
  const app = createFixtureApp();
  system.isFull = true;
  onTestFinished(() => void (system.isFull = false));
  const error = await dev({ root: app.root, host: 'wechat' }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'SP4007', detail: { reason: 'EMFILE: too many open files' } });
  expect(app.exists('wechat')).toBe(false);
});

it("when the bundler's watcher does not", { timeout: 30_000 }, async () => {
  // The bundler rejects a promise that nobody has.
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => undefined);
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
  const app = createFixtureApp({
    'vite.config.mjs': `
      import { sampan } from 'sampan/vite';
      export default { plugins: [sampan(), { name: 'broken', options() { throw new Error('broken'); } }] };
    `,
  });
  const error = await dev({ root: app.root, host: 'wechat' }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'SP4007' });
});
