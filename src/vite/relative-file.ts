// File paths as errors show them and as hosts want them: forward slashes, relative where that is shorter.
import { posix } from 'node:path';

/** Relative to the app's root when the file lies in it. */
export const shownFile = (root: string, file: string): string =>
  file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;

/** Whether a file is the app's own: in its folder, and no package in it. */
export const isOwnFile = (root: string, file: string): boolean =>
  file.startsWith(`${root}/`) && !file.includes('/node_modules/');

/** From one output file to another, as templates and `require` want it: `../blocks.wxml`, never without a dot. */
export function relativeOutput(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** A module id without query; undefined for virtual modules. */
export function fileOfId(id: string): string | undefined {
  if (id.startsWith('\0') || id.startsWith('virtual:')) return undefined;
  return id.split('?', 1)[0];
}
