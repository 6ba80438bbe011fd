// `sampan inspect`.
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import colors from 'picocolors';
import { SampanError } from '../core/errors.ts';
import { inspect } from '../vite/index.ts';
import { emitInspectionPage } from '../vite/inspect/html-page.ts';
import { describeInspection } from './inspect-tables.ts';
import { folderOf, hostsOf, type CommonFlags, type Terminal } from './terminal.ts';

interface InspectFlags extends CommonFlags {
  readonly json?: boolean;
  readonly html?: boolean | string;
  readonly all?: boolean;
}

const defaultPage = 'sampan-inspect.html';

/** Prints tables, or the document, or the name of the page that it wrote. */
export async function runInspect(folder: string | undefined, flags: InspectFlags, terminal: Terminal): Promise<void> {
  const html = flags.html === true ? defaultPage : flags.html || undefined;
  if (flags.json && html !== undefined)
    throw new SampanError('SP4002', { option: '--json', problem: 'and --html exclude each other', command: 'inspect' });
  const root = folderOf(terminal, folder === undefined ? flags : { root: folder });
  const hosts = hostsOf(flags);
  const inspection = await inspect({ root, ...(hosts ? { hosts } : {}) });
  if (flags.json) return terminal.out(JSON.stringify(inspection, null, 2));
  if (html !== undefined) {
    const file = resolve(terminal.cwd, html);
    writeFileSync(file, emitInspectionPage(inspection));
    return terminal.out(`${colors.green(relative(terminal.cwd, file) || file)}  open it in a browser`);
  }
  terminal.out(describeInspection(inspection, { columns: terminal.columns ?? 100, all: flags.all === true }));
}
