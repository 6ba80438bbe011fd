// What a test knows of an example beyond its sources: how its pages are opened, and what happens around them.
import type { Random } from '../random.ts';
import type { Probe } from './view.ts';

/** Done to each rendering of a page alike. */
export type Change = (probe: Probe) => void;

export interface ExampleApp {
  /** Files whose exports changes reach. */
  readonly models: readonly string[];
  /** Host APIs that only effects call: those come when the view is drawn, which may be before or after what a promise brings. */
  readonly calledByEffects: readonly string[];
  /** Params of a page, as texts. */
  query(route: string, random: Random): Readonly<Record<string, string>>;
  /** What a device is like when the page is opened. */
  start(random: Random): Change;
  /** Something that happens while the page is open, and its name. */
  change(random: Random): readonly [string, Change];
}
