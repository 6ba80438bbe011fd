// A watching build of one mini-program host. Pages that come and go start it anew; all else is a rebuild.
import { watch as watchFiles, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, type InlineConfig, type Rolldown } from 'vite';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import { stateOf } from './build.ts';
import { errorsOf, type BuildState } from './build-state.ts';
import { toCodedError } from './bundler-errors.ts';
import type { HostTarget } from './hosts.ts';
import { withNodeEnv } from './node-env.ts';
import { entriesOf, summaryOf } from './scan-app.ts';
import { writeAppTypes } from './write-app-types.ts';

export interface DevRebuild {
  /** What is wrong with the app; the files of the last good build stay. */
  readonly error: unknown;
  /** Files whose content changed, relative to the host's folder. Empty when it is as it was before an error. */
  readonly written: readonly string[];
  readonly milliseconds: number;
}

export interface Watching {
  close(): Promise<void>;
}

type OnRebuild = (rebuild: DevRebuild) => void;

/** Milliseconds. Editors, and Node's own `writeFile`, change a file in two steps. */
const buildDelay = 20;

/** Settles after the first build, good or not. */
export async function watchHost(config: InlineConfig, host: HostTarget, onRebuild: OnRebuild): Promise<Watching> {
  let running = await startBuild(config, host, onRebuild);
  let restart: NodeJS.Timeout | undefined;
  let isClosed = false;
  const files = followApp(config.root ?? '.', () => {
    clearTimeout(restart);
    // Editors write in several steps; one restart is enough.
    restart = setTimeout(async () => {
      if (isClosed || !(await running.isOutdated())) return;
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

/** With full messages, and not minified: what is looked at is the running app. */
const planWatch = (config: InlineConfig): InlineConfig => ({
  ...config,
  mode: 'development',
  logLevel: 'silent',
  build: {
    minify: false,
    ...config.build,
    // Vite's `minify: false` still looks for dead code in each chunk, after the bundler did in each module.
    rolldownOptions: { output: { minify: false } },
    watch: { buildDelay },
  },
});

interface RunningBuild extends Watching {
  /** Whether the app on disk has other entries than the one that is being built. */
  isOutdated(): Promise<boolean>;
}

async function startBuild(config: InlineConfig, host: HostTarget, onRebuild: OnRebuild): Promise<RunningBuild> {
  const builder = await withNodeEnv('development', () => createBuilder(planWatch(config), null));
  const state = stateOf(builder.config);
  const { root } = state.setup;
  const app = await state.app();
  const isOutdated = async (): Promise<boolean> => entriesOf(await state.lookAtApp()) !== entriesOf(app);
  const environment = builder.environments[host.environment];
  if (app.errors.length > 0 || !environment) {
    onRebuild({ error: new BuildFailure(mergeErrors(app.errors)), written: [], milliseconds: 0 });
    // Nothing is built that could be rebuilt: whatever changes, it starts anew.
    const isChanged = async (): Promise<boolean> => summaryOf(await state.lookAtApp()) !== summaryOf(app);
    return { isOutdated: isChanged, close: () => Promise.resolve() };
  }
  writeAppTypes(root, app);
  const report = skipUnchanged(onRebuild);
  const watcher = (await builder.build(environment)) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    watcher.on('event', async (event) => {
      if (event.code === 'BUNDLE_END') {
        report({
          error: undefined,
          written: state.takeWritten(host.environment),
          milliseconds: Math.round(event.duration),
        });
      }
      if (event.code === 'ERROR') {
        // A page that is gone is no error: the app starts anew without it.
        const error = await failureOf(state, host, event.error);
        if (!(await isOutdated())) report({ error, written: [], milliseconds: 0 });
      }
      if (event.code === 'END' || event.code === 'ERROR') resolve();
    });
  });
  return { isOutdated, close: () => watcher.close() };
}

/** A file that is saved as it was needs no word, unless it was wrong before. */
function skipUnchanged(onRebuild: OnRebuild): OnRebuild {
  let wasGood = false;
  return (rebuild) => {
    if (!wasGood || rebuild.error !== undefined || rebuild.written.length > 0) onRebuild(rebuild);
    wasGood = rebuild.error === undefined;
  };
}

async function failureOf(state: BuildState, host: HostTarget, error: Error): Promise<unknown> {
  const errors = mergeErrors([...(await state.app()).errors, ...errorsOf(state.of(host.environment))]);
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
