// Builds an app beside its output and says what its bytes are. Prints nothing and leaves nothing behind.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { runBuild, type BuildOptions } from '../build.ts';
import { inspectHost } from './inspect-host.ts';
import type { Inspection } from './inspection.ts';

export type InspectOptions = Pick<BuildOptions, 'root' | 'hosts' | 'entry' | 'configFile'>;

/**
 * What each host's output consists of: packages, pages, modules, templates, fallbacks, budgets. The app is built into a temporary
 * folder; its `dist` stays as it is. A budget that is exceeded is part of the answer and throws nothing.
 *
 * @throws BuildFailure with coded errors when the app cannot be built.
 * @example
 * const { hosts } = await inspect({ root: 'examples/hello', hosts: ['wechat'] })
 * const heaviest = hosts[0]?.modules[0]
 */
export async function inspect(options: InspectOptions = {}): Promise<Inspection> {
  const folder = normalizePath(realpathSync(mkdtempSync(join(tmpdir(), 'sampan-inspect-'))));
  try {
    const { state, report } = await runBuild({ ...options, outDir: folder }, (started) => {
      started.inspects = true;
    });
    const { manifest } = await state.app();
    const hosts = state.setup.hosts.flatMap((target) => {
      const built = report.hosts.find(({ host }) => host === target.id);
      const found = state.of(target.environment);
      return built && found ? [inspectHost({ state, manifest, found, built })] : [];
    });
    return { version: 1, app: manifest.config.name, hosts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
