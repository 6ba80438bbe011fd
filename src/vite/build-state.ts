// What the plugins of one build share: the app and, per host, what was collected while its modules were transformed.
import type { Block } from '../core/block.ts';
import type { SampanError } from '../core/errors.ts';
import type { HostTarget } from './hosts.ts';
import { scanApp, type ScannedApp } from './scan-app.ts';
import { createStableIds, type StableIds } from './stable-id.ts';

export interface ModuleBlocks {
  readonly blocks: readonly Block[];
  /** Tags that the module uses generically. */
  readonly tags: readonly string[];
}

export interface HostState {
  readonly host: HostTarget;
  /** By module id. A module that is transformed again replaces its entry. */
  readonly modules: Map<string, ModuleBlocks>;
  /** By module id, so that a corrected file clears its errors; '' for those of the whole output. */
  readonly errors: Map<string, readonly SampanError[]>;
}

export interface BuildState {
  /** Absolute, with forward slashes. */
  readonly root: string;
  readonly hosts: readonly HostTarget[];
  /** Sampan's own modules come from src. */
  readonly usesSource: boolean;
  readonly ids: StableIds;
  /** The state of an environment's host; undefined for environments that are not ours. */
  of(environment: string): HostState | undefined;
  /** The app on disk; read once, and again after `forgetApp`. */
  app(): Promise<ScannedApp>;
  forgetApp(): void;
}

export function createBuildState(root: string, hosts: readonly HostTarget[], usesSource: boolean): BuildState {
  const states = new Map(hosts.map((host): [string, HostState] => [host.environment, { host, modules: new Map(), errors: new Map() }]));
  let app: Promise<ScannedApp> | undefined;
  return {
    root,
    hosts,
    usesSource,
    ids: createStableIds(root),
    of: (environment) => states.get(environment),
    app: () => (app ??= scanApp(root)),
    forgetApp: () => {
      app = undefined;
    },
  };
}

/** Adds an error to those of a module. */
export function addError({ errors }: HostState, module: string, error: SampanError): void {
  errors.set(module, [...(errors.get(module) ?? []), error]);
}
