// The pages that show nothing before their code runs, as diagnostics of a build: one for each cause, whatever the hosts. Pure.
import { describe } from '../../core/errors.ts';
import { turnedOff, type FirstPaint, type FirstPaintFallback } from './first-paint.ts';

interface PaintedHost {
  readonly host: string;
  readonly firstPaint?: Readonly<Record<string, FirstPaint>>;
}

interface Fallback {
  readonly route: string;
  readonly paint: FirstPaintFallback;
  readonly hosts: string[];
}

/** Pages that are left out on purpose need no word. */
export function describeFallbacks(hosts: readonly PaintedHost[]): string[] {
  const fallbacks = new Map<string, Fallback>();
  for (const { host, firstPaint = {} } of hosts) {
    for (const [route, paint] of Object.entries(firstPaint)) {
      if (!('fallback' in paint) || paint.fallback === turnedOff) continue;
      const key = JSON.stringify([route, paint]);
      const known = fallbacks.get(key) ?? { route, paint, hosts: [] };
      known.hosts.push(host);
      fallbacks.set(key, known);
    }
  }
  return [...fallbacks.values()].map(describeFallback);
}

function describeFallback({ route, paint, hosts }: Fallback): string {
  const { fallback, file, line } = paint;
  const hint =
    fallback === 'params'
      ? 'Give values to render it with: `definePage({ …, firstPaint: { … } })`.'
      : 'Ask for it in an effect or an event handler, or say `definePage({ firstPaint: false })`.';
  const at = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
  const cause = fallback === 'params' ? 'params that nobody gave' : fallback;
  return describe('SP2013', { route, hosts: hosts.join(', '), cause, hint }, at);
}
