// How Alipay spells templates and configuration. Facts about the host stand in README.md beside this file.
import type { BlockElement } from '../../core/block.ts';
import type { AppManifest, Dialect, PageManifest } from '../../core/dialect.ts';
import { commonEvents, primitives } from '../../core/primitives.table.ts';
import { mainPages, pageLook, subpackages, tabColors, tabFiles, windowLook } from '../shared/dialect-app.ts';
import { attributeOf } from '../shared/dialect-spelling.ts';
import { isGeneric } from '../shared/dialect-values.ts';

/** Attributes that only this host spells so. */
const attributes: Readonly<Record<string, string>> = { maxLines: 'number-of-lines' };

/** Events that this host calls differently. */
const events: Readonly<Record<string, string>> = { longpress: 'LongTap', animationfinish: 'AnimationEnd', getphonenumber: 'GetAuthorize' };

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
  templateRecursion: true,
  directive: (kind) => `a:${kind}`,
  propAttribute: (_, prop) => attributeOf(prop, attributes),
  eventAttribute: (_, type, isCatch) => (isCatch ? 'catch' : 'on') + (events[type] ?? camelCase.get(type) ?? type),
  reshape,
  // Quirk(alipay): a swiper takes only swiper-items that stand literally inside it. Test: tests/golden
  directChild: (tag) => (tag === 'swiper' ? 'swiper-item' : undefined),
  projectFiles,
  pageConfig,
};

/**
 * Quirk(alipay): a field follows its `value` only when it is `controlled`. A generic field may be without a value, so it is not.
 * Test: tests/golden
 */
function reshape(element: BlockElement): BlockElement {
  const isField = element.tag === 'input' || element.tag === 'textarea';
  if (!isField || isGeneric(element) || typeof element.props.value !== 'object') return element;
  return { ...element, props: { ...element.props, controlled: true } };
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
        barButtonTheme: buttonTheme(look.barText),
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

const buttonTheme = (text: 'black' | 'white'): string => (text === 'white' ? 'light' : 'default');

function tabBar(app: AppManifest): object {
  const { color, selectedColor, background, items = [] } = app.config.tabBar ?? {};
  return {
    textColor: color ?? tabColors.color,
    selectedColor: selectedColor ?? tabColors.selectedColor,
    backgroundColor: background ?? tabColors.background,
    items: items.map((item) => {
      const { path, icon, selectedIcon } = tabFiles(item, app);
      return { pagePath: path, name: item.text, ...(icon && { icon }), ...(selectedIcon && { activeIcon: selectedIcon }) };
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
    ...(config.barText !== undefined && { barButtonTheme: buttonTheme(config.barText) }),
    ...(config.pullDownRefresh && { pullRefresh: true, allowsBounceVertical: 'YES' }),
    ...(config.reachBottomDistance !== undefined && { onReachBottomDistance: config.reachBottomDistance }),
    ...(config.navigationBar === 'custom' && { transparentTitle: 'always', titlePenetrate: 'YES' }),
  };
}
