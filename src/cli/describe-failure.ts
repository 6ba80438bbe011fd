// Errors as a terminal shows them: place, code, what is wrong, how to fix it, and the lines around the place.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import colors from 'picocolors';
import { describe, SampanError } from '../core/errors.ts';
import { formatLocation, type Location } from '../core/location.ts';
import { BuildFailure } from '../vite/index.ts';
import { codeFrame } from './code-frame.ts';

/** @param root the folder that relative places are in */
export function describeFailure(error: unknown, root: string): string {
  const errors = error instanceof BuildFailure ? error.errors : error instanceof SampanError ? [error] : undefined;
  if (!errors) return colors.red(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return [...errors.map((item) => `${describeError(item, root)}\n`), colors.red(count)].join('\n');
}

function describeError({ code, detail, at }: SampanError, root: string): string {
  const [what = '', ...remedy] = describe(code, detail).split('\n');
  const place = at ? `${colors.cyan(formatLocation(at))}\n` : '';
  const frame = at ? frameOf(at, root) : '';
  return [
    `${place}${colors.red(colors.bold(code))} ${what.slice(code.length + 1)}`,
    ...(frame === '' ? [] : [colors.dim(frame)]),
    ...remedy.map((line) => colors.green(line)),
  ].join('\n');
}

function frameOf({ file, line, column }: Location, root: string): string {
  const path = resolve(root, file);
  return line !== undefined && existsSync(path) ? codeFrame(readFileSync(path, 'utf8'), line, column) : '';
}
