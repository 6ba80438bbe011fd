// Which import specifiers of a module lead to the host elements: `sampan/components` itself, files inside it, and an app's
// barrels that pass them on.
import { primitives } from '../core/primitives.table.ts';
import { readImportsOf, type ImportedName, type ImportFacts } from './import-facts.ts';

export type ResolveFile = (specifier: string, importer: string) => Promise<string | undefined>;

export interface PrimitiveSources {
  /** The specifiers among a module's imports that give host elements. */
  of(file: string, facts: ImportFacts): Promise<ReadonlySet<string>>;
}

const componentNames = new Set(
  Object.keys(primitives).map((tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())),
);
const port = '#host/primitives';

export function createPrimitiveSources(resolve: ResolveFile): PrimitiveSources {
  const facts = new Map<string, ImportFacts>();
  const factsOf = (file: string): ImportFacts => {
    const known = facts.get(file) ?? readImportsOf(file);
    facts.set(file, known);
    return known;
  };

  /** Whether `name` of the module behind a specifier is, through whatever re-exports, one of the port's. */
  async function leadsToPort(item: ImportedName, importer: string, name: string, seen: Set<string>): Promise<boolean> {
    if (item.specifier === port || item.specifier === 'sampan/components') return componentNames.has(name);
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

  return {
    async of(file, { imports }) {
      const found = new Set<string>();
      for (const item of imports) {
        if (found.has(item.specifier)) continue;
        const names = item.imported === '*' ? ['View'] : [item.imported];
        const candidates = names.filter((name) => componentNames.has(name));
        for (const name of candidates) if (await leadsToPort(item, file, name, new Set())) found.add(item.specifier);
      }
      return found;
    },
  };
}
