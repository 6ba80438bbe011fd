// A built app on glass-easel in Node: with a DOM, to see what it shows, or bare and with a clock, to see what it costs.
import { setImmediate as nextTask } from 'node:timers/promises';
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
import { createBareEasel, tapBare } from './bare-easel.ts';
import { lenient } from './lenient-platform.ts';

export type BenchHost = 'wechat' | 'alipay';

export interface BenchApp {
  /** Opens a page on top of the first one; ms from the page's creation to the end of its last setData. */
  open(page: PageId): Promise<number>;
  /** Does an operation on the open page; ms from the tap to the end of the last setData. */
  perform(operation: OperationId): Promise<number>;
  /** What the page shows. Not on the bare engine. */
  lines(): string[];
  /** Every setData since the last call. Not on the bare engine. */
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
  /** Without DOM and without record. */
  readonly isBare: boolean;
}

interface Clock {
  start: number;
  end: number; engine: number;
}

const platforms: Readonly<Record<BenchHost, (dist: string) => Platform>> = {
  wechat: (dist) => lenient(createWechatPlatform(dist, 'glass-easel')),
  alipay: createAlipayPlatform,
};

type CreateEngine = (project: EngineProject, hooks: EngineHooks) => Engine;

/** The engine with the clock's marks, and with a note of each page's first data. */
function withClock(create: CreateEngine, clock: Clock, firstData: Map<string, unknown>): CreateEngine {
  const mark = (): void => {
    clock.end = performance.now();
  };
  // A page that is made by Component() passes here as a component and as a page: the second time it is on its way already.
  const underWay = new WeakSet<object>();
  return (project, hooks) => {
    const commit = (sent: Commit): void => {
      if (underWay.has(sent.patch)) return sent.apply(sent.patch, sent.done);
      hooks.commit({
        ...sent,
        apply: (patch, done) => {
          underWay.add(patch);
          const t0 = performance.now(); sent.apply(patch, done); clock.engine += performance.now() - t0;
          mark();
        },
      });
    };
    const engine = create(project, { ...hooks, commit });
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
        clock.start = performance.now();
        const t0 = performance.now(); const view = engine.mount(path); (clock as any).mount = performance.now() - t0;
        mark();
        return view;
      },
    };
  };
}

/** uni-app sends it, and JSON drops it. That Sampan never does is tested elsewhere. */
const undefinedSent = /^setData in .* is undefined$/;

/** Two taps never share a time stamp: no finger is that fast, and apps tell events apart by it. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() === now) await nextTask();
}

export async function openApp({ dist, host, isBare }: OpenOptions): Promise<BenchApp> {
  const clock: Clock = { start: 0, end: 0, engine: 0 }; (globalThis as any).__clock = clock;
  const firstData = new Map<string, unknown>();
  const create = withClock(isBare ? createBareEasel : createGlassEasel, clock, firstData);
  const app = await openMiniApp(platforms[host](dist), create, { keepPatches: !isBare });
  const driver = createMiniDriver(app);
  const { stack } = app.services;
  const top = () => stack.top()!;
  let taken = driver.patches().length;
  const settled = async (): Promise<number> => {
    await app.settle();
    return clock.end - clock.start;
  };
  const tap = async (target: string): Promise<void> => {
    if (!isBare) return driver.tap(target);
    await nextMillisecond();
    clock.start = performance.now();
    tapBare(top().instance, target);
  };
  return {
    open: async (page) => {
      await stack.navigateTo({ path: pathOf(page), query: {} });
      return settled();
    },
    perform: async (operation) => {
      await tap(targetOf(operation));
      return settled();
    },
    lines: () => readPage(top().element),
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
