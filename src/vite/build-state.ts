// What the plugins of one build share: the app and, per host, what was collected while its modules were transformed.
import type { TemplatePlaces } from '../compiler/index.ts';
import type { Block } from '../core/block.ts';
import type { EntryKind } from '../core/dialect.ts';
import type { SampanError } from '../core/errors.ts';
import type { NativeTarget } from '../core/native.ts';
import type { BrowserGlobalUse } from './browser-globals.ts';
import type { BundleFacts } from './bundle-facts.ts';
import type { FirstPaint } from './first-paint/first-paint.ts';
import type { HostTarget } from './hosts.ts';
import type { OutputFolders } from './output-folders.ts';
import { createAppScanner, type ScannedApp } from './scan-app.ts';
import { createStableIds, type StableIds } from './stable-id.ts';

export interface ModuleBlocks {
  readonly blocks: readonly Block[];
  /** Tags that the module uses generically. */
  readonly tags: readonly string[];
  /** Native components that it shows. */
  readonly natives: readonly NativeTarget[];
  readonly listed: readonly string[];
  readonly mayNest: boolean;
  readonly placesMayNest: boolean;
  readonly places: TemplatePlaces;
}

export interface ImportedFile {
  /** Path in the package that it will belong to: `assets/cat-1f2e3d4c.png`. */
  readonly name: string;
  readonly content: Uint8Array;
  /** The file itself, absolute. */
  readonly source: string;
}

export interface HostState {
  readonly host: HostTarget;
  /** By module id. A module that is transformed again replaces its entry. */
  readonly modules: Map<string, ModuleBlocks>;
  /** Browser globals that a module's source names, by module id; whether they stay is known when the bundle is made. */
  readonly globals: Map<string, readonly BrowserGlobalUse[]>;
  /** Names of event props in modules that clone elements, by module id. */
  readonly clonedEvents: Map<string, readonly string[]>;
  /** Modules that make portals. */
  readonly portals: Set<string>;
  /** Modules by the mark of the part that they need by their words (late.table.ts). */
  readonly lateParts: Map<string, Set<string>>;
  /** By `<check>:<module id>`, so that a check that runs again replaces what it said. */
  readonly errors: Map<string, readonly SampanError[]>;
  /** What authors should know of their modules, and may leave as it is; by module id. */
  readonly notes: Map<string, readonly SampanError[]>;
  /** Files that code imports, by the mark that stands for each in code. */
  readonly files: Map<string, ImportedFile>;
  /** What each page shows before its code runs, by route. Empty where it is not the build that draws it. */
  readonly firstPaint: Map<string, FirstPaint>;
  /** Scripts of native components that are entries of the bundle, by output path without extension. */
  readonly nativeScripts: Set<string>;
  /** Output files that the last watching build wrote. */
  readonly written: string[];
  /** Some block may stand inside itself: entries for boundary components were added. */
  hasBoundaries?: boolean;
  /** What `inspect` wants to know of the finished bundle; only while inspecting. */
  bundle?: BundleFacts;
}

export interface BuildSetup {
  /** The app's folder, absolute, with forward slashes. */
  readonly root: string;
  readonly hosts: readonly HostTarget[];
  readonly entry: EntryKind;
  readonly folders: OutputFolders;
  /** Class names of style modules are made by us: the app's configuration has no way of its own. */
  readonly scopesClasses: boolean;
}

/** Empty until `start`: plugins are made before Vite's configuration is known. */
export interface BuildState {
  readonly setup: BuildSetup;
  /** Collect what `inspect` shows, and let a budget that is exceeded pass: it is shown, too. */
  inspects: boolean;
  readonly ids: StableIds;
  /** Begins anew; Vite asks once for each environment before anything is built. */
  start(setup: BuildSetup): void;
  /** The state of an environment's host; undefined for environments that are not ours. */
  of(environment: string): HostState | undefined;
  /** The app on disk; read once, and again after `forgetApp`. */
  app(): Promise<ScannedApp>;
  forgetApp(): void;
  /** Reads the app without changing what the build goes by. */
  lookAtApp(): Promise<ScannedApp>;
  /** The files that were written since this was last asked. */
  takeWritten(environment: string): string[];
}

interface Started {
  readonly setup: BuildSetup;
  readonly ids: StableIds;
  readonly look: () => Promise<ScannedApp>;
}

export function createBuildState(): BuildState {
  const states = new Map<string, HostState>();
  let current: Started | undefined;
  let app: Promise<ScannedApp> | undefined;
  const started = (): Started => {
    if (!current) throw new Error('The sampan plugin was used before its config hook ran.');
    return current;
  };
  return {
    inspects: false,
    get setup() {
      return started().setup;
    },
    get ids() {
      return started().ids;
    },
    start(setup) {
      current = { setup, ids: createStableIds(setup.root), look: createAppScanner(setup.root, setup.entry) };
      app = undefined;
      states.clear();
      for (const host of setup.hosts) states.set(host.environment, createHostState(host));
    },
    of: (environment) => states.get(environment),
    app: () => (app ??= started().look()),
    lookAtApp: () => started().look(),
    forgetApp: () => {
      app = undefined;
    },
    takeWritten: (environment) => states.get(environment)?.written.splice(0) ?? [],
  };
}

const createHostState = (host: HostTarget): HostState => ({
  host,
  modules: new Map(),
  globals: new Map(),
  clonedEvents: new Map(),
  portals: new Set(),
  lateParts: new Map(),
  errors: new Map(),
  notes: new Map(),
  files: new Map(),
  firstPaint: new Map(),
  written: [],
  nativeScripts: new Set(),
});

/** Before a watching build asks for every module again: what it then does not find is not there any more. */
export function forgetFound({ modules, globals, errors, files, nativeScripts }: HostState): void {
  for (const found of [modules, globals, errors, files, nativeScripts]) found.clear();
}

/** Everything found wrong with the host's output so far. */
export const errorsOf = (found: HostState | undefined): SampanError[] => [...(found?.errors.values() ?? [])].flat();
