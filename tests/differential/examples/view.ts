// A page of an example as a test sees it, whichever way it is rendered: what it shows, what it asks of its host, and how it is used.
import type { Device } from '../../../src/hosts/memory/device.ts';
import type { Shown } from '../shown.ts';

/** What the test reaches of a running app: its device, and its models by their files. */
export interface Probe {
  readonly device: Device;
  readonly models: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What a user does to one element. */
export interface Gesture {
  /** Places among the elements of a parent, from the page's outermost one. */
  readonly path: readonly number[];
  /** `tap`, `input`, `change`. */
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a host tells a page. */
export type PageNews = 'show' | 'hide' | 'pulldownrefresh' | 'reachbottom';

export interface ExampleView {
  readonly probe: Probe;
  shown(): readonly Shown[];
  use(gesture: Gesture): void;
  tell(news: PageNews): void;
  close(): void;
}

export interface OpenedPage {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  /** Before anything of the page runs. */
  prepare(probe: Probe): void;
}

/** Events that go outwards. */
export const bubbles = (type: string): boolean => type === 'tap';

/** Props that the host changes when it reports them, and that apps set: what is shown follows both. No example sets a position. */
export const liveProps = ['value', 'checked'] as const;
