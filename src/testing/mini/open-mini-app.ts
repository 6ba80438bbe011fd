// Puts a mini-program app together: engine, the app's own realm, page stack, bridge. Platforms add their names for things.
import type { Definition, Engine, EngineHooks, EngineProject, Instance } from '../engines/engine.ts';
import { adoptDefinition } from '../engines/property-types.ts';
import type { Address } from '../host/address.ts';
import { parseAddress } from '../host/address.ts';
import { createHostUi } from '../host/host-ui.ts';
import { createPageStack, type PageHook } from '../host/page-stack.ts';
import { createStore } from '../host/store.ts';
import { createAppRealm } from '../logic/app-realm.ts';
import { createModuleLoader } from '../logic/common-js.ts';
import { watchRejections } from '../logic/rejections.ts';
import { createAppTimers } from '../logic/timers.ts';
import { createBridge, type Bridge } from './bridge.ts';
import { prepareComponent, preparePage } from './definitions.ts';
import { createErrorLog } from './error-log.ts';
import type { MiniPage, Platform, Services } from './platform.ts';

export interface MiniOptions {
  /** First page with its query. Default: the first page of the app. */
  readonly start?: string | undefined;
  /** What storage holds at launch. */
  readonly storage?: Readonly<Record<string, unknown>> | undefined;
  /** Tasks that a `setData` and an event take between logic and view. Default 0: none. */
  readonly viewDelay?: number | undefined;
}

export interface MiniApp {
  readonly platform: Platform;
  readonly engine: Engine;
  readonly services: Services;
  readonly bridge: Bridge;
  calls(member: string): unknown[];
  errors(): string[];
  close(): void;
}

type CreateEngine = (project: EngineProject, hooks: EngineHooks) => Engine;
type AppHook = 'onLaunch' | 'onShow' | 'onError' | 'onUnhandledRejection';

export async function openMiniApp(platform: Platform, createEngine: CreateEngine, options: MiniOptions): Promise<MiniApp> {
  const log = createErrorLog();
  const realm = createAppRealm();
  let app: Instance = {};
  const callApp = (hook: AppHook, argument: unknown): void => {
    const method = app[hook];
    if (typeof method === 'function') attempt(() => method.call(app, argument), hook);
  };
  const attempt = (task: () => unknown, where?: string): void => {
    try {
      task();
    } catch (error) {
      log.caught(error, where);
      if (where !== 'onError') callApp('onError', String(error));
    }
  };
  const run = (task: () => void): void => attempt(task);
  const stopWatching = watchRejections({
    owns: realm.owns,
    report: (reason) => {
      log.caught(reason, 'Unhandled rejection');
      callApp('onUnhandledRejection', { reason });
    },
  });
  const timers = createAppTimers(run);

  const engine = createEngine(platform.project, { commit: (commit) => bridge.commit(platform.commit?.(commit) ?? commit), error: log.fail });
  const bridge = createBridge({ delay: options.viewDelay ?? 0, adopt: engine.adopt, run, fail: log.fail });
  const stack = createPageStack<MiniPage>(platform.manifest, (address) => {
    try {
      return createPage(address, engine, platform, attempt);
    } catch (error) {
      log.caught(error, address.path);
      throw error;
    }
  });
  const calls: { member: string; argument: unknown }[] = [];
  const services: Services = {
    manifest: platform.manifest,
    stack,
    store: createStore(options.storage ?? {}, ...platform.storeLimits),
    ui: createHostUi(),
    realm,
    run,
    record: (member, argument) => void calls.push({ member, argument }),
    fail: log.fail,
  };

  const registration = createRegistration(platform, engine, bridge);
  const loader = createModuleLoader(platform.files, realm, {
    ...platform.globals(services),
    ...timers.globals,
    ...registration.globals,
    console: appConsole(log.fail),
    App: (definition: Instance) => void (app = definition),
    getApp: () => app,
    getCurrentPages: () => stack.pages().map(({ instance }) => instance),
  });
  attempt(() => loader.run('app'), 'app.js');
  for (const { path } of platform.project.units) attempt(() => registration.within(path, () => loader.run(path)), `${path}.js`);

  const first = parseAddress(options.start ?? `/${platform.manifest.pages[0] ?? ''}`);
  const launch = { path: first.path, query: first.query, scene: 1001, referrerInfo: {} };
  callApp('onLaunch', launch);
  callApp('onShow', launch);
  const refused = await stack.reLaunch(first);
  if (refused) log.fail(refused);

  return {
    platform,
    engine,
    services,
    bridge,
    calls: (member) => calls.filter((call) => call.member === member).map(({ argument }) => argument),
    errors: log.list,
    close: () => {
      stack.close();
      timers.clear();
      stopWatching();
      engine.close();
    },
  };
}

function createPage(address: Address, engine: Engine, platform: Platform, attempt: (task: () => void, where: string) => void): MiniPage {
  const view = engine.mount(address.path);
  const { instance } = view;
  Object.assign(instance, { route: address.path, options: address.query });
  return {
    address,
    instance,
    element: view.element,
    title: platform.settings(address.path).title,
    refreshing: false,
    call: (hook: PageHook, argument?: unknown) => {
      const method = instance[hook];
      if (typeof method === 'function') attempt(() => method.call(instance, argument), `${address.path} ${hook}`);
      if (hook === 'onShow') view.pageLifetime('show');
      if (hook === 'onHide') view.pageLifetime('hide');
    },
    ready: view.ready,
    setVisible: (visible) => view.element.toggleAttribute('hidden', !visible),
    destroy: view.destroy,
  };
}

interface Registration {
  readonly globals: Readonly<Record<string, unknown>>;
  /** While `task` runs, Page and Component define this unit: bundlers may call them from a shared chunk. */
  within(path: string, task: () => void): void;
}

function createRegistration(platform: Platform, engine: Engine, bridge: Bridge): Registration {
  let current: string | undefined;
  const unit = (): string => {
    if (current === undefined) throw new Error('Page() and Component() belong into the file of a page or component');
    return current;
  };
  const adopt = (definition: Definition): Definition => adoptDefinition(definition, engine.types, engine.adopt);
  return {
    globals: {
      Page: (definition: Definition) => engine.definePage(unit(), adopt(preparePage(definition, platform, bridge.deliver))),
      Component: (definition: Definition) => engine.defineComponent(unit(), adopt(prepareComponent(definition, platform, bridge.deliver))),
      Behavior: (definition: Definition) => engine.defineBehavior(adopt(prepareComponent(definition, platform, bridge.deliver))),
    },
    within: (path, task) => {
      current = path;
      try {
        task();
      } finally {
        current = undefined;
      }
    },
  };
}

/** The app may log what it likes; an error in its console is an error. */
function appConsole(fail: (message: string) => void): Readonly<Record<string, unknown>> {
  const ignore = (): void => {};
  const quiet = Object.fromEntries('log info debug warn group groupCollapsed groupEnd trace time timeEnd table'.split(' ').map((name) => [name, ignore]));
  const text = (value: unknown): string => (typeof value === 'object' && value !== null && 'stack' in value ? String(value.stack) : String(value));
  return { ...quiet, error: (...values: unknown[]) => fail(`console.error: ${values.map(text).join(' ')}`) };
}
