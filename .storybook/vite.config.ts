// How stories are built: from the sources, for the web. The repository's own vite.config.ts builds the library.
import { defineConfig } from 'vite';
import { convertRpx } from '../vite.library.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [convertRpx()],
  resolve: { conditions: ['source', 'web', 'module', 'browser', 'development|production'] },
  define: { 'import.meta.env.SAMPAN_HOST': '"web"' },
  build: { chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
