// Runs the shop's journey on one engine after the other and says how far it is.
import { runJourney, stepCount } from '../../tests/journey/journey.ts';
import type { AppDriver } from '../../src/testing/driver.ts';
import { type EngineRun, engineRuns } from './engines.ts';
import { sizeOf } from './measure.ts';
import type { DemoResult, JourneyStep } from './result.ts';
import { distOf, startShop } from './shop.ts';

const counter = (done: number) => `${String(done).padStart(2)}/${stepCount}`;

/** Overwrites the line in a terminal; in a log only the last state is written. */
function progress(label: string) {
  const isLive = process.stdout.isTTY === true;
  const show = (text: string) => process.stdout.write(`\r\u001B[K  ${label} ${text}`);
  return {
    step: (done: number, name: string) => void (isLive && show(`${counter(done)} ${name}`)),
    end(text: string) {
      if (isLive) show(`${text}\n`);
      else console.log(`  ${label} ${text}`);
    },
  };
}

interface Outcome {
  readonly steps: readonly JourneyStep[];
  readonly problems: readonly string[];
  readonly stats: { readonly setDataCalls: number; readonly setDataBytes: number };
}

/** What happened and why; the places in our own files add nothing for a reader of the demo. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n      because: ${describe(error.cause)}`;
}

async function travel(run: EngineRun, onStep: (steps: readonly JourneyStep[]) => void): Promise<Outcome> {
  const steps: JourneyStep[] = [];
  const problems: string[] = [];
  let app: AppDriver | undefined;
  try {
    app = await run.open(distOf(run.host));
    await runJourney(app, {
      onStep: (step) => {
        steps.push(step);
        onStep(steps);
      },
    });
  } catch (error) {
    problems.push(describe(error));
  }
  problems.push(...(app?.errors() ?? []));
  const stats = app?.stats() ?? { setDataCalls: 0, setDataBytes: 0 };
  await app?.close();
  return { steps, problems, stats };
}

/** The first step at which a user reads something else than on the first engine. */
function difference(steps: readonly JourneyStep[], first: readonly JourneyStep[]): string | undefined {
  const found = steps.findIndex(({ texts }, i) => JSON.stringify(texts) !== JSON.stringify(first[i]?.texts));
  if (found === -1) return undefined;
  const read = (list: readonly JourneyStep[]) => list[found]?.texts.join(' | ') ?? 'nothing';
  return `step "${steps[found]?.step}" reads\n      ${read(steps)}\n    but on ${engineRuns[0]?.engine} it reads\n      ${read(first)}`;
}

/** One result per engine; the shop's server begins anew for each, at the port that the builds know. */
export async function runJourneys(port: number): Promise<DemoResult[]> {
  const results: DemoResult[] = [];
  for (const run of engineRuns) {
    const { host, engine } = run;
    const line = progress(`${host.padEnd(7)} ${engine.padEnd(12)}`);
    const server = await startShop(port);
    const start = performance.now();
    const outcome = await travel(run, (steps) => line.step(steps.length, steps.at(-1)?.step ?? ''));
    await server.close();
    const unlike = difference(outcome.steps, results[0]?.steps ?? outcome.steps);
    const problems = unlike === undefined ? outcome.problems : [...outcome.problems, unlike];
    const passed = problems.length === 0 && outcome.steps.length === stepCount;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    line.end(`${counter(outcome.steps.length)} steps, ${seconds} s, ${passed ? 'passed' : 'FAILED'}`);
    for (const problem of problems) console.error(`    ${problem}`);
    results.push({ host, engine, passed, ...(await sizeOf(distOf(host))), ...outcome.stats, steps: outcome.steps });
  }
  return results;
}
