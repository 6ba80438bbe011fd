// What each operation sends, exactly, after a look at what the page shows then.
import type { CommitRecord } from '../../src/testing/driver.ts';
import { createModel } from '../expected.ts';
import { openingOf, type OperationId, type PageId, type Scenario, scenarios } from '../operations.ts';
import { checkPage } from '../read-page.ts';
import { type BenchApp, type BenchHost, openApp } from './open-app.ts';

/** One operation, or the opening of a page that is none. */
export interface RecordedStep {
  readonly operation: OperationId | undefined;
  readonly patches: readonly CommitRecord[];
  readonly lines: readonly string[];
}

export interface Recording {
  readonly page: PageId;
  readonly firstData: unknown;
  readonly steps: readonly RecordedStep[];
}

async function recordScenario(app: BenchApp, { page, steps }: Scenario, name: string): Promise<Recording> {
  const model = createModel(page);
  const recorded: RecordedStep[] = [];
  const take = (operation: OperationId | undefined): void => {
    const lines = model.lines();
    app.check();
    checkPage(app.lines(), lines, `${name}, ${page} page after ${operation ?? 'opening'}`);
    recorded.push({ operation, patches: app.takePatches(), lines });
  };
  app.takePatches();
  await app.open(page);
  take(openingOf(page));
  for (const operation of steps) {
    await app.perform(operation);
    model.apply(operation);
    take(operation);
  }
  await app.back();
  return { page, firstData: app.firstData(page), steps: recorded };
}

/** @throws when a page does not show what it must, or an app complains. */
export async function record(name: string, dist: string, host: BenchHost): Promise<Recording[]> {
  const app = await openApp({ dist, host, isBare: false });
  try {
    const recordings: Recording[] = [];
    for (const scenario of scenarios) recordings.push(await recordScenario(app, scenario, name));
    return recordings;
  } finally {
    await app.close();
  }
}

export interface Sent {
  readonly bytes: number;
  readonly calls: number;
}

const sentIn = (patches: readonly CommitRecord[]): Sent => ({
  bytes: patches.reduce((sum, { bytes }) => sum + bytes, 0),
  calls: patches.length,
});

/** The first time that each operation was done. */
export function sentBy(recordings: readonly Recording[]): Map<OperationId, Sent> {
  const sent = new Map<OperationId, Sent>();
  for (const { operation, patches } of recordings.flatMap(({ steps }) => steps))
    if (operation && !sent.has(operation)) sent.set(operation, sentIn(patches));
  return sent;
}

export interface Opening {
  /** Bytes of the page's first data, which are in the package and cross no bridge. */
  readonly firstData: number;
  /** Bytes sent while it opens. */
  readonly bytes: number;
}

export const openingsIn = (recordings: readonly Recording[]): Map<PageId, Opening> =>
  new Map(
    recordings.map(({ page, firstData, steps }) => [
      page,
      { firstData: Buffer.byteLength(JSON.stringify(firstData)), bytes: sentIn(steps[0]?.patches ?? []).bytes },
    ]),
  );
