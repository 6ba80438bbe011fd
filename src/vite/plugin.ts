// The plugin that an app's vite.config.ts names: makes an environment of each host and builds them all in one process.
import { resolve } from 'node:path';
import { createLogger, normalizePath, type Plugin, type UserConfig, type ViteBuilder } from 'vite';
import { describeReport, readReport } from './build-report.ts';
import { createBuildState, type BuildState } from './build-state.ts';
import type { EntryKind } from '../core/dialect.ts';
import { buildHosts } from './build-hosts.ts';
import { isMini, selectHosts, type HostTarget } from './hosts.ts';
import { planEnvironment, type EnvironmentPlan } from './environments.ts';
import { planFolders, type OutputFolders } from './output-folders.ts';
import { assetsPlugin } from './plugin-assets.ts';
import { boundariesPlugin } from './plugin-boundaries.ts';
import { budgetsPlugin } from './plugin-budgets.ts';
import { clonesPlugin } from './plugin-clones.ts';
import { compatPlugin } from './plugin-compat.ts';
import { signalsPlugin } from './plugin-signals.ts';
import { compilePlugin } from './plugin-compile.ts';
import { devAppPlugin } from './plugin-dev-app.ts';
import { entriesPlugin } from './plugin-entries.ts';
import { exportsPlugin } from './plugin-exports.ts';
import { featuresPlugin } from './plugin-features.ts';
import { firstPaintPlugin } from './plugin-first-paint.ts';
import { foreignNamesPlugin } from './plugin-foreign-names.ts';
import { globalsPlugin } from './plugin-globals.ts';
import { helpersPlugin } from './plugin-helpers.ts';
import { latePlugin } from './plugin-late.ts';
import { missingPlugin } from './plugin-missing.ts';
import { nativesPlugin } from './plugin-natives.ts';
import { outputPlugin } from './plugin-output.ts';
import { preactPlugin } from './plugin-preact.ts';
import { preloadPlugin } from './plugin-preload.ts';
import { refreshPlugins } from './plugin-refresh.ts';
import { resolvePlugin } from './plugin-resolve.ts';
import { settlePlugin } from './plugin-settle.ts';
import { shortNamesPlugin } from './plugin-short-names.ts';
import { sourceMapsPlugin } from './plugin-source-maps.ts';
import { sourcePlugins } from './plugin-source.ts';
import { scopedClass } from './css-modules.ts';
import { stylePlugin } from './plugin-style.ts';
import { styleModulesPlugin } from './plugin-style-modules.ts';
import { suspensePlugin } from './plugin-suspense.ts';
import { unchangedPlugin } from './plugin-unchanged.ts';
import { verdictPlugin } from './plugin-verdict.ts';
import { webPagePlugin } from './plugin-web-page.ts';

export interface SampanOptions {
  /** The hosts to build for. Default: all of them. */
  readonly hosts?: readonly string[];
  /**
   * `component`: each file of src/exports becomes a native component, for an existing mini program written by hand. Default: `app`.
   */
  readonly entry?: EntryKind;
}

declare module 'vite' {
  interface UserConfig {
    /** Options from the command line; they win over those given to the plugin. */
    sampan?: SampanOptions;
  }
}

/** This module's own place says whether Sampan runs from its sources: in its repository's tests and examples. */
const usesSource = import.meta.url.endsWith('.ts');

/**
 * Builds a Sampan app for every host, one Vite environment each.
 *
 * @example
 * export default defineConfig({ plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })] })
 */
export function sampan(options: SampanOptions = {}): Plugin[] {
  const state = createBuildState();
  return [
    mainPlugin(state, options),
    entriesPlugin(state),
    resolvePlugin(state),
    ...sourcePlugins(state),
    helpersPlugin(state),
    compilePlugin(state),
    nativesPlugin(state),
    foreignNamesPlugin(state),
    boundariesPlugin(state),
    assetsPlugin(state),
    compatPlugin(state),
    signalsPlugin(state),
    suspensePlugin(state),
    preactPlugin(state),
    featuresPlugin(state),
    latePlugin(state),
    clonesPlugin(state),
    shortNamesPlugin(state),
    preloadPlugin(state),
    stylePlugin(state),
    styleModulesPlugin(state),
    webPagePlugin(state),
    exportsPlugin(state),
    // Before the output, which moves chunks and takes their modules out of sight.
    globalsPlugin(state),
    outputPlugin(state),
    // Runs what the output made of the scripts, and adds to their weight.
    firstPaintPlugin(state),
    // Before the maps, which go elsewhere, and before the verdict.
    budgetsPlugin(state),
    sourceMapsPlugin(state),
    missingPlugin(state),
    verdictPlugin(state),
    unchangedPlugin(state),
    settlePlugin(state),
    devAppPlugin(state),
    ...refreshPlugins(state),
  ];
}

/** Named, so that a dev server does not find them one by one and load the page anew each time. */
const prebundled = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals'];

function mainPlugin(state: BuildState, options: SampanOptions): Plugin {
  return {
    name: 'sampan',
    sharedDuringBuild: true,
    api: state,
    config(user, { command, isPreview }) {
      const entry = user.sampan?.entry ?? options.entry ?? 'app';
      const hosts = selectHosts(user.sampan?.hosts ?? options.hosts, entry);
      const root = normalizePath(resolve(user.root ?? process.cwd()));
      const folders = planFolders(normalizePath(resolve(root, user.build?.outDir ?? 'dist')));
      const scopesClasses = user.css?.modules === undefined && user.css?.transformer !== 'lightningcss';
      state.start({ root, hosts, entry, folders, scopesClasses });
      const isWatching = Boolean(user.build?.watch);
      const folder = command === 'build' && !isWatching ? folders.stagingDir : folders.outDir;
      const planOf = (host: HostTarget): EnvironmentPlan => ({
        outDir: `${folder}/${host.id}`,
        keepsFiles: isWatching,
        usesSource,
      });
      const environments = hosts
        .filter((host) => command === 'build' || !isMini(host))
        .map((host) => [host.environment, planEnvironment(host, planOf(host))]);
      return {
        // Relative, so that the web's output works below any path.
        base: user.base ?? './',
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        ...(scopesClasses && {
          css: { modules: { generateScopedName: (name: string, file: string) => scopedClass(name, file, state.ids) } },
        }),
        resolve: { dedupe: ['preact', '@preact/signals', 'sampan'] },
        optimizeDeps: {
          // The latter two are asked for late: found then, they would have the page loaded again.
          exclude: ['sampan', '@vant/area-data', 'dompurify'],
          include: prebundled,
        },
        environments: Object.fromEntries(environments),
        builder: { buildApp: (builder) => buildAndReport(builder, state, user) },
        ...(command === 'build' ? quietLogs(user) : {}),
        ...(isPreview ? { build: { outDir: previewDir(hosts, folders) } } : {}),
      } satisfies UserConfig;
    },
  };
}

/** `vite build` shows what was written unless told to be quiet; callers from code have the report. */
async function buildAndReport(builder: ViteBuilder, state: BuildState, user: UserConfig): Promise<void> {
  const started = performance.now();
  await buildHosts(builder, state);
  if (user.customLogger || (user.logLevel !== undefined && user.logLevel !== 'info')) return;
  createLogger('info').info(describeReport(readReport(state, started), process.cwd()));
}

/** What `vite preview` serves: the host that runs in a browser. */
const previewDir = (hosts: readonly HostTarget[], { outDir }: OutputFolders): string =>
  `${outDir}/${hosts.find((host) => !isMini(host))?.id ?? ''}`;

/** Vite's list of written files names the folder beside the output; the plugin prints its own. */
const quietLogs = (user: UserConfig): UserConfig =>
  user.logLevel === undefined && !user.build?.watch ? { logLevel: 'warn' } : {};
