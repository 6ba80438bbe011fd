// Reads an app from disk: app.config.ts, page files, root component, icons. Everything wrong is reported together.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppManifest, EntryKind, PageConfig } from '../core/dialect.ts';
import type { SampanError } from '../core/errors.ts';
import { createConfigReader, type LoadedConfig } from './app-config.ts';
import { createLastResults } from './last-results.ts';
import { listFiles } from './list-files.ts';
import { planManifest } from './manifest.ts';
import { readPageSource, type PageSource } from './page-source.ts';
import { paramsOfRoute, planRoutes, type PageFile } from './routes.ts';
import { scanComponents } from './scan-components.ts';
import { planTabIcons } from './tab-icons.ts';

export interface ScannedApp {
  readonly manifest: AppManifest;
  /** The app's global style, absolute, if there is one. */
  readonly styleFile?: string;
  readonly errors: readonly SampanError[];
  /** Files that decide about the manifest, absolute. */
  readonly files: readonly string[];
  /** Where a key of app.config.ts stands. */
  readonly place: LoadedConfig['place'];
}

const rootNames = ['src/app.tsx', 'src/app.jsx'];
const styleNames = ['css', 'scss', 'sass', 'less', 'styl'].map((extension) => `src/app.${extension}`);

/**
 * Reads the app whenever it is called; of files, only what they say anew.
 *
 * @param root the app's folder, absolute, with forward slashes
 */
export function createAppScanner(root: string, entry: EntryKind): () => Promise<ScannedApp> {
  const readConfig = createConfigReader(root);
  if (entry === 'component') return async () => scanComponents(root, await readConfig());
  const pages = createLastResults<PageSource>();
  const readPage = ({ file, route }: PageFile): PageSource => {
    const code = readFileSync(join(root, file), 'utf8');
    return pages.get(file, code, () => readPageSource({ file, code }, paramsOfRoute(route)));
  };
  return () => scanApp(root, readConfig, readPage);
}

async function scanApp(
  root: string,
  readConfig: () => Promise<LoadedConfig>,
  readPage: (page: PageFile) => PageSource,
): Promise<ScannedApp> {
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => `${root}/${name}`).find((file) => existsSync(file));
  const rootFile = find(rootNames);
  const styleFile = find(styleNames);
  const loaded = await readConfig();
  const routes = planRoutes([...listFiles(root, 'src/pages'), ...listFiles(root, 'src/packages')]);
  const pageConfigs: Record<string, PageConfig> = {};
  const pageErrors = routes.pages.flatMap((page) => {
    const { config, errors } = readPage(page);
    pageConfigs[page.file] = config;
    return errors;
  });
  const icons = planTabIcons(root, loaded.config?.tabBar?.items ?? [], loaded.place);
  const { manifest, errors } = planManifest({
    root,
    config: loaded.config ?? { name: '' },
    place: loaded.place,
    pages: routes.pages,
    pageConfigs,
    icons: icons.icons,
    ...(rootFile === undefined ? {} : { rootFile }),
  });
  return {
    manifest,
    errors: [...loaded.errors, ...routes.errors, ...errors, ...icons.errors, ...pageErrors],
    files: [...loaded.files, ...manifest.pages.map((page) => page.file)],
    place: loaded.place,
    ...(styleFile === undefined ? {} : { styleFile }),
  };
}

/** Equal for two readings of an app when a build decides the same beforehand. */
export const summaryOf = ({ manifest, styleFile, errors }: ScannedApp): string =>
  JSON.stringify([manifest, styleFile, errors.map(({ code, detail, at }) => [code, detail, at])]);

/** Equal for two readings of an app when a build has the same entries. */
export const entriesOf = ({ manifest, styleFile }: ScannedApp): string =>
  JSON.stringify([manifest.pages.map(({ path, file }) => [path, file]), manifest.rootFile, styleFile]);
