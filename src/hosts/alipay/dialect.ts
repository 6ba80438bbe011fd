// How Alipay spells templates and configuration. Facts about the host stand in README.md beside this file.
import type { AppManifest, Dialect, PageManifest } from '../../core/dialect.ts';
import { commonEvents, primitives } from '../../core/primitives.table.ts';
import { mainPages, pageLook, subpackages, tabColors, tabFiles, windowLook } from '../shared/dialect-app.ts';
import { attributeOf } from '../shared/dialect-spelling.ts';

/** Attributes that only this host spells so. */
const attributes: Readonly<Record<string, string>> = { maxLines: 'number-of-lines' };

/** Events that this host calls differently. */
const events: Readonly<Record<string, string>> = {
  longpress: 'LongTap',
  animationfinish: 'AnimationEnd',
  getphonenumber: 'GetAuthorize',
};

/**
 * Quirk(alipay): props and events that its elements do not have. A swiper's `onAnimationEnd` is what others call animationfinish.
 * Source: docs of textarea and swiper. Test: tests/engines/alipay-native.test.ts, tests/preact/engines.test.ts
 */
const missing: Readonly<Record<string, readonly string[]>> = {
  textarea: ['confirmHold', 'cursor', 'selectionStart', 'selectionEnd', 'linechange'],
  swiper: ['animationend'],
};

/** Lower-case event type -> its name in camelCase: `scrolltolower` -> `ScrollToLower`. */
const camelCase: ReadonlyMap<string, string> = new Map(
  [...commonEvents, ...Object.values(primitives).flatMap(({ events: own }): readonly string[] => own)].map((name) => [
    name.slice('on'.length).toLowerCase(),
    name.slice('on'.length),
  ]),
);

export const dialect: Dialect = {
  host: 'alipay',
  ext: { template: 'axml', style: 'acss' },
  globals: ['my'],
  templateRecursion: true,
  directive: (kind) => `a:${kind}`,
  propAttribute: (tag, prop) => (missing[tag]?.includes(prop) ? undefined : attributeOf(prop, attributes)),
  eventAttribute: (tag, type, isCatch) =>
    missing[tag]?.includes(type)
      ? undefined
      : (isCatch ? 'catch' : 'on') + (events[type] ?? camelCase.get(type) ?? type),
  reshape: (element) => element,
  // Quirk(alipay): a swiper takes only swiper-items that stand literally inside it. Test: tests/golden
  directChild: (tag) => (tag === 'swiper' ? 'swiper-item' : undefined),
  // 2 MB a package. In all: sources say 8 MB (2020) to 20 MB (later); the largest, so that no build fails that may be uploaded.
  limits: { mainPackage: 2 * 1024 ** 2, package: 2 * 1024 ** 2, total: 20 * 1024 ** 2 },
  projectFiles,
  pageConfig,
};

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
