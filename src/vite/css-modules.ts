// Scoped class names of CSS modules, decided by name and file alone: the compiler writes them into templates, where a value from
// a style module would be data of every node.
import { existsSync, readFileSync } from 'node:fs';
import { contentHash } from './asset-name.ts';
import type { ImportFacts } from './import-facts.ts';
import type { StableIds } from './stable-id.ts';

/** Ids and specifiers of style modules. */
export const styleModule = /\.module\.(?:css|s[ac]ss|less|styl|stylus|pcss|postcss)(?:$|\?)/;

/** `card` in `src/home.module.css` -> `card_x7f2a`. The same on every host and machine. */
export const scopedClass = (name: string, file: string, ids: StableIds): string =>
  `${name}_${contentHash(ids.idOf(file)).slice(0, 5)}`;

export type Classes = Readonly<Record<string, string>>;

/** Class names by local names, for each style module that a module imports as a whole. */
export async function importedClasses(
  { imports }: ImportFacts,
  resolve: (specifier: string) => Promise<string | undefined>,
  ids: StableIds,
): Promise<ReadonlyMap<string, Classes>> {
  const classes = new Map<string, Classes>();
  for (const { specifier, imported } of imports) {
    if (imported !== 'default' || !styleModule.test(specifier)) continue;
    const file = await resolve(specifier);
    const found = file === undefined ? undefined : readClasses(file, ids);
    if (found) classes.set(specifier, found);
  }
  return classes;
}

/** Undefined for a sheet that exports more than its own classes. */
function readClasses(file: string, ids: StableIds): Classes | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (/\bcomposes\b|:export\b|@value\b|:global\b/.test(text)) return undefined;
  const names = [...text.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, scopedClass(name, file, ids)]));
}
