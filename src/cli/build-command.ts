// `sampan build`.
import { describeReport } from '../vite/build-report.ts';
import { build } from '../vite/index.ts';
import { folderOf, hostsOf, type CommonFlags, type Terminal } from './terminal.ts';

export async function runBuild(flags: CommonFlags, terminal: Terminal): Promise<void> {
  const hosts = hostsOf(flags);
  const report = await build({
    root: folderOf(terminal, flags),
    ...(hosts ? { hosts } : {}),
    ...(flags.outDir === undefined ? {} : { outDir: String(flags.outDir) }),
  });
  terminal.out(describeReport(report, terminal.cwd));
}
