// Which style file of a mini program holds which part of the CSS. Pure: chunk styles in, style files out.
import type { PageManifest } from '../core/dialect.ts';
import { boundaryPath, inPackage, mainPackage, packageOfEntry } from './package-plan.ts';
import { relativeOutput } from './relative-file.ts';

export interface StyleInput {
  /** Style sheets that an entry (`app`, `pages/home`) shows, in the order in which they apply. */
  readonly sheetsOf: ReadonlyMap<string, readonly string[]>;
  /** Sheet -> CSS text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pages: readonly PageManifest[];
  /** `wxss` */
  readonly extension: string;
}

/**
 * Style files by path. What the app's entry shows applies to every page and stands in the app's file only. A sheet of one page
 * stands in the page's file; one of several pages in a file of its own, imported by each.
 */
export function planStyles({ sheetsOf, texts, pages, extension }: StyleInput): Map<string, string> {
  const files = new Map<string, string>();
  const textOf = (sheet: string): string => texts.get(sheet)?.trim() ?? '';
  const appSheets = sheetsOf.get('app') ?? [];
  if (sheetsOf.has('app')) files.set(`app.${extension}`, join(appSheets.map(textOf)));
  const own = (page: PageManifest): string[] =>
    (sheetsOf.get(page.path) ?? []).filter((sheet) => !appSheets.includes(sheet) && textOf(sheet) !== '');

  const users = new Map<string, PageManifest[]>();
  for (const page of pages) for (const sheet of own(page)) users.set(sheet, [...(users.get(sheet) ?? []), page]);
  const sharedFiles = nameSharedSheets(users, pages, extension);
  for (const [sheet, file] of sharedFiles) files.set(file, `${textOf(sheet)}\n`);

  for (const page of pages) {
    const file = `${page.path}.${extension}`;
    const parts = own(page);
    const imports = parts
      .flatMap((sheet) => sharedFiles.get(sheet) ?? [])
      .map((shared) => `@import "${relativeOutput(file, shared)}";`);
    files.set(file, join([...imports, ...parts.filter((sheet) => !sharedFiles.has(sheet)).map(textOf)]));
  }
  // It shuts the styles of what holds it out, unless they are a page's.
  if (!sheetsOf.has('app') && sheetsOf.has(boundaryPath(mainPackage))) {
    const file = `${boundaryPath(mainPackage)}.${extension}`;
    const all = pages.map((page) => `@import "${relativeOutput(file, `${page.path}.${extension}`)}";`);
    files.set(file, join(all));
  }
  return files;
}

const join = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== '').join('\n');
  return text === '' ? '' : `${text}\n`;
};

/** Sheets of two pages or more -> their file; inside the subpackage when only its pages show them. */
function nameSharedSheets(
  users: ReadonlyMap<string, readonly PageManifest[]>,
  pages: readonly PageManifest[],
  extension: string,
): Map<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const [sheet, sharing] of users) {
    if (sharing.length < 2) continue;
    const packages = new Set(sharing.map((page) => packageOfEntry(page.path, pages)));
    const [only = mainPackage] = packages;
    const folder = inPackage(packages.size === 1 ? only : mainPackage, 'shared');
    const stem = /([^/]+?)(?:-[\w-]{8})?\.css$/.exec(sheet)?.[1] ?? 'style';
    let file = `${folder}/${stem}.${extension}`;
    for (let n = 2; taken.has(file); n++) file = `${folder}/${stem}${n}.${extension}`;
    taken.add(file);
    files.set(sheet, file);
  }
  return files;
}
