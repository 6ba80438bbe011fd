// Every story as a test in Chromium: `npm run test-stories`. Apart from the repository's other tests, which would otherwise wait for Storybook.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const configDir = fileURLToPath(new URL('.', import.meta.url));

const root = fileURLToPath(new URL('..', import.meta.url));

/** Systems draw the same letters differently: there are pictures of those that made some (`npm run snapshots`), and no comparison elsewhere. */
const pictures = `stories/__screenshots__/${process.platform}`;
const hasPictures =
  existsSync(join(root, pictures)) || process.argv.some((argument) => argument.startsWith('--update'));

export default defineConfig({
  root,
  test: {
    attachmentsDir: '.tmp/attachments',
    projects: [
      {
        extends: './.storybook/vite.config.ts',
        plugins: [
          storybookTest({
            configDir,
            initialGlobals: { viewport: { value: 'phone', isRotated: false } },
            disableAddonDocs: true,
          }),
        ],
        optimizeDeps: {
          include: [
            '@preact/signals',
            '@vant/area-data',
            'axe-core',
            'dompurify',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'storybook/test',
            'storybook/internal/docs-tools',
            'ultrahtml',
          ],
          // One that is found in the middle of the run would load all pages anew.
          noDiscovery: true,
        },
        test: {
          name: 'stories',
          attachmentsDir: '.tmp/attachments',
          setupFiles: ['.storybook/after-story.ts'],
          // Under load a story and what is looked at after it take their time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Stories leave nothing behind; a page for each file would take longer than its stories.
          isolate: false,
          provide: { hasPictures },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ arg, ext }) => join(root, pictures, arg + ext),
                resolveDiffPath: ({ arg, ext }) => join(root, '.tmp/snapshots', arg + ext),
              },
            },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-dev-shm-usage',
                  '--force-color-profile=srgb',
                  '--font-render-hinting=none',
                ],
              },
              // Higher than the phone, which would be shrunk into it otherwise.
              contextOptions: { viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
});
