// Building an app from code: what the CLI, the demo and tests call. Prints nothing.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBuilder, createLogger, type InlineConfig, type Logger, type ResolvedConfig } from 'vite';
import type { EntryKind } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { readReport, type BuildReport } from './build-report.ts';
import type { BuildState } from './build-state.ts';
import { withNodeEnv } from './node-env.ts';
import { sampan } from './plugin.ts';

export interface BuildOptions {
  /** The app's folder. Default: the current one. */
  readonly root?: string;
  /** Default: those of the app's vite.config, else all. */
  readonly hosts?: readonly string[];
  /** Default: that of the app's vite.config, else `app`. */
  readonly entry?: EntryKind;
  /** Relative to `root`. Default: `dist`. */
  readonly outDir?: string;
  /** False to leave the app's vite.config aside. */
  readonly configFile?: false;
  /** Default: true. */
  readonly minify?: boolean;
}

/**
 * Builds an app for its hosts. The previous output stays as it is unless every host is built.
 *
 * @throws BuildFailure with coded errors; others as Vite's plugins threw them.
 * @example
 * const { hosts } = await build({ root: 'examples/hello', hosts: ['wechat', 'web'] })
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  return (await runBuild(options)).report;
}

/** @param prepare called when the plugins stand and nothing is built yet */
export async function runBuild(
  options: BuildOptions,
  prepare?: (state: BuildState) => void,
): Promise<{ readonly state: BuildState; readonly report: BuildReport }> {
  const started = performance.now();
  const root = resolve(options.root ?? process.cwd());
  // Whoever builds: a test runner sets NODE_ENV to `test`.
  const state = await withNodeEnv('production', async () => {
    const builder = await createBuilder(planInlineConfig(root, options), null);
    const own = stateOf(builder.config);
    prepare?.(own);
    await builder.buildApp();
    return own;
  });
  return { state, report: readReport(state, started) };
}

const configNames = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `vite.config.${extension}`);

/** The app's own vite.config names the plugin; an app without one gets it here. */
export function planInlineConfig(
  root: string,
  { hosts, entry, outDir, configFile, minify }: BuildOptions,
): InlineConfig {
  const hasConfig = configFile !== false && configNames.some((name) => existsSync(join(root, name)));
  return {
    root,
    customLogger: quietLogger(),
    ...(hasConfig ? {} : { configFile: false, plugins: [sampan()] }),
    ...(hosts || entry ? { sampan: { ...(hosts && { hosts }), ...(entry && { entry }) } } : {}),
    build: { ...(outDir === undefined ? {} : { outDir }), ...(minify === undefined ? {} : { minify }) },
  };
}

/** What is wrong is thrown; that a build failed needs no line of its own, one for each environment. */
function quietLogger(): Logger {
  return { ...createLogger('warn'), error: () => undefined };
}

/** @throws SampanError SP4005 when the app's vite.config does not use the plugin. */
export function stateOf(config: ResolvedConfig): BuildState {
  const plugin = config.plugins.find((candidate) => candidate.name === 'sampan');
  if (!plugin) throw new SampanError('SP4005', { root: config.root }, { file: config.configFile ?? 'vite.config.ts' });
  return plugin.api;
}
