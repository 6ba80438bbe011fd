// Each host as a Vite environment. Pure: a host in, environment options out.
import { defaultClientConditions, defaultClientMainFields, type EnvironmentOptions } from 'vite';
import { isMini, type HostTarget } from './hosts.ts';
import { miniRuntimeChunk, runtimeChunk } from './runtime-chunk.ts';
import { virtualIds } from './virtual-modules.ts';

export interface EnvironmentPlan {
  /** Where this host's files are written, absolute. */
  readonly outDir: string;
  /** Files that are not written again stay: the build follows changes. */
  readonly keepsFiles: boolean;
  /** Take Sampan's own modules from src: tests and examples in its repository. */
  readonly usesSource: boolean;
}

/** Shared by both kinds: what a host's modules see. */
function resolution(host: HostTarget, usesSource: boolean): EnvironmentOptions {
  const own = [...host.conditions, ...(usesSource ? ['source'] : []), 'sampan'];
  return {
    define: { 'import.meta.env.SAMPAN_HOST': JSON.stringify(host.id) },
    resolve: isMini(host)
      ? // No `browser`: what a package keeps for browsers needs a DOM.
        {
          conditions: [...own, 'module', 'development|production'],
          mainFields: ['module', 'jsnext:main', 'jsnext', 'main'],
        }
      : { conditions: [...own, ...defaultClientConditions], mainFields: [...defaultClientMainFields] },
  };
}

/** How long plugins took is nothing that an author can change. */
const checks = { pluginTimings: false };

/** @param input the entries, known only when the app was read; see `sampan:entries` */
export function planEnvironment(
  host: HostTarget,
  { outDir, keepsFiles, usesSource }: EnvironmentPlan,
): EnvironmentOptions {
  const output = { outDir, emptyOutDir: !keepsFiles, sourcemap: 'hidden', reportCompressedSize: false } as const;
  if (!isMini(host)) {
    return {
      ...resolution(host, usesSource),
      build: {
        ...output,
        modulePreload: { polyfill: false },
        rolldownOptions: { checks, output: { codeSplitting: { groups: [runtimeChunk] } } },
      },
    };
  }
  return {
    ...resolution(host, usesSource),
    consumer: 'client',
    build: {
      ...output,
      target: 'es2017',
      // Always, minified or not: the hosts' style compilers know neither nesting nor newer colours.
      cssMinify: 'lightningcss',
      cssTarget: ['chrome61', 'safari11'],
      cssCodeSplit: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks,
        preserveEntrySignatures: 'strict',
        // Not on every client's logic layer, and Preact counts on it.
        transform: { inject: { queueMicrotask: [virtualIds.microtask, 'queueMicrotask'] } },
        output: {
          format: 'cjs',
          exports: 'named',
          generatedCode: { symbols: false },
          codeSplitting: { groups: [miniRuntimeChunk] },
          entryFileNames: '[name].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}
