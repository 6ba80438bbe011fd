// Runs in the browser: replays what each variant sent, scenario by scenario in turns, and takes the time from each operation's
// first setData until the page is laid out. Every page is checked once, in the first round.
import { type OperationId, pathOf, scenarios } from '../operations.ts';
import { checkPage, readPage } from '../read-page.ts';
import { addSample, createSamples, inTurn, medians, type Samples } from '../samples.ts';
import type { Recording } from '../engine/record.ts';
import type { ViewVariant } from './compile-view.ts';
import { complaints, createEasel, type ReplayPage } from './easel-page.ts';

interface Player {
  readonly variant: ViewVariant;
  open(path: string): ReplayPage;
  samples: Samples;
}

/** There when the browser is started with `--expose-gc`. */
declare const gc: () => void;

/** Asking for a size makes the browser lay the page out. */
const layOut = (): number => document.body.offsetHeight;

const style = document.createElement('style');
document.head.append(style);

function timed(act: () => void): number {
  const start = performance.now();
  act();
  layOut();
  return performance.now() - start;
}

function replay({ variant, open, samples }: Player, recording: Recording, isChecked: boolean): void {
  const path = pathOf(recording.page);
  style.textContent = variant.styles[path] ?? '';
  layOut();
  let page: ReplayPage | undefined;
  for (const step of recording.steps) {
    // Made anew each time: the engine keeps what it is given.
    const patches = step.patches.map(({ patch }) => structuredClone(patch));
    const ms = timed(() => {
      page ??= open(path);
      for (const patch of patches) page.setData(patch);
    });
    if (step.operation) addSample(samples, step.operation, ms);
    if (isChecked && page)
      checkPage(readPage(page.element), step.lines, `${variant.name} in Chromium, ${step.operation ?? 'opening'}`);
  }
  page?.close();
}

/** Medians in ms by variant. `rounds` count after `warmUps`. */
export function runReplay(
  variants: readonly ViewVariant[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): [string, [OperationId, number][]][] {
  const players: Player[] = variants.map((variant) => ({
    variant,
    open: createEasel(variant),
    samples: createSamples(),
  }));
  for (let round = -warmUps; round < rounds; round++) {
    if (round === 0) for (const player of players) player.samples = createSamples();
    for (const [at, { page, repeats }] of scenarios.entries()) {
      for (const player of inTurn(players, round)) {
        const recording = player.variant.recordings[at];
        if (page === 'bench') gc();
        for (let i = 0; recording && i < repeats; i++) replay(player, recording, round === -warmUps);
      }
    }
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return players.map(({ variant, samples }) => [variant.name, [...medians(samples)]]);
}
