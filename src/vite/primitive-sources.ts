// Which import specifiers of a module lead to the host elements: `sampan/components` itself, files inside it, and an app's
// barrels that pass them on.
import { primitives } from '../core/primitives.table.ts';
import { readImportsOf, type ImportedName, type ImportFacts } from './import-facts.ts';

export type ResolveFile = (specifier: string, importer: string) => Promise<string | undefined>;

/** `sampan/components View`: a specifier and a name imported from it. */
export type ImportKey = `${string} ${string}`;

export interface PrimitiveSources {
  /** The imports of a module that are host elements; the name `*` stands for a namespace of them. */
  of(file: string, facts: ImportFacts): Promise<ReadonlySet<ImportKey>>;
  /** What `sampan/components` exports besides host elements, as seen from a module; [] when the module does not import it. */
  otherComponents(file: string, facts: ImportFacts): Promise<readonly string[]>;
}

const componentNames = new Set(
  Object.keys(primitives).map((tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())),
);
const port = '#host/primitives';
const published = 'sampan/components';

export function createPrimitiveSources(resolve: ResolveFile): PrimitiveSources {
  const facts = new Map<string, ImportFacts>();
  const factsOf = (file: string): ImportFacts => {
    const known = facts.get(file) ?? readImportsOf(file);
    facts.set(file, known);
    return known;
  };

  /** Whether `name` of the module behind a specifier is, through whatever re-exports, one of the port's. */
  async function leadsToPort(item: ImportedName, importer: string, name: string, seen: Set<string>): Promise<boolean> {
    if (item.specifier === port || item.specifier === published) return componentNames.has(name);
    const file = await resolve(item.specifier, importer);
    if (file === undefined || seen.has(`${file} ${name}`)) return false;
    seen.add(`${file} ${name}`);
    const { reexports, own } = factsOf(file);
    if (own.has(name)) return false;
    const named = reexports.find((next) => next.local === name);
    if (named) return leadsToPort(named, file, named.imported, seen);
    for (const next of reexports)
      if (next.local === undefined && (await leadsToPort(next, file, name, seen))) return true;
    return false;
  }

  /** Every name that a module exports, through whatever re-exports. */
  async function exportsOf(file: string, seen: Set<string>): Promise<string[]> {
    if (seen.has(file)) return [];
    seen.add(file);
    const { reexports, own } = factsOf(file);
    const names = [...own];
    for (const { local, specifier } of reexports) {
      const next = local === undefined ? await resolve(specifier, file) : undefined;
      if (local !== undefined) names.push(local);
      else if (next !== undefined) names.push(...(await exportsOf(next, seen)));
    }
    return names;
  }

  return {
    async otherComponents(file, { imports }) {
      const isAsked = imports.some(
        ({ specifier, imported }) => specifier === published && !componentNames.has(imported),
      );
      const index = isAsked ? await resolve(published, file) : undefined;
      const names = index === undefined ? [] : await exportsOf(index, new Set());
      return names.filter((name) => !componentNames.has(name));
    },
    async of(file, { imports }) {
      const found = new Set<ImportKey>();
      for (const item of imports) {
        // A namespace counts when it has one host element: its other members are components in their own right.
        const name = item.imported === '*' ? 'View' : item.imported;
        const isCandidate = componentNames.has(name);
        if (isCandidate && (await leadsToPort(item, file, name, new Set())))
          found.add(`${item.specifier} ${item.imported}`);
      }
      return found;
    },
  };
}
