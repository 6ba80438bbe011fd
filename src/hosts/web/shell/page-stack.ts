// The stack of open pages, and the tab pages that stay alive beside it. Says when a page is shown, hidden and closed.
import type { RouteSpec } from '../../../core/app-spec.ts';
import { SampanError } from '../../../core/errors.ts';
import type { Query } from '../../../core/route-match.ts';
import { resolveRoute } from '../../../runtime/router.ts';
import { addressedPath, entryPaths, onUserStep, stepBack, writeEntry } from './browser-history.ts';
import { type Cell, createCell } from './cell.ts';
import { createOpenPage, emit, type OpenPage, type WebApp } from './open-page.ts';
import type { ShellParts } from './parts.ts';

/** As on the mini-program hosts, so that an app that fills it is seen to here. */
const limit = 10;

export class PageStack {
  readonly app: WebApp;
  readonly parts: ShellParts;
  /** From the first page to the top one. Never empty. */
  readonly pages: Cell<readonly OpenPage[]> = createCell<readonly OpenPage[]>([]);
  /** Tab pages that were opened, by route. */
  readonly #tabs = new Map<string, OpenPage>();
  /** The page that was last told it is shown, until it is told otherwise. */
  #shown: OpenPage | undefined;
  /** Every page that was not told `unload` yet. */
  #known: readonly OpenPage[] = [];
  /** How often the stack was set: 1 while the first page is shown. */
  moves = 0;
  /** Takes away the history entry of a layer over the page, if there is one; see back-guard.ts. Absent where no layer was shown. */
  endLayer?: (isBack: boolean) => Promise<boolean>;
  /** Steps run one after the other: a step back takes the browser a moment. */
  #queue: Promise<unknown> = Promise.resolve();
  readonly #stops: (() => void)[] = [];

  constructor(app: WebApp, parts: ShellParts) {
    this.app = app;
    this.parts = parts;
    const paths = entryPaths();
    const address = addressedPath();
    const start = paths && paths.at(-1) === address ? paths : [address ?? app.routes[0]!.route];
    this.#set(start.map((path) => this.#openPath(path)));
    this.#write(false);
    const onVisibility = (): void => this.settle();
    document.addEventListener('visibilitychange', onVisibility);
    this.#stops.push(
      onUserStep(() => this.#follow()),
      () => document.removeEventListener('visibilitychange', onVisibility),
    );
  }

  get top(): OpenPage {
    return this.pages.value.at(-1)!;
  }

  /** All pages that are alive, oldest first. */
  get alive(): readonly OpenPage[] {
    return [...new Set([...this.#tabs.values(), ...this.pages.value])].sort((a, b) => a.key - b.key);
  }

  push(route: RouteSpec, query: Query): Promise<void> {
    return this.step(() => {
      if (this.pages.value.length >= limit) throw new SampanError('SP3003', { limit });
      this.#set([...this.pages.value, this.#open(route, query)]);
      this.#write(true);
    });
  }

  replace(route: RouteSpec, query: Query): Promise<void> {
    return this.step(async () => {
      await this.endLayer?.(false);
      if (this.top.route) this.#tabs.delete(this.top.route.route);
      this.#set([...this.pages.value.slice(0, -1), this.#open(route, query)]);
      this.#write(false);
    });
  }

  pop(delta: number): Promise<void> {
    return this.step(async () => {
      if (await this.endLayer?.(true)) return;
      const count = Math.min(delta, this.pages.value.length - 1);
      if (count < 1) throw new SampanError('SP5010', { route: 'back()', reason: 'the first page is shown' });
      await stepBack(count);
      this.#set(this.pages.value.slice(0, -count));
    });
  }

  switchTab(route: RouteSpec): Promise<void> {
    return this.step(async () => {
      await this.#rewind();
      this.#set([this.#open(route, {})]);
      this.#write(false);
    });
  }

  relaunch(route: RouteSpec, query: Query): Promise<void> {
    return this.step(async () => {
      await this.#rewind();
      this.#tabs.clear();
      this.#set([this.#open(route, query)]);
      this.#write(false);
    });
  }

  /** Tells pages what they are now: after each change of the stack, a page's mounting, the window's hiding. */
  settle(): void {
    const top = this.top.isMounted && document.visibilityState === 'visible' ? this.top : undefined;
    if (top === this.#shown) return;
    const before = this.#shown;
    this.#shown = top;
    if (before) emit(before, 'hide');
    if (top) emit(top, 'show');
  }

  /** Forgets all pages and stops listening to the browser. */
  stop(): void {
    this.#stops.forEach((stop) => stop());
    this.#tabs.clear();
    this.#closeMissing([]);
  }

  /** Runs after the steps under way. */
  step(run: () => void | Promise<void>): Promise<void> {
    const done = this.#queue.then(run);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Goes to the history entry of the first page. */
  async #rewind(): Promise<void> {
    await this.endLayer?.(false);
    const count = this.pages.value.length - 1;
    if (count > 0) await stepBack(count);
  }

  #open(route: RouteSpec, query: Query): OpenPage {
    const page = (route.isTab && this.#tabs.get(route.route)) || createOpenPage(route, query);
    if (route.isTab) this.#tabs.set(route.route, page);
    return page;
  }

  #openPath(path: string): OpenPage {
    try {
      const { route, query } = resolveRoute(path);
      return this.#open(route, query);
    } catch {
      return createOpenPage(undefined, {}, path);
    }
  }

  #set(pages: readonly OpenPage[]): void {
    const closed = this.#closeMissing(pages);
    this.moves++;
    this.pages.value = pages;
    if (closed.includes(this.#shown!)) this.#shown = undefined;
  }

  #closeMissing(next: readonly OpenPage[]): readonly OpenPage[] {
    const kept = new Set([...next, ...this.#tabs.values()]);
    const closed = this.#known.filter((page) => !kept.has(page));
    this.#known = [...kept];
    for (const page of closed.reverse()) emit(page, 'unload');
    return closed;
  }

  #write(isNew: boolean): void {
    writeEntry(
      this.pages.value.map(({ path }) => path),
      isNew,
    );
  }

  /** The user stepped through the browser's history, followed a link or typed an address. */
  #follow(): void {
    void this.step(() => {
      const now = this.pages.value;
      const paths = entryPaths();
      if (paths) {
        const same = paths.findIndex((path, index) => now[index]?.path !== path);
        const kept = now.slice(0, same < 0 ? paths.length : same);
        this.#set([...kept, ...paths.slice(kept.length).map((path) => this.#openPath(path))]);
        return;
      }
      const page = this.#openPath(addressedPath() ?? this.app.routes[0]!.route);
      this.#set(page.route?.isTab || now.length >= limit ? [page] : [...now, page]);
      this.#write(false);
    });
  }
}
