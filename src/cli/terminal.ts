// What a command may print to, and the flags that commands share.
import { resolve } from 'node:path';

export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  /** Characters in a line. Default: 100. */
  readonly columns?: number;
  out(text: string): void;
  error(text: string): void;
}

export interface CommonFlags {
  readonly root?: string;
  readonly host?: string | readonly string[];
  readonly outDir?: string;
}

/** The app's folder, absolute. */
export const folderOf = ({ cwd }: Terminal, { root }: CommonFlags): string => resolve(cwd, String(root ?? '.'));

/** `--host a,b --host c` -> a, b, c; undefined when none is named. */
export function hostsOf({ host }: CommonFlags): string[] | undefined {
  if (host === undefined) return undefined;
  const texts = [host].flat().flatMap((text) => String(text).split(','));
  return texts.map((id) => id.trim()).filter((id) => id !== '');
}
