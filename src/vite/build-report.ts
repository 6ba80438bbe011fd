// What a build wrote, as data and as lines of text.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import colors from 'picocolors';
import { describe, type SampanError } from '../core/errors.ts';
import { mergeErrors } from './build-failure.ts';
import type { BuildState } from './build-state.ts';
import { describeFallbacks } from './first-paint/describe-fallbacks.ts';
import type { FirstPaint } from './first-paint/first-paint.ts';

export interface BuiltFile {
  /** Relative to the host's folder. */
  readonly path: string;
  readonly bytes: number;
}

export interface BuiltHost {
  readonly host: string;
  /** Absolute. */
  readonly outDir: string;
  readonly files: readonly BuiltFile[];
  /** What each page shows before its code runs, by route. Absent where the build does not draw pages: on the web. */
  readonly firstPaint?: Readonly<Record<string, FirstPaint>>;
  /** What an author should know of the app on this host, and may leave as it is. */
  readonly notes: readonly SampanError[];
}

export interface BuildReport {
  readonly hosts: readonly BuiltHost[];
  readonly seconds: number;
}

/** @param started `performance.now()` when the build began */
export function readReport(state: BuildState, started: number): BuildReport {
  const { hosts, folders } = state.setup;
  return {
    hosts: hosts.map(({ id, environment }) => {
      const outDir = join(folders.outDir, id);
      const firstPaint = state.of(environment)?.firstPaint ?? new Map<string, FirstPaint>();
      const painted = firstPaint.size > 0 ? { firstPaint: Object.fromEntries(firstPaint) } : {};
      const notes = [...(state.of(environment)?.notes.values() ?? [])].flat();
      return { host: id, outDir, files: listFiles(outDir), notes, ...painted };
    }),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Files below a folder with their sizes, by path. */
function listFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), bytes: statSync(file).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** One line a host: folder, files, bytes; what is not shown at once, and why; then the time. */
export function describeReport({ hosts, seconds }: BuildReport, cwd: string): string {
  const rows = hosts.map(({ host, outDir, files }) => [
    host,
    relative(cwd, outDir) || '.',
    `${files.length} files`,
    kilobytes(files.reduce((sum, file) => sum + file.bytes, 0)),
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map(([host = '', folder = '', files = '', size = '']) =>
    [
      colors.green(host.padEnd(width(0))),
      folder.padEnd(width(1)),
      files.padStart(width(2)),
      size.padStart(width(3)),
    ].join('  '),
  );
  const notes = mergeErrors(hosts.flatMap((host) => host.notes)).map(({ code, detail, at }) =>
    describe(code, detail, at),
  );
  const warnings = [...notes, ...describeFallbacks(hosts)].map((text) => colors.yellow(text));
  return [...lines, ...warnings, colors.dim(`built in ${seconds.toFixed(2)} s`)].join('\n');
}
