// The commands and their options. Ends nothing and prints through `Terminal`; only the help comes from the argument parser.
import { cac, type CAC } from 'cac';
import { SampanError } from '../core/errors.ts';
import { runBuild } from './build-command.ts';
import { describeFailure } from './describe-failure.ts';
import { runDev } from './dev-command.ts';
import { runInspect } from './inspect-command.ts';
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
  cli
    .command('inspect [root]', 'Build the app aside and show what its bytes are')
    .option('--host <hosts>', 'Hosts to show, comma-separated (default: those of vite.config, else all)')
    .option('--json', 'Print everything as one JSON document')
    .option('--html [file]', 'Write everything as one web page (default: sampan-inspect.html)')
    .option('--all', 'Cut no table')
    .option('--root <folder>', 'Folder of the app (default: .)')
    .example('sampan inspect --host wechat')
    .example('sampan inspect examples/hello --html sizes.html')
    .action((folder, flags) => runInspect(folder, flags, terminal));
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
    const folder = cli.matchedCommand?.name === 'inspect' ? cli.args[0] : undefined;
    const root = folderOf(terminal, folder === undefined ? cli.options : { root: folder });
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
