// The commands and their options. Everything printed goes through `Terminal`, so that tests can read it.
import { cac, type CAC } from 'cac';
import { resolve } from 'node:path';
import { SampanError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { runBuild } from './build-command.ts';
import { runDev } from './dev-command.ts';
import { describeFailure } from './describe-failure.ts';

export interface Terminal {
  readonly cwd: string;
  out(text: string): void;
  error(text: string): void;
}

interface CommonFlags {
  readonly root?: string;
  readonly host?: string | readonly string[];
}

export const folderOf = (terminal: Terminal, { root }: CommonFlags): string => resolve(terminal.cwd, root ?? '.');

/** `--host a,b --host c` -> a, b, c. */
export const hostsOf = ({ host }: CommonFlags): string[] | undefined =>
  host === undefined ? undefined : [host].flat().flatMap((text) => String(text).split(',')).map((id) => id.trim()).filter((id) => id !== '');

function defineCommands(terminal: Terminal): CAC {
  const cli = cac('sampan');
  cli
    .command('build', 'Build the app for its hosts')
    .option('--host <hosts>', 'Hosts to build for, comma-separated. Default: those of vite.config, else all')
    .option('--outDir <folder>', 'Folder that gets a folder for each host', { default: 'dist' })
    .option('--root <folder>', 'Folder of the app', { default: '.' })
    .example('sampan build --host wechat,web')
    .action((flags) => runBuild(flags, terminal));
  cli
    .command('dev', 'Build or serve the app for one host and follow changes')
    .option('--host <host>', 'The host: a mini-program host is built into its folder, the web is served')
    .option('--port <port>', 'Port of the web server', { default: 5173 })
    .option('--outDir <folder>', 'Folder that gets a folder for the host', { default: 'dist' })
    .option('--root <folder>', 'Folder of the app', { default: '.' })
    .example('sampan dev --host web')
    .action((flags) => runDev(flags, terminal));
  return cli;
}

/** Runs one command line and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const cli = defineCommands(terminal);
  let help = '';
  cli.help((sections) => {
    help = sections.map(({ title, body }) => (title ? `${title}:\n${body}` : body)).join('\n\n');
    return [];
  });
  try {
    return await withoutConsole(async () => {
      cli.parse(['node', 'sampan', ...args], { run: false });
      const isHelp = cli.options['help'] === true;
      if (!isHelp && cli.matchedCommand) return (await cli.runMatchedCommand()) as number;
      const [command] = cli.args;
      if (!isHelp && command !== undefined) throw unknownCommand(command, cli);
      if (!isHelp) cli.outputHelp();
      terminal.out(help.trim());
      return 0;
    });
  } catch (error) {
    terminal.error(describeFailure(toOptionError(error, cli.matchedCommandName), folderOf(terminal, cli.options)));
    return 1;
  }
}
