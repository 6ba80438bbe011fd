import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { scenarios } from '../operations.ts';
import { inTurn } from '../samples.ts';
import { openApp } from './x-open-app.ts';
const med = (a: number[]) => { const s = [...a].sort((x, y) => x - y); return s[s.length >> 1]!; };
export async function marks(variants: any[], rounds: number, wanted: string) {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const apps: any[] = [];
  for (const v of variants) apps.push({ name: v.name, app: await openApp({ dist: v.dist, host: 'wechat', isBare: true }), clock: (globalThis as any).__clock, tot: [] });
  const segs = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++) for (const sc of scenarios) for (const a of inTurn(apps, round)) {
    if (sc.page === 'bench') gc();
    for (let i = 0; i < sc.repeats; i++) {
      await a.app.open(sc.page);
      for (const op of sc.steps) {
        const T = ((globalThis as any).__T ??= []); T.length = 0; a.clock.engine = 0;
        const ms = await a.app.perform(op);
        if (op !== wanted || round < 0) continue;
        a.tot.push(ms);
        if (a.name !== 'n') continue;
        let last = a.clock.start; const seen: any = {};
        for (let j = 0; j < T.length; j += 2) { let l = T[j]; seen[l] = (seen[l] || 0) + 1; l += seen[l]; if (!segs.has(l)) segs.set(l, []); segs.get(l)!.push(T[j + 1] - last); last = T[j + 1]; }
        if (!segs.has('rest')) segs.set('rest', []); segs.get('rest')!.push(a.clock.end - last);
        if (!segs.has('engine')) segs.set('engine', []); segs.get('engine')!.push(a.clock.engine);
      }
      await a.app.back();
    }
  }
  for (const a of apps) console.log(a.name, (med(a.tot) * 1000).toFixed(1));
  for (const [l, v] of segs) console.log(l.padEnd(18), (med(v) * 1000).toFixed(1), v.length);
}
