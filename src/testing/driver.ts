// What a test says to a running app, whatever engine renders it.

export type EngineId = 'exparser' | 'glass-easel' | 'alipay' | 'chromium';

/** How a dialog of the host is answered. */
export type Answer = 'confirm' | 'cancel';
export type DialogKind = 'modal' | 'pay';

export interface CommitStats {
  readonly setDataCalls: number;
  /** Bytes of the JSON texts, UTF-8. */
  readonly setDataBytes: number;
}

/**
 * A running app. Targets are `#id`, `.class` or an exact visible text; the first in document order counts.
 *
 * @example
 * const app = await openWechat({ dist: 'dist/wechat', engine: 'glass-easel' })
 * await app.tap('Buy')
 * await app.waitFor('1 item in your cart')
 * expect(app.errors()).toEqual([])
 * await app.close()
 */
export interface AppDriver {
  readonly engine: EngineId;
  readonly host: string;
  /** The top page's address without query, the same on every host: `/product/3`. */
  route(): Promise<string>;
  /** Visible texts of the top page in document order; nothing of fields, images and the host's own bars. */
  texts(): Promise<string[]>;
  /** `texts()` with what fields hold in between, as `[value]`: shows which text stands beside which field. */
  fieldTexts(): Promise<string[]>;
  html(): Promise<string>;
  /** Taps the target once it is there (4 s). Nothing happens when it is disabled, as on a device. */
  tap(target: string): Promise<void>;
  /** Replaces what the field holds as a user would: focus, input, blur. */
  type(target: string, text: string): Promise<void>;
  /** What the field holds now, which need not be its `value` prop. */
  value(target: string): Promise<string>;
  /** Whether the checkbox is ticked now. */
  checked(target: string): Promise<boolean>;
  /** Scrolls a scroll view, or without target the page, to its end. */
  scrollToEnd(target?: string): Promise<void>;
  /** Swipes the swiper to a slide. */
  slide(target: string, index: number): Promise<void>;
  pullDown(): Promise<void>;
  /** Taps an item of the tab bar. */
  tab(text: string): Promise<void>;
  tabBadge(text: string): Promise<string | undefined>;
  /** The host's own way back: the arrow in the navigation bar, the browser's button. */
  back(): Promise<void>;
  /** Waits until a text of the page contains (or matches) it; at most `ms`, by default 4000. */
  waitFor(text: string | RegExp, ms?: number): Promise<void>;
  /** Title of the last toast since the app was opened. */
  toast(): Promise<string | undefined>;
  /** How the next dialog of this kind is answered. Without this: `confirm`. Several calls queue up. */
  answer(dialog: Answer, kind?: DialogKind): void | Promise<void>;
  stats(): CommitStats;
  /** Everything that went wrong: exceptions, rejections, `console.error`, the engine's complaints. */
  errors(): string[];
  close(): Promise<void>;
}

/** One `setData`: which page or component got what. */
export interface CommitRecord {
  readonly path: string;
  readonly bytes: number;
  readonly patch: Readonly<Record<string, unknown>>;
}

/** What a component of the host's reports, in the host's words. */
export interface HostReport {
  readonly detail?: unknown;
  /** What stands in the event object itself. */
  readonly event?: Readonly<Record<string, unknown>>;
  /** Properties that the user has changed, as the host holds them now. */
  readonly holds?: Readonly<Record<string, unknown>>;
}

/** An app on an engine in this process: more can be seen than on a real host. */
export interface MiniDriver extends AppDriver {
  /** All `setData` so far, oldest first. */
  patches(): CommitRecord[];
  /** Whether the pull-down indicator of the top page turns. */
  refreshing(): boolean;
  title(): string;
  /** Paths of the open pages, the top one last. */
  pages(): string[];
  /** What the app holds in storage, for `openWechat({ storage })`. */
  storage(): Record<string, unknown>;
  /** Calls of the platform's API by member name, oldest first. */
  calls(member: string): unknown[];
  /** The view stays as it is while the app goes on: what a user taps now, they tap while a `setData` is in flight. */
  freeze(): void;
  /** The view catches up. */
  thaw(): Promise<void>;
  /** The top page's `setData`, as if its own code had called it. */
  setData(patch: Record<string, unknown>): Promise<void>;
  /** Scrolls a scroll view to `top` px. */
  scroll(target: string, top: number): Promise<void>;
  /** The current slide of a swiper. */
  current(target: string): Promise<number>;
  /** A property as the host's component holds it, e.g. `prop('#name', 'maxlength')`. */
  prop(target: string, name: string): Promise<unknown>;
  /** What the host shows for a property: what the user did, else what data said. */
  held(target: string, name: string): Promise<unknown>;
  /**
   * An event of the host's component, by the name that templates have for it.
   *
   * @example
   * await app.fire('#volume', 'change', { holds: { value: 30 }, detail: { value: 30 } })
   */
  fire(target: string, type: string, report?: HostReport): Promise<void>;
}
