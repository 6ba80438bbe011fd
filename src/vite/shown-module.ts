// Names of modules in reports. Pure.
import type { StableIds } from './stable-id.ts';

/** As authors know a file: by its path in the app, or by its package's name and its path there. */
export const shownModule = (file: string, ids: StableIds): string =>
  file.includes('/node_modules/') ? (file.split('/node_modules/').at(-1) ?? file) : ids.idOf(file);
