import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { forMiniPrograms } from './src/vite/plugin-preact.ts';
import { contractServer } from './tests/browser/commands.ts';
import { convertRpx, libraryConfig } from './vite.library.ts';

const conditions = ['source', 'module', 'development'];

/** What runs Preact as mini programs have it; the others have it as it is published. */
const onMiniPrograms = [
  'tests/differential/**/*.test.ts',
  'src/runtime/{app-tree,clones,generic,hooks,portals,shapes,signal-holes}.test.{ts,tsx}',
];

const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  // Only for `vite build`: types are not written while tests run.
  ...(process.env.VITEST ? {} : libraryConfig),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        resolve: { conditions },
        ssr: { resolve: { conditions: [...conditions, 'node'] } },
        test: {
          name: 'node',
          maxWorkers,
          environment: 'node',
          include: ['{src,components,tests,examples/*/{server,src}}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', ...onMiniPrograms],
          // Engines and builds start slowly on a busy machine; no test waits for a time of its own.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [{ name: 'mini-preact', transform: (code, id) => forMiniPrograms(code, id) }],
        resolve: { conditions },
        ssr: { resolve: { conditions: [...conditions, 'node'] } },
        test: {
          name: 'mini',
          maxWorkers,
          environment: 'node',
          include: onMiniPrograms,
          server: { deps: { inline: [/\/node_modules\/@?preact\//] } },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [convertRpx()],
        resolve: { conditions: ['source', 'web', 'module', 'browser', 'development'] },
        optimizeDeps: {
          include: [
            '@preact/signals',
            '@vant/area-data',
            'dompurify',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
          ],
          // One that is found in the middle of the run would load all pages anew.
          noDiscovery: true,
        },
        test: {
          name: 'chromium',
          // Its tests mostly wait for animations and timers.
          maxWorkers: 3,
          include: ['{src,components,tests}/**/*.browser.test.tsx'],
          // What a test waits for comes later on a busy machine; no test waits for a time of its own.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 390, height: 844 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                // A camera that is none, for tests of the one.
                args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-fake-device-for-media-stream'],
              },
              // Higher than the tests' frame, which would be shrunk into it otherwise.
              contextOptions: { hasTouch: true, viewport: { width: 1280, height: 1000 } },
            }),
            commands: { contractServer },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
