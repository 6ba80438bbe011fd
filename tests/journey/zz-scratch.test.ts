import fs from 'node:fs';
import { it } from 'vitest';
import { startServer } from '../../examples/snack-shop/server/index.ts';
import { openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';
import { runJourney } from './journey.ts';
const which = process.env.WHICH ?? 'exparser';
it('scratch', async () => {
  const server = await startServer({ port: 0, now: () => new Date('2026-05-20T02:00:00Z') });
  process.env.VITE_API_BASE = server.url;
  const d = '/tmp/jdist-' + which;
  await build({ root: '/work/main/examples/snack-shop', configFile: false, hosts: [which === 'exparser' || which === 'glass-easel' ? 'wechat' : which], outDir: d });
  const app: any = which === 'web' ? await openWeb({ dist: d + '/web' }) : which === 'alipay' ? await openAlipay({ dist: d + '/alipay' }) : await openWechat({ dist: d + '/wechat', engine: which as 'exparser' });
  if (process.env.SKIP) app.value = async () => '林小舟';
  let last = { setDataCalls: 0, setDataBytes: 0 };
  try { const out = await runJourney(app, { onStep: ({ step }) => { const s = app.stats(); console.log(step, s.setDataCalls - last.setDataCalls, s.setDataBytes - last.setDataBytes); last = s; } }); fs.writeFileSync(`/tmp/journey-${which}.json`, JSON.stringify(out, null, 1)); console.log('ok', app.stats(), app.errors()); if (app.patches) fs.writeFileSync(`/tmp/patches-${which}.json`, JSON.stringify(app.patches(), null, 1)); }
  catch (e: any) { console.log('FAILED', e.message, e.cause?.message); }
  await app.close(); await server.close();
}, 120000);
