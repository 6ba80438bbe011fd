import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'development'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        resolve: { conditions },
        ssr: { resolve: { conditions: [...conditions, 'node'] } },
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,components,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*'],
        },
      },
    ],
  },
});
