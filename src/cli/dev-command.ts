// `sampan dev`.
import { relative } from 'node:path';
import colors from 'picocolors';
import { SampanError } from '../core/errors.ts';
import { dev, type DevRebuild } from '../vite/index.ts';
import { describeFailure } from './describe-failure.ts';
import { folderOf, hostsOf, type CommonFlags, type Terminal } from './terminal.ts';

interface DevFlags extends CommonFlags {
  readonly port?: number | string;
}

/** Settles when the first build or the server stands; the process lives on until it is stopped. */
export async function runDev(flags: DevFlags, terminal: Terminal): Promise<void> {
  const root = folderOf(terminal, flags);
  const hosts = hostsOf(flags);
  if (hosts && hosts.length > 1)
    throw new SampanError('SP4002', { option: '--host', problem: 'takes one host here', command: 'dev' });
  const running = await dev({
    root,
    ...(hosts?.[0] === undefined ? {} : { host: hosts[0] }),
    ...(flags.port === undefined ? {} : { port: portOf(flags.port) }),
    ...(flags.outDir === undefined ? {} : { outDir: String(flags.outDir) }),
    onRebuild: (rebuild) => reportRebuild(rebuild, root, terminal),
  });
  if (running.url !== undefined) terminal.out(`${colors.green('web')}  ${colors.cyan(running.url)}`);
  else
    terminal.out(
      `${colors.green(running.host)}  ${relative(terminal.cwd, running.outDir) || '.'}  ${colors.dim('following changes')}`,
    );
}

function portOf(port: number | string): number {
  const value = Number(port);
  if (Number.isInteger(value) && value >= 0 && value < 65536) return value;
  throw new SampanError('SP4002', {
    option: '--port',
    problem: `must be a port number, but is "${port}"`,
    command: 'dev',
  });
}

function reportRebuild({ error, written, milliseconds }: DevRebuild, root: string, terminal: Terminal): void {
  if (error !== undefined) return terminal.error(describeFailure(error, root));
  const files = written.length <= 4 ? written.join(', ') : `${written.length} files`;
  terminal.out(colors.dim(`${files || 'nothing changed'} in ${milliseconds} ms`));
}
