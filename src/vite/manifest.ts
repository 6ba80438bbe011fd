// The app as the build sees it: configuration and page files joined and checked against each other. Pure.
import type { AppConfig, AppManifest, PageConfig, PageManifest } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import type { LoadedConfig } from './app-config.ts';
import { didYouMean } from './did-you-mean.ts';
import { fileOfRoute, orderPages, type PageFile } from './routes.ts';

export interface ManifestInput {
  readonly root: string;
  readonly config: AppConfig;
  readonly place: LoadedConfig['place'];
  readonly pages: readonly PageFile[];
  readonly pageConfigs: Readonly<Record<string, PageConfig>>;
  readonly rootFile?: string;
  readonly icons: Readonly<Record<string, string>>;
}

export interface ManifestPlan {
  readonly manifest: AppManifest;
  readonly errors: readonly SampanError[];
}

export function planManifest(input: ManifestInput): ManifestPlan {
  const { config, pages, root } = input;
  const firstTab = config.tabBar?.items[0]?.page;
  const ordered = orderPages(pages, config.pages, firstTab);
  const errors = [...checkListedPages(input), ...checkTabBar(input, ordered)];
  if (pages.length === 0) errors.push(new SampanError('SP1012', { root }));
  const manifest: AppManifest = {
    config,
    pages: ordered.map((page): PageManifest => ({
      ...page,
      file: `${root}/${page.file}`,
      config: input.pageConfigs[page.file] ?? {},
    })),
    icons: input.icons,
    ...(input.rootFile === undefined ? {} : { rootFile: input.rootFile }),
  };
  return { manifest, errors };
}

const routesOf = (pages: readonly PageFile[]): string[] => pages.map((page) => page.route);

function checkListedPages({ config, pages, place }: ManifestInput): SampanError[] {
  return (config.pages ?? []).flatMap((route, index) => {
    if (pages.some((page) => page.route === route)) return [];
    return new SampanError(
      'SP1005',
      { route, file: fileOfRoute(route), hint: didYouMean(route, routesOf(pages)) },
      place(['pages', index]),
    );
  });
}

function checkTabBar({ config, pages, place }: ManifestInput, listed: readonly PageFile[]): SampanError[] {
  if (!config.tabBar) return [];
  const { items } = config.tabBar;
  const errors: SampanError[] = [];
  if (items.length < 2 || items.length > 5) {
    errors.push(new SampanError('SP1007', { count: items.length }, place(['tabBar', 'items'])));
  }
  items.forEach((item, index) => {
    const at = place(['tabBar', 'items', index, 'page']);
    const page = listed.find((candidate) => candidate.route === item.page);
    if (!page)
      errors.push(new SampanError('SP1010', { route: item.page, hint: didYouMean(item.page, routesOf(pages)) }, at));
    else if (page.package !== undefined)
      errors.push(new SampanError('SP1008', { route: item.page, package: page.package }, at));
  });
  return errors;
}
