// The files of a mini program that no module gives: templates, page and project configuration. Pure: plain data in, texts out.
import { emitBoundary, emitPage, emitTemplates } from '../compiler/index.ts';
import type { Block, BlockElement } from '../core/block.ts';
import type { AppManifest, Dialect, PageManifest } from '../core/dialect.ts';
import { boundaryPath, inPackage, packageRoots } from './package-plan.ts';
import { relativeOutput } from './relative-file.ts';

export interface PackageBlocks {
  readonly blocks: readonly Block[];
  readonly tags: readonly string[];
  readonly listed: readonly string[];
  /** Whether a name stands somewhere in the code of the package. */
  isReached(name: string): boolean;
}

export interface PackageContent extends PackageBlocks {
  /** The package has a boundary component. */
  readonly hasBoundary: boolean;
}

/** What the compiler found. */
export interface MiniContent {
  /** What the pages of a package can show. */
  contentOf(packageRoot: string): PackageContent;
  /** What must stand first in a page's template. */
  firstOf(page: PageManifest): BlockElement | undefined;
}

/**
 * @param isCompact JSON without spaces, as minified builds upload it
 */
export function emitMiniFiles(
  dialect: Dialect,
  manifest: AppManifest,
  { contentOf, firstOf }: MiniContent,
  isCompact: boolean,
): Map<string, string> {
  const files = new Map<string, string>();
  const json = (value: unknown): string => (isCompact ? JSON.stringify(value) : `${JSON.stringify(value, null, 2)}\n`);
  const { template } = dialect.ext;
  const blocksFile = (root: string): string => inPackage(root, `blocks.${template}`);
  const withBoundary = new Set<string>();
  const components = (from: string, root: string): object =>
    withBoundary.has(root) ? { usingComponents: { 's-boundary': relativeOutput(from, boundaryPath(root)) } } : {};

  for (const root of packageRoots(manifest.pages)) {
    const content = contentOf(root);
    files.set(blocksFile(root), emitTemplates({ ...content, dialect }));
    if (!content.hasBoundary) continue;
    withBoundary.add(root);
    const path = boundaryPath(root);
    files.set(`${path}.${template}`, emitBoundary({ dialect, blocksPath: relativeOutput(path, blocksFile(root)) }));
    files.set(`${path}.json`, json({ component: true, styleIsolation: 'shared', ...components(path, root) }));
  }
  for (const page of manifest.pages) {
    const root = page.package ?? '';
    files.set(
      `${page.path}.${template}`,
      emitPage({ dialect, blocksPath: relativeOutput(page.path, blocksFile(root)), first: firstOf(page) }),
    );
    files.set(`${page.path}.json`, json({ ...dialect.pageConfig(page, manifest), ...components(page.path, root) }));
  }
  for (const [path, value] of Object.entries(dialect.projectFiles(manifest)))
    files.set(path, typeof value === 'string' ? value : json(value));
  return files;
}
