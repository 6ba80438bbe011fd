// Following changes, from code: a dev server for the web, a watching build for a mini-program host. Prints nothing.
import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { EntryKind } from '../core/dialect.ts';
import { planInlineConfig, stateOf } from './build.ts';
import { isMini, selectHosts, targets } from './hosts.ts';
import { watchHost, type DevRebuild } from './watch-host.ts';

export interface DevOptions {
  /** The app's folder. Default: the current one. */
  readonly root?: string;
  /** Default: the host with a dev server, the web. */
  readonly host?: string;
  /** Default: that of the app's vite.config, else `app`. */
  readonly entry?: EntryKind;
  /** Of the web's server. Default: 5173, or the next free one. */
  readonly port?: number;
  /** Relative to `root`. Default: `dist`. */
  readonly outDir?: string;
  /** False to leave the app's vite.config aside. */
  readonly configFile?: false;
  /** Called after each build of a mini-program host that changed something, and after the first. */
  onRebuild?(rebuild: DevRebuild): void;
}

export interface Dev {
  readonly host: string;
  /** Of mini-program hosts, absolute. */
  readonly outDir: string;
  /** Of the web's server. */
  readonly url: string | undefined;
  close(): Promise<void>;
}

/**
 * Follows an app's changes for one host until closed.
 *
 * @throws BuildFailure when the app's configuration or pages are wrong at the start.
 */
export async function dev(options: DevOptions = {}): Promise<Dev> {
  const root = resolve(options.root ?? process.cwd());
  const host = options.host === undefined ? targets.find((target) => !isMini(target)) : selectHosts([options.host])[0];
  if (!host) throw new Error('No host to develop for.');
  const config = planInlineConfig(root, { ...options, hosts: [host.id] });
  const outDir = resolve(root, options.outDir ?? 'dist', host.id);
  if (isMini(host)) {
    const watching = await watchHost(config, host, options.onRebuild ?? (() => undefined));
    return { host: host.id, outDir, url: undefined, close: () => watching.close() };
  }
  const server = await createServer({
    ...config,
    server: options.port === undefined ? {} : { port: options.port },
  });
  stateOf(server.config);
  await server.listen();
  return { host: host.id, outDir, url: server.resolvedUrls?.local[0], close: () => server.close() };
}
