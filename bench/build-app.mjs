// `node bench/build-app.mjs APP OUT HOST…`: one cold build of a Sampan app by the built library, in a process of its own so that its memory
// can be told. Prints `{ "peakMiB": … }`.
import process from 'node:process';
import { build } from '../dist/vite.js';

const [app, outDir, ...hosts] = process.argv.slice(2);

await build({ root: app, outDir, hosts, configFile: false });
console.log(JSON.stringify({ peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) }));
