import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { openingOf, scenarios } from '../operations.ts';
import { inTurn } from '../samples.ts';
import { openApp } from './x-open-app.ts';
const med = (a: number[]) => { const s = [...a].sort((x, y) => x - y); return s[s.length >> 1]!; };
export async function split(variants: any[], rounds: number) {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const apps: any[] = [];
  for (const v of variants) apps.push({ name: v.name, app: await openApp({ dist: v.dist, host: 'wechat', isBare: true }), own: {}, eng: {} , clock: (globalThis as any).__clock});
  for (let round = -2; round < rounds; round++) {
    if (round === 0) for (const a of apps) { a.own = {}; a.eng = {}; }
    for (const sc of scenarios) for (const a of inTurn(apps, round)) {
      if (sc.page === 'bench') gc();
      for (let i = 0; i < sc.repeats; i++) {
        a.clock.engine = 0;
        const ms = await a.app.open(sc.page);
        const add = (op: string, ms: number) => { if (round > 2) console.log('OP', a.name, op, ms.toFixed(2)); (a.own[op] ??= []).push(ms - a.clock.engine); (a.eng[op] ??= []).push(a.clock.engine); };
        const o = openingOf(sc.page); if (o) add(o, ms);
        for (const op of sc.steps) { a.clock.engine = 0; add(op, await a.app.perform(op)); }
        await a.app.back();
      }
    }
  }
  const ops = Object.keys(apps[0].own);
  console.log('op'.padEnd(10), apps.map((a) => a.name.padStart(16)).join(''));
  for (const op of ops) console.log(op.padEnd(10), apps.map((a) => `${med(a.own[op]).toFixed(3)} + ${med(a.eng[op]).toFixed(3)}`.padStart(16)).join(' '));
}
