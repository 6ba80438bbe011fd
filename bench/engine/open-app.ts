// A built app on glass-easel in Node, with a clock: from the tap, or the page's creation, to the end of the last setData.
import { createAlipayPlatform } from '../../src/testing/alipay/alipay-platform.ts';
import type { CommitRecord } from '../../src/testing/driver.ts';
import type { Commit, Engine, EngineHooks, EngineProject } from '../../src/testing/engines/engine.ts';
import { createGlassEasel } from '../../src/testing/engines/glass-easel.ts';
import { createMiniDriver } from '../../src/testing/mini/mini-driver.ts';
import { openMiniApp } from '../../src/testing/mini/open-mini-app.ts';
import type { Platform } from '../../src/testing/mini/platform.ts';
import { createWechatPlatform } from '../../src/testing/wechat/wechat-platform.ts';
import { type OperationId, type PageId, pathOf, targetOf } from '../operations.ts';
import { readPage } from '../read-page.ts';
import { lenient } from './lenient-platform.ts';

export type BenchHost = 'wechat' | 'alipay';

export interface BenchApp {
  /** Opens a page on top of the first one; ms. */
  open(page: PageId): Promise<number>;
  /** Does an operation on the open page; ms. */
  perform(operation: OperationId): Promise<number>;
  /** What the page shows. */
  lines(): string[];
  /** Every setData since the last call. Empty unless patches are kept. */
  takePatches(): CommitRecord[];
  /** A page's data before it sends any. */
  firstData(page: PageId): unknown;
  back(): Promise<void>;
  /** @throws when anything went wrong since the app was opened. */
  check(): void;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly dist: string;
  readonly host: BenchHost;
  readonly keepPatches: boolean;
}

/** Starts with the view's first sign of an operation and ends with the last setData that the view has taken. */
interface Clock {
  start: number;
  end: number;
}

const platforms: Readonly<Record<BenchHost, (dist: string) => Platform>> = {
  wechat: (dist) => lenient(createWechatPlatform(dist, 'glass-easel')),
  alipay: createAlipayPlatform,
};

/** The engine with the clock's marks, and with a note of each page's first data. */
function createTimedEngine(clock: Clock, firstData: Map<string, unknown>) {
  const begin = (): void => {
    clock.start = clock.end = performance.now();
  };
  const mark = (): void => {
    clock.end = performance.now();
  };
  // A page that is made by Component() passes here as a component and as a page: the second time it is on its way already.
  const underWay = new WeakSet<object>();
  return (project: EngineProject, hooks: EngineHooks): Engine => {
    const commit = (sent: Commit): void => {
      if (underWay.has(sent.patch)) return sent.apply(sent.patch, sent.done);
      hooks.commit({
        ...sent,
        apply: (patch, done) => {
          underWay.add(patch);
          sent.apply(patch, done);
          mark();
        },
      });
    };
    const engine = createGlassEasel(project, { ...hooks, commit });
    engine.window.document.addEventListener('touchend', begin, true);
    return {
      ...engine,
      definePage: (path, definition) => {
        firstData.set(path, definition.data ?? {});
        engine.definePage(path, definition);
      },
      defineComponent: (path, definition) => {
        firstData.set(path, definition.data ?? {});
        engine.defineComponent(path, definition);
      },
      mount: (path) => {
        begin();
        const view = engine.mount(path);
        mark();
        return view;
      },
    };
  };
}

/** uni-app sends it, and JSON drops it. That Sampan never does is tested elsewhere. */
const undefinedSent = /^setData in .* is undefined$/;

export async function openApp({ dist, host, keepPatches }: OpenOptions): Promise<BenchApp> {
  const clock: Clock = { start: 0, end: 0 };
  const firstData = new Map<string, unknown>();
  const app = await openMiniApp(platforms[host](dist), createTimedEngine(clock, firstData), { keepPatches });
  const driver = createMiniDriver(app);
  const { stack } = app.services;
  let taken = driver.patches().length;
  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    await act();
    await app.settle();
    return clock.end - clock.start;
  };
  return {
    open: (page) => timed(() => stack.navigateTo({ path: pathOf(page), query: {} })),
    perform: (operation) => timed(() => driver.tap(targetOf(operation))),
    lines: () => readPage(stack.top()!.element),
    takePatches: () => {
      const patches = driver.patches().slice(taken);
      taken += patches.length;
      return patches;
    },
    firstData: (page) => firstData.get(pathOf(page)),
    back: () => driver.back(),
    check: () => {
      const errors = driver.errors().filter((error) => !undefinedSent.test(error));
      if (errors.length > 0) throw new Error(`${dist}: ${errors.join('\n')}`);
    },
    close: () => driver.close(),
  };
}
