// Logic time: from the tap to the end of the last setData, all in Node, the engine's work included. The variants take turns
// scenario by scenario, so that what else the machine does hits them alike.
import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { openingOf, type OperationId, type Scenario, scenarios } from '../operations.ts';
import { addSample, createSamples, inTurn, medians, type Samples } from '../samples.ts';
import { type BenchApp, openApp } from './open-app.ts';

export interface TimedVariant {
  readonly name: string;
  readonly dist: string;
}

type Collect = (options?: { readonly type: 'minor' }) => void;

/** Garbage of one variant must not be collected in another one's time, and what one operation leaves not in the next one's. */
function createCollector(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}

async function timeScenario(
  app: BenchApp,
  { page, steps }: Scenario,
  { samples, collect }: { readonly samples: Samples; readonly collect: Collect | undefined },
): Promise<void> {
  const opening = openingOf(page);
  const ms = await app.open(page);
  if (opening) addSample(samples, opening, ms);
  for (const operation of steps) {
    if (collect) collect({ type: 'minor' });
    addSample(samples, operation, await app.perform(operation));
  }
  await app.back();
}

/** Medians in ms of `rounds` rounds after `warmUps` that do not count. */
export async function timeLogic(
  variants: readonly TimedVariant[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Map<string, Map<OperationId, number>>> {
  const collect = createCollector();
  const open = ({ dist }: TimedVariant): Promise<BenchApp> => openApp({ dist, host: 'wechat', isBare: true });
  const apps: { readonly name: string; readonly app: BenchApp; samples: Samples }[] = [];
  for (const variant of variants) apps.push({ name: variant.name, app: await open(variant), samples: createSamples() });
  for (let round = -warmUps; round < rounds; round++) {
    if (round === 0) for (const entry of apps) entry.samples = createSamples();
    for (const scenario of scenarios) {
      for (const { app, samples } of inTurn(apps, round)) {
        // Where there is little to collect it would last longer than what is timed.
        const isLarge = scenario.page === 'bench';
        if (isLarge) collect();
        const how = { samples, collect: isLarge ? collect : undefined };
        for (let i = 0; i < scenario.repeats; i++) await timeScenario(app, scenario, how);
      }
    }
  }
  for (const { app } of apps) {
    app.check();
    await app.close();
  }
  return new Map(apps.map(({ name, samples }) => [name, medians(samples)]));
}
