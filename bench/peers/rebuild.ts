// Rebuild time: a page is saved while its build watches, until the new text is in the output.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../samples.ts';
import { type Program, start, stop } from './process-tree.ts';

export interface WatchedApp extends Program {
  /** The page that is saved, relative to the app. */
  readonly page: string;
  /** The folder that is written to, relative to the app. */
  readonly output: string;
}

const text = 'hello, mini-program';
const saves = 5;
const pollMs = 5;
const patienceMs = 120_000;

/** Whether a file written since `since` holds the text. */
function hasText(folder: string, wanted: string, since: number): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
      const file = join(entry.parentPath, entry.name);
      return entry.isFile() && statSync(file).mtimeMs >= since && readFileSync(file, 'utf8').includes(wanted);
    });
  } catch {
    // The folder is being replaced.
    return false;
  }
}

async function waitForText(folder: string, wanted: string, since: number): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!hasText(folder, wanted, since)) {
    if (Date.now() > end) throw new Error(`"${wanted}" did not appear in ${folder}.`);
    await wait(pollMs);
  }
}

/** Median of several saves, ms. */
export async function measureRebuild(app: WatchedApp): Promise<number> {
  const page = join(app.cwd, app.page);
  const folder = join(app.cwd, app.output);
  const source = readFileSync(page, 'utf8');
  const started = Date.now();
  const child = start(app);
  // Nobody reads it, and a full pipe would stop the program.
  child.stdout?.resume();
  child.stderr?.resume();
  const times: number[] = [];
  try {
    await waitForText(folder, text, started);
    for (let save = 1; save <= saves; save++) {
      // Watchers look away for a moment after a build.
      await wait(1500);
      const since = Date.now() - 1;
      const before = performance.now();
      writeFileSync(page, source.replace(text, `${text} ${save}`));
      await waitForText(folder, `${text} ${save}`, since);
      times.push(performance.now() - before);
    }
    return median(times);
  } finally {
    stop(child);
    writeFileSync(page, source);
  }
}
