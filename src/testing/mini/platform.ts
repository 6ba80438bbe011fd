// What a platform (WeChat, Alipay) brings to the driver: its project in the engine's terms and its global objects.
import type { EngineId } from '../driver.ts';
import type { Commit, Definition, EngineProject, Instance } from '../engines/engine.ts';
import type { AppManifest, PageSettings } from '../host/app-manifest.ts';
import type { HostUi } from '../host/host-ui.ts';
import type { OpenPage, PageStack } from '../host/page-stack.ts';
import type { ProjectFiles } from '../host/project-files.ts';
import type { Store } from '../host/store.ts';
import type { AppRealm } from '../logic/app-realm.ts';

export interface Platform {
  readonly host: string;
  readonly engine: EngineId;
  readonly files: ProjectFiles;
  readonly project: EngineProject;
  readonly manifest: AppManifest;
  /** Bytes that storage takes for a key and in all. */
  readonly storeLimits: readonly [key: number, total: number];
  settings(path: string): PageSettings;
  /** The platform's global objects: `{ wx }`. */
  globals(services: Services): Record<string, unknown>;
  /** The platform's definitions in WeChat's shape. */
  page(definition: Definition): Definition;
  component(definition: Definition): Definition;
  /** Where the platform's patches are more than `setData`: how one is applied. */
  commit?(commit: Commit): Commit;
  /** The engine's name of an event of a tag, where templates have another one. */
  eventName?(tag: string, type: string): string;
  /** The event object that the app's handlers get. */
  event(event: EngineEvent): unknown;
}

/** An engine's event, read once: engines give targets as live nodes. */
export interface EngineEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly target: EventPlace;
  readonly currentTarget: EventPlace;
  readonly detail: unknown;
  readonly touches: readonly EventTouch[];
  readonly changedTouches: readonly EventTouch[];
  /** What the host's component puts beside the detail; it may be another type. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface EventTouch {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

export interface EventPlace {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly offsetLeft: number;
  readonly offsetTop: number;
}

export interface MiniPage extends OpenPage {
  readonly instance: Instance;
  readonly element: Element;
  title: string;
  /** The pull-down indicator turns. */
  refreshing: boolean;
}

/** What the platform's API objects may use. */
export interface Services {
  readonly manifest: AppManifest;
  readonly stack: PageStack<MiniPage>;
  readonly store: Store;
  readonly ui: HostUi;
  readonly realm: AppRealm;
  /** Runs a callback of the app: its exceptions are the app's errors. */
  run(task: () => void): void;
  /** Remembers a call for `driver.calls(member)`. */
  record(member: string, argument: unknown): void;
  fail(message: string): void;
}
