import { it } from 'vitest';
import { dialect as wechat } from '../src/hosts/wechat/dialect.ts';
import { buildContractApp } from './primitives/contract-app.ts';
it('x', async () => { const t=performance.now(); const r = await buildContractApp(wechat); console.log(r, performance.now()-t); }, 100000);
