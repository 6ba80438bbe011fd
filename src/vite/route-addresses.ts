// Routes that stand in props of elements, as the addresses that the host's elements take. Pure.
import type { RouteAddress } from '../compiler/index.ts';
import type { Dialect, PageManifest } from '../core/dialect.ts';
import { matchRoute, splitRoute } from '../core/route-match.ts';
import { didYouMean } from './did-you-mean.ts';

export const addressesOn =
  (dialect: Dialect, pages: readonly PageManifest[]) =>
  (to: string): RouteAddress => {
    if (!dialect.pageUrl) return { url: to };
    const [path, query] = splitRoute(to);
    const found = matchRoute(pages, path);
    if (found) return { url: dialect.pageUrl(found.route, { ...found.params, ...query }) };
    const hint = didYouMean(
      path,
      pages.map(({ route }) => route),
    );
    return { hint };
  };
