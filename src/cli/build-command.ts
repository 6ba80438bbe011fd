// `sampan build`.
import { relative } from 'node:path';
import colors from 'picocolors';
import { build, type BuildReport } from '../vite/index.ts';
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

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** One line a host: folder, files, bytes; then the time. */
export function describeReport({ hosts, seconds }: BuildReport, cwd: string): string {
  const rows = hosts.map(({ host, outDir, files }) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { host, folder: relative(cwd, outDir) || '.', files: `${files.length} files`, size: kilobytes(bytes) };
  });
  const width = (key: 'host' | 'folder' | 'files' | 'size'): number => Math.max(...rows.map((row) => row[key].length));
  const lines = rows.map((row) =>
    [
      colors.green(row.host.padEnd(width('host'))),
      row.folder.padEnd(width('folder')),
      row.files.padStart(width('files')),
      row.size.padStart(width('size')),
    ].join('  '),
  );
  return [...lines, colors.dim(`built in ${seconds.toFixed(2)} s`)].join('\n');
}
