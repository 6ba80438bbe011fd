import { runnerImport } from 'vite';
const { module } = await runnerImport('/tmp/t2.ts', { root:'/work/main', configFile:false, resolve:{conditions:['source','module','node','development']}});
await module.main(); process.exit(0);
