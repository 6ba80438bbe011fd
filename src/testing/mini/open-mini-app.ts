// Puts a mini-program app together: engine, the app's own realm, page stack, bridge. Platforms add their names for things.
import type { Engine, EngineHooks, EngineProject } from '../engines/engine.ts';
import { parseAddress } from '../host/address.ts';
import { createHostUi } from '../host/host-ui.ts';
import { createPageStack } from '../host/page-stack.ts';
import { createStore } from '../host/store.ts';
import { createAppConsole } from '../logic/app-console.ts';
import { createAppRealm } from '../logic/app-realm.ts';
import { createModuleLoader } from '../logic/common-js.ts';
import { watchRejections } from '../logic/rejections.ts';
import { createAppTimers } from '../logic/timers.ts';
import { createAppInstance } from './app-instance.ts';
import { createBridge, type Bridge } from './bridge.ts';
import { createErrorLog } from './error-log.ts';
import { openMiniPage } from './mini-page.ts';
import type { MiniPage, Platform, Services } from './platform.ts';
import { createRegistration } from './registration.ts';
import { createActivity } from './settle.ts';

export interface MiniOptions {
  /** First page with its query. Default: the first page of the app. */
  readonly start?: string | undefined;
  /** What storage holds at launch. */
  readonly storage?: Readonly<Record<string, unknown>> | undefined;
  /** Tasks that a `setData` and an event take between logic and view. Default 0: none. */
  readonly viewDelay?: number | undefined;
  /** Whether `patches()` has anything to tell; off for long runs that watch the heap. Default true. */
  readonly keepPatches?: boolean | undefined;
}

export interface MiniApp {
  readonly platform: Platform;
  readonly engine: Engine;
  readonly services: Services;
  readonly bridge: Bridge;
  calls(member: string): unknown[];
  errors(): string[];
  /** Settles when the app has nothing more to do at once; timers and answers of servers are not waited for. */
  settle(): Promise<void>;
  close(): void;
}

type CreateEngine = (project: EngineProject, hooks: EngineHooks) => Engine;

export async function openMiniApp(
  platform: Platform,
  createEngine: CreateEngine,
  options: MiniOptions,
): Promise<MiniApp> {
  const log = createErrorLog();
  const realm = createAppRealm();
  const app = createAppInstance(log);
  const activity = createActivity();
  const calls: { member: string; argument: unknown }[] = [];
  const run = (task: () => void): void => {
    activity.mark();
    app.attempt(task);
  };
  const timers = createAppTimers(run);
  const engine = createEngine(platform.project, {
    commit: (commit) => bridge.commit(platform.commit?.(commit) ?? commit),
    error: log.fail,
  });
  const bridge = createBridge({
    delay: options.viewDelay ?? 0,
    parse: engine.parse,
    keepsPatches: options.keepPatches ?? true,
    run,
    fail: log.fail,
  });
  const stack = createPageStack<MiniPage>(platform.manifest, (address) => {
    try {
      return openMiniPage(address, engine, platform, app.attempt);
    } catch (error) {
      log.caught(error, address.path);
      throw error;
    }
  });
  const services: Services = {
    manifest: platform.manifest,
    stack,
    store: createStore(options.storage ?? {}, ...platform.storeLimits),
    ui: createHostUi(),
    realm,
    run,
    record: (member, argument) => void calls.push({ member, argument: withoutCallbacks(argument) }),
    fail: log.fail,
  };
  const stopWatching = watchRejections({
    owns: (promise) => realm.owns(promise) || engine.owns(promise),
    report: (reason) => {
      log.caught(reason, 'Unhandled rejection');
      app.call('onUnhandledRejection', { reason });
    },
  });

  const registration = createRegistration(platform, engine, bridge.deliver);
  const loader = createModuleLoader(platform.files, realm, {
    ...platform.globals(services),
    ...timers.globals,
    ...registration.globals,
    console: createAppConsole(log.fail),
    App: app.define,
    getApp: app.get,
    getCurrentPages: () => stack.pages().map(({ instance }) => instance),
  });
  app.attempt(() => loader.run('app'), 'app.js');
  for (const { path } of platform.project.units) {
    app.attempt(() => registration.within(path, () => loader.run(path)), `${path}.js`);
  }

  const first = parseAddress(options.start ?? `/${platform.manifest.pages[0] ?? ''}`);
  const launch = { path: first.path, query: first.query, scene: 1001, referrerInfo: {} };
  app.call('onLaunch', launch);
  app.call('onShow', launch);
  const refused = await stack.reLaunch(first);
  if (refused) log.fail(refused);
  const settle = (): Promise<void> => activity.settle(() => timers.isDue() || stack.isMoving());
  await settle();

  return {
    platform,
    engine,
    services,
    bridge,
    calls: (member) => calls.filter((call) => call.member === member).map(({ argument }) => argument),
    errors: log.list,
    settle,
    close: () => {
      stack.close();
      timers.clear();
      stopWatching();
      engine.close();
    },
  };
}

/** A call's argument as JSON: its callbacks would keep pages alive. */
function withoutCallbacks(argument: unknown): unknown {
  const json = JSON.stringify(argument);
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}
