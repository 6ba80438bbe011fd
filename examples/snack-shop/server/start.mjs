// `npm run server [-- --port 8787 --mode slow]`: the server alone. Vite reads the TypeScript, on every supported Node.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { port: { type: 'string' }, mode: { type: 'string' } } });
const { module } = await runnerImport(fileURLToPath(new URL('index.ts', import.meta.url)));
const server = await module.startServer({
  ...(values.port ? { port: Number(values.port) } : {}),
  ...(values.mode ? { mode: values.mode } : {}),
});
console.log(`snack shop's server on ${server.url}`);
