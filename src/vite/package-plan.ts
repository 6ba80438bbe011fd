// Which package of a mini program each file belongs to: the main package or a subpackage. Pure.
import type { PageManifest } from '../core/dialect.ts';

/** The main package. Subpackages are named by their folder, `packages/member`. */
export const mainPackage = '';

export interface GraphNode {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** Everything that `starts` can reach, themselves included, what is imported before what imports it. */
export function reach(starts: readonly string[], nodeOf: (id: string) => GraphNode | undefined): Set<string> {
  const entered = new Set<string>();
  const found = new Set<string>();
  const visit = (id: string): void => {
    const node = nodeOf(id);
    if (!node || entered.has(id)) return;
    entered.add(id);
    for (const next of node.imports) visit(next);
    found.add(id);
    for (const next of node.dynamicImports) visit(next);
  };
  for (const start of starts) visit(start);
  return found;
}

/** The package of an entry by its output path: a page's, a boundary's or the app's own. */
export const packageOfEntry = (name: string, pages: readonly PageManifest[]): string =>
  packageOfFile(name, packageRoots(pages));

/**
 * The package of everything that entries reach: a subpackage when only its entries do, else main.
 *
 * @param entries id -> package
 */
export function planPackages(
  entries: ReadonlyMap<string, string>,
  nodeOf: (id: string) => GraphNode | undefined,
): Map<string, string> {
  const placed = new Map<string, string>();
  for (const packageRoot of new Set(entries.values())) {
    const starts = [...entries].filter(([, root]) => root === packageRoot).map(([id]) => id);
    for (const id of reach(starts, nodeOf)) placed.set(id, placed.has(id) ? mainPackage : packageRoot);
  }
  return placed;
}

/** `packages/member` + `shared/format.js` -> `packages/member/shared/format.js`. */
export const inPackage = (packageRoot: string, file: string): string =>
  packageRoot === mainPackage ? file : `${packageRoot}/${file}`;

/** Where a package's boundary component lies, without extension. */
export const boundaryPath = (packageRoot: string): string => inPackage(packageRoot, 'boundary');

/** The package that an output file is uploaded with. */
export const packageOfFile = (file: string, roots: readonly string[]): string =>
  roots.find((root) => root !== mainPackage && file.startsWith(`${root}/`)) ?? mainPackage;

/** Roots of the app's packages, main first. */
export const packageRoots = (pages: readonly PageManifest[]): string[] => [
  ...new Set([mainPackage, ...pages.map((page) => page.package ?? mainPackage)]),
];
