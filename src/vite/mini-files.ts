// The files of a mini program that no module gives: templates, page and project configuration. Pure: plain data in, texts out.
import { emitBoundary, emitPage, emitTemplates, emitWholePage } from '../compiler/index.ts';
import type { Block, BlockElement } from '../core/block.ts';
import type { AppManifest, Dialect, PageManifest } from '../core/dialect.ts';
import type { NativeTarget } from '../core/native.ts';
import type { NativePath } from './native/host-natives.ts';
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

/** Native components by page, and what pages show that must hold their templates themselves. */
export interface PageNatives {
  /** Tag -> output path or address, of a page. */
  of(page: PageManifest): ReadonlyMap<string, NativePath>;
  /** What a page shows that holds its templates itself. */
  whole(page: PageManifest): PackageBlocks | undefined;
  /** Those that have a generic template. */
  readonly targets: ReadonlyMap<string, NativeTarget>;
}

const noNatives: PageNatives = { of: () => new Map(), whole: () => undefined, targets: new Map() };

/**
 * @param isCompact JSON without spaces, as minified builds upload it
 */
export function emitMiniFiles(
  dialect: Dialect,
  manifest: AppManifest,
  { contentOf, firstOf }: MiniContent,
  isCompact: boolean,
  natives: PageNatives = noNatives,
): Map<string, string> {
  const files = new Map<string, string>();
  const json = (value: unknown): string => (isCompact ? JSON.stringify(value) : `${JSON.stringify(value, null, 2)}\n`);
  const { template } = dialect.ext;
  const blocksFile = (root: string): string => inPackage(root, `blocks.${template}`);
  const withBoundary = new Set<string>();
  const components = (from: string, root: string, pages: readonly PageManifest[]): object => {
    const own = pages.flatMap((page) => [...natives.of(page)]);
    const paths = own.map(
      ([tag, path]) => [tag, 'url' in path ? path.url : relativeOutput(from, path.output)] as const,
    );
    const boundary = withBoundary.has(root) ? { 's-boundary': relativeOutput(from, boundaryPath(root)) } : {};
    const using = { ...boundary, ...Object.fromEntries(paths) };
    return Object.keys(using).length > 0 ? { usingComponents: using } : {};
  };

  for (const root of packageRoots(manifest.pages)) {
    const content = contentOf(root);
    const inRoot = manifest.pages.filter((page) => (page.package ?? '') === root);
    files.set(blocksFile(root), emitTemplates({ ...content, natives: natives.targets, dialect }));
    if (!content.hasBoundary) continue;
    withBoundary.add(root);
    const path = boundaryPath(root);
    // In a component it has the styles of its own file.
    const style = manifest.entry === 'component' ? {} : { styleIsolation: 'shared' };
    files.set(`${path}.${template}`, emitBoundary({ dialect, blocksPath: relativeOutput(path, blocksFile(root)) }));
    files.set(`${path}.json`, json({ component: true, ...style, ...components(path, root, inRoot) }));
  }
  for (const page of manifest.pages) {
    const root = page.package ?? '';
    const whole = natives.whole(page);
    files.set(
      `${page.path}.${template}`,
      whole
        ? emitWholePage({ ...whole, hasBoundary: false, natives: natives.targets, first: firstOf(page), dialect })
        : emitPage({ dialect, blocksPath: relativeOutput(page.path, blocksFile(root)), first: firstOf(page) }),
    );
    files.set(
      `${page.path}.json`,
      json({
        ...(page.props ? { component: true } : dialect.pageConfig(page, manifest)),
        ...components(page.path, root, [page]),
      }),
    );
  }
  if (manifest.entry === 'component') return files;
  for (const [path, value] of Object.entries(dialect.projectFiles(manifest)))
    files.set(path, typeof value === 'string' ? value : json(value));
  return files;
}
