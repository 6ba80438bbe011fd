// How Alipay spells templates and configuration. Facts about the host stand in README.md beside this file.
import type { BlockElement } from '../../core/block.ts';
import type { AppManifest, Dialect, PageManifest } from '../../core/dialect.ts';
import { mainPages, pageLook, pluginsOf, subpackages, tabColors, tabFiles, windowLook } from '../shared/dialect-app.ts';
import { eventName, eventNames, propAttribute, tagName } from '../shared/dialect-spelling.ts';
import { pageUrl } from '../shared/page-url.ts';
import { native } from './dialect-native.ts';
import { primitives } from './primitives.table.ts';
import { nodesOf } from './rich-nodes.ts';

const names = eventNames(primitives);

/** Quirk(alipay): these do not bubble, so there is nothing to catch; in the tree the catching form stops them. Test: tests/primitives/contract.test.ts */
const stays = /^(?:transition|animation)/;

const directChildren: Readonly<Record<string, string>> = { swiper: 'swiper-item', 'picker-view': 'picker-view-column' };

export const dialect: Dialect = {
  host: 'alipay',
  ext: { template: 'axml', style: 'acss' },
  globals: ['my'],
  templateRecursion: true,
  directive: (kind) => `a:${kind}`,
  primitives,
  tagName,
  propAttribute: (tag, prop) => propAttribute(primitives, tag, prop),
  eventAttribute: (tag, type, isCatch) => {
    const name = names.get(type) ?? type;
    const own = type === 'longpress' ? 'LongTap' : eventName(primitives, tag, name);
    return own === null ? undefined : (isCatch && !stays.test(type) ? 'catch' : 'on') + (own ?? name);
  },
  reshape,
  pageUrl,
  markup: nodesOf,
  // Quirk(alipay): a swiper takes only swiper-items that stand literally inside it, a picker-view its columns. Test: tests/golden
  directChild: (tag) => directChildren[tag],
  // 2 MB a package. In all: sources say 8 MB (2020) to 20 MB (later); the largest, so that no build fails that may be uploaded.
  limits: { mainPackage: 2 * 1024 ** 2, package: 2 * 1024 ** 2, total: 20 * 1024 ** 2 },
  native,
  projectFiles,
  pageConfig,
};

/** Quirk(alipay): what a picker is tapped on must be one element. Source: Taro's templates. Test: tests/golden/pickers */
function reshape(element: BlockElement): BlockElement {
  if (element.tag !== 'picker' || element.children.length === 0) return element;
  const box: BlockElement = { kind: 'element', tag: 'view', props: {}, events: [], children: element.children };
  return { ...element, children: [box] };
}

function projectFiles(app: AppManifest): Record<string, unknown> {
  const { config } = app;
  const look = windowLook(config);
  const packages = subpackages(app);
  return {
    'app.json': {
      pages: mainPages(app),
      ...(packages.length > 0 && { subPackages: packages }),
      window: {
        defaultTitle: look.title,
        titleBarColor: look.barColor,
        navigationBarFrontColor: look.barText,
        backgroundColor: look.background,
      },
      ...(config.tabBar && { tabBar: tabBar(app) }),
      ...pluginsOf(config, 'alipay'),
    },
    'mini.project.json': {
      format: 2,
      compileType: 'mini',
      ...(config.appId?.alipay !== undefined && { appid: config.appId.alipay }),
      compileOptions: { component2: true, transpile: { script: { ignore: ['**'] } } },
      uploadExclude: [],
    },
  };
}

function tabBar(app: AppManifest): object {
  const { color, selectedColor, background, items = [] } = app.config.tabBar ?? {};
  return {
    textColor: color ?? tabColors.color,
    selectedColor: selectedColor ?? tabColors.selectedColor,
    backgroundColor: background ?? tabColors.background,
    items: items.map((item) => {
      const { path, icon, selectedIcon } = tabFiles(item, app);
      return {
        pagePath: path,
        name: item.text,
        ...(icon && { icon }),
        ...(selectedIcon && { activeIcon: selectedIcon }),
      };
    }),
  };
}

function pageConfig({ config }: PageManifest): Record<string, unknown> {
  const { barText, ...look } = pageLook(config, {
    title: 'defaultTitle',
    barColor: 'titleBarColor',
    barText: 'barText',
    background: 'backgroundColor',
  });
  return {
    ...look,
    ...(config.barText !== undefined && { navigationBarFrontColor: config.barText }),
    ...(config.pullDownRefresh && { pullRefresh: true, allowsBounceVertical: 'YES' }),
    ...(config.reachBottomDistance !== undefined && { onReachBottomDistance: config.reachBottomDistance }),
    ...(config.navigationBar === 'custom' && { transparentTitle: 'always', titlePenetrate: 'YES' }),
  };
}
