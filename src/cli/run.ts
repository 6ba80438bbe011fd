// The commands and their options. Ends nothing and prints through `Terminal`; only the help comes from the argument parser.
import { cac, type CAC } from 'cac';
import { resolve } from 'node:path';
import { SampanError } from '../core/errors.ts';
import { runBuild } from './build-command.ts';
import { describeFailure } from './describe-failure.ts';
import { runDev } from './dev-command.ts';
import { folderOf, type Terminal } from './terminal.ts';

function defineCommands(terminal: Terminal): CAC {
  const cli = cac('sampan');
  cli
    .command('build', 'Build the app for its hosts')
    .option('--host <hosts>', 'Hosts to build for, comma-separated (default: those of vite.config, else all)')
    .option('--outDir <folder>', 'Folder that gets a folder for each host (default: dist)')
    .option('--root <folder>', 'Folder of the app (default: .)')
    .example('sampan build --host wechat,web')
    .action((flags) => runBuild(flags, terminal));
  cli
    .command('dev', 'Build or serve the app for one host and follow changes')
    .option('--host <host>', 'A mini-program host is built into its folder, the web is served (default: web)')
    .option('--port <port>', 'Port of the web server (default: 5173, or the next free one)')
    .option('--outDir <folder>', 'Folder that gets a folder for the host (default: dist)')
    .option('--root <folder>', 'Folder of the app (default: .)')
    .example('sampan dev --host wechat')
    .action((flags) => runDev(flags, terminal));
  return cli.help();
}

/** Runs one command line and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const cli = defineCommands(terminal);
  try {
    cli.parse(['node', 'sampan', ...args], { run: false });
    if (cli.options['help'] === true) return 0;
    if (cli.matchedCommand) {
      await cli.runMatchedCommand();
      return 0;
    }
    const [command] = cli.args;
    if (command !== undefined) throw new SampanError('SP4001', { command });
    cli.outputHelp();
    return 0;
  } catch (error) {
    const root = resolve(folderOf(terminal, cli.options));
    terminal.error(describeFailure(toOptionError(error, cli.matchedCommandName ?? ''), root));
    return 1;
  }
}

/** The parser's complaint about an option as a coded error. */
function toOptionError(error: unknown, command: string): unknown {
  if (!(error instanceof Error) || error.name !== 'CACError') return error;
  const option = /`([^`]+)`/.exec(error.message)?.[1] ?? error.message;
  const problem = /^unknown/i.test(error.message)
    ? 'is not an option'
    : /missing/.test(error.message)
      ? 'needs a value'
      : 'is one too many';
  return new SampanError('SP4002', { option, problem, command });
}
