// How a module got into an app: the shortest way from a page to it. Pure.

/**
 * The files from an entry's first file to `id`, or only `id` when nothing imports it.
 *
 * @param importersOf modules that import a module, statically or dynamically
 * @param isEntry the build's own entry modules, which are not shown
 */
export function findImportChain(
  id: string,
  importersOf: (id: string) => readonly string[],
  isEntry: (id: string) => boolean,
): string[] {
  const cameFrom = new Map<string, string | undefined>([[id, undefined]]);
  const queue = [id];
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    const importers = importersOf(current);
    if (importers.some(isEntry) || importers.length === 0) return wayFrom(current, cameFrom);
    for (const importer of importers) {
      if (cameFrom.has(importer)) continue;
      cameFrom.set(importer, current);
      queue.push(importer);
    }
  }
  return [id];
}

function wayFrom(start: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let id: string | undefined = start; id !== undefined; id = cameFrom.get(id)) way.push(id);
  return way;
}
