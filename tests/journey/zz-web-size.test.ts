import { it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/vite/index.ts';
it('builds', async () => {
  const root = fileURLToPath(new URL(`../../examples/${process.env.EX ?? 'hello'}`, import.meta.url));
  await build({ root, configFile: false, outDir: '/work/main/.tmp/size', hosts: ['web'] });
}, 120000);
