// A watching build of one mini-program host. What decides about the app itself (pages, app.config.ts) starts it anew.
import { watch as watchFiles, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, type InlineConfig, type Rolldown } from 'vite';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import { stateOf } from './build.ts';
import { errorsOf, type BuildState } from './build-state.ts';
import { toCodedError } from './bundler-errors.ts';
import type { HostTarget } from './hosts.ts';
import { writeAppTypes } from './write-app-types.ts';

export interface DevRebuild {
  /** What is wrong with the app; the files of the last good build stay. */
  readonly error: unknown;
  /** Files whose content changed, relative to the host's folder. */
  readonly written: readonly string[];
  readonly milliseconds: number;
}

export interface Watching {
  close(): Promise<void>;
}

type OnRebuild = (rebuild: DevRebuild) => void;

/** Settles after the first build, good or not. */
export async function watchHost(config: InlineConfig, host: HostTarget, onRebuild: OnRebuild): Promise<Watching> {
  let running = await startBuild(config, host, onRebuild);
  let restart: NodeJS.Timeout | undefined;
  let isClosed = false;
  const files = followApp(config.root ?? '.', () => {
    clearTimeout(restart);
    // Editors write in several steps; one restart is enough.
    restart = setTimeout(async () => {
      if (isClosed || !(await isAppChanged(running.state))) return;
      await running.close();
      if (!isClosed) running = await startBuild(config, host, onRebuild);
    }, 60);
  });
  return {
    async close() {
      isClosed = true;
      clearTimeout(restart);
      for (const file of files) file.close();
      await running.close();
    },
  };
}

interface RunningBuild extends Watching {
  readonly state: BuildState;
}

async function startBuild(config: InlineConfig, host: HostTarget, onRebuild: OnRebuild): Promise<RunningBuild> {
  const builder = await createBuilder({ ...config, build: { ...config.build, watch: {} }, logLevel: 'silent' }, null);
  const state = stateOf(builder.config);
  const app = await state.app();
  const environment = builder.environments[host.environment];
  if (app.errors.length > 0 || !environment) {
    onRebuild({ error: new BuildFailure(mergeErrors(app.errors)), written: [], milliseconds: 0 });
    return { state, close: () => Promise.resolve() };
  }
  writeAppTypes(state.setup.root, app);
  const watcher = (await builder.build(environment)) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') onRebuild({ error: failureOf(state, host, event.error), written: [], milliseconds: 0 });
      if (event.code === 'BUNDLE_END') onRebuild({ error: undefined, written: state.takeWritten(host.environment), milliseconds: event.duration });
      if (event.code === 'END' || event.code === 'ERROR') resolve();
    });
  });
  return { state, close: () => watcher.close() };
}

function failureOf(state: BuildState, host: HostTarget, error: Error): unknown {
  const errors = mergeErrors(errorsOf(state.of(host.environment)));
  return errors.length > 0 ? new BuildFailure(errors) : toCodedError(error, state.setup.root);
}

/** Watches the files that decide which pages there are; what modules say is the bundler's to watch. */
function followApp(root: string, onChange: () => void): FSWatcher[] {
  const isConfig = (name: string | null): boolean => name?.startsWith('app.config.') ?? true;
  return [
    watchFiles(root, (_event, name) => (isConfig(name) ? onChange() : undefined)),
    watchFiles(join(root, 'src'), { recursive: true }, onChange),
  ];
}

/** Whether the app on disk differs from the one that is being built, in what the build decides beforehand. */
async function isAppChanged(state: BuildState): Promise<boolean> {
  const before = await state.app();
  state.forgetApp();
  const after = await state.app();
  const summary = ({ manifest, styleFile, errors }: typeof after): string =>
    JSON.stringify([manifest, styleFile, errors.map(({ code, detail, at }) => [code, detail, at])]);
  return summary(before) !== summary(after);
}
