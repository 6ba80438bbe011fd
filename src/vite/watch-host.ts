// A watching build of one mini-program host. Pages that come and go start it anew; all else is a rebuild.
import { createBuilder, type InlineConfig, type Rolldown } from 'vite';
import { SampanError } from '../core/errors.ts';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import { stateOf } from './build.ts';
import { errorsOf, type BuildState } from './build-state.ts';
import { toCodedError } from './bundler-errors.ts';
import { followApp } from './follow-app.ts';
import type { HostTarget } from './hosts.ts';
import { withNodeEnv } from './node-env.ts';
import { entriesOf, summaryOf, type ScannedApp } from './scan-app.ts';
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

/** Milliseconds in which changes are one change; see `sampan:settle` for slower ones. */
const buildDelay = 5;

/** Milliseconds. It begins at once; what comes later is its first build. */
const startTime = 10_000;

/**
 * Settles after the first build, good or not.
 *
 * @throws SampanError SP4007 when the system follows no more files. Nothing goes on then.
 */
export async function watchHost(config: InlineConfig, host: HostTarget, onRebuild: OnRebuild): Promise<Watching> {
  let running: RunningBuild | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const startAnew = async (): Promise<void> => {
    if (isClosed || !(await running?.isOutdated())) return;
    await running?.close();
    if (!isClosed) running = await startBuild(config, host, onRebuild).catch(waitForChange);
  };
  const waitForChange = (error: unknown): RunningBuild => {
    onRebuild({ error, written: [], milliseconds: 0 });
    return { isOutdated: () => Promise.resolve(true), close: () => Promise.resolve() };
  };
  /** One start after the other. */
  let work = Promise.resolve();
  // Before the build, which would go on when this fails.
  const following = followApp(config.root ?? '.', () => {
    clearTimeout(timer);
    // Editors write in several steps; one start is enough.
    timer = setTimeout(() => (work = work.then(startAnew)), 60);
  });
  const close = async (): Promise<void> => {
    isClosed = true;
    clearTimeout(timer);
    following.close();
    await work;
    await running?.close();
  };
  try {
    running = await startBuild(config, host, onRebuild);
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
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
  /** @param whenUnreadable what it is when app.config.ts throws */
  const differs = (aspect: (app: ScannedApp) => string, whenUnreadable: boolean): Promise<boolean> =>
    state.lookAtApp().then(
      (now) => aspect(now) !== aspect(app),
      () => whenUnreadable,
    );
  // Of what cannot be read the running build tells.
  const isOutdated = (): Promise<boolean> => differs(entriesOf, false);
  const environment = builder.environments[host.environment];
  if (app.errors.length > 0 || !environment) {
    onRebuild({ error: new BuildFailure(mergeErrors(app.errors)), written: [], milliseconds: 0 });
    // Nothing is built that could be rebuilt: whatever changes, it starts anew.
    return { isOutdated: () => differs(summaryOf, true), close: () => Promise.resolve() };
  }
  writeAppTypes(root, app);
  const report = skipUnchanged(onRebuild);
  const watcher = (await builder.build(environment)) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve, reject) => {
    // It keeps to itself that it could not start.
    const problem = { folder: root, reason: "the bundler's watcher did not start" };
    const patience = setTimeout(() => reject(new SampanError('SP4007', problem)), startTime);
    watcher.on('event', async (event) => {
      clearTimeout(patience);
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
  try {
    const errors = mergeErrors([...(await state.app()).errors, ...errorsOf(state.of(host.environment))]);
    return errors.length > 0 ? new BuildFailure(errors) : toCodedError(error, state.setup.root);
  } catch (unreadable) {
    // What app.config.ts itself threw; the bundler wraps it.
    return unreadable;
  }
}
