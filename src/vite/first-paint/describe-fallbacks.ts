// The pages that show nothing before their code runs, as diagnostics of a build: one for each place that is the cause. Pure.
import { describe } from '../../core/errors.ts';
import { missingParams, turnedOff, type FirstPaint, type FirstPaintFallback } from './first-paint.ts';
import { noEnd } from './render-page.ts';

interface PaintedHost {
  readonly host: string;
  readonly firstPaint?: Readonly<Record<string, FirstPaint>>;
}

interface Cause {
  readonly paint: FirstPaintFallback;
  /** The same place may ask each host for something of its own. */
  readonly causes: Set<string>;
  readonly pages: Set<string>;
  readonly hosts: Set<string>;
}

const hints: Readonly<Record<string, string>> = {
  [missingParams]: 'Give values to render it with: `definePage({ …, firstPaint: { … } })`.',
  [noEnd]: 'Look for a loop that does not end when the page renders or its modules load.',
};

/** Pages that are left out on purpose need no word. */
export function describeFallbacks(hosts: readonly PaintedHost[]): string[] {
  const causes = new Map<string, Cause>();
  for (const { host, firstPaint = {} } of hosts) {
    for (const [route, paint] of Object.entries(firstPaint)) {
      if (!('fallback' in paint) || paint.fallback === turnedOff) continue;
      const key = paint.file === undefined ? paint.fallback : `${paint.file}:${paint.line}`;
      const known = causes.get(key) ?? { paint, causes: new Set(), pages: new Set(), hosts: new Set() };
      known.causes.add(paint.fallback);
      known.pages.add(route);
      known.hosts.add(host);
      causes.set(key, known);
    }
  }
  return [...causes.values()].map(describeCause);
}

function describeCause({ paint, causes, pages, hosts }: Cause): string {
  const { fallback, file, line } = paint;
  const hint =
    hints[fallback] ?? 'Ask for it in an effect or an event handler, or say `definePage({ firstPaint: false })`.';
  const at = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
  const list = (items: ReadonlySet<string>): string => [...items].join(', ');
  return describe('SP2013', { pages: list(pages), hosts: list(hosts), cause: list(causes), hint }, at);
}
