// Runs draw.ts through Vite, which reads TypeScript on every supported Node.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('draw.ts', import.meta.url)));
