// How WeChat spells templates and configuration. Facts about the host stand in README.md beside this file.
import type { BlockElement, TemplateValue } from '../../core/block.ts';
import type { AppManifest, Dialect, PageManifest } from '../../core/dialect.ts';
import { mainPages, pageLook, subpackages, tabColors, tabFiles, windowLook } from '../shared/dialect-app.ts';
import { attributeOf } from '../shared/dialect-spelling.ts';
import { isGeneric, partsOf } from '../shared/dialect-values.ts';

/** Permissions that the app's configuration explains to the user. */
const scopes: Readonly<Record<string, string>> = { location: 'scope.userLocation' };

const noWrapper = { style: 'display:contents' } as const;

export const dialect: Dialect = {
  host: 'wechat',
  ext: { template: 'wxml', style: 'wxss' },
  // Quirk(wechat): exparser cuts a template that appears among its own ancestors. Test: tests/golden/engines.test.ts
  templateRecursion: false,
  directive: (kind) => `wx:${kind}`,
  propAttribute: (_, prop) => attributeOf(prop, {}),
  eventAttribute: (_, type, isCatch) => (isCatch ? 'catch' : 'bind') + type,
  reshape,
  directChild: () => undefined,
  projectFiles,
  pageConfig,
};

function reshape(element: BlockElement): BlockElement {
  if (element.tag === 'checkbox') return groupCheckbox(element);
  const { maxLines } = element.props;
  return element.tag === 'text' && maxLines !== undefined && !isGeneric(element) ? clampLines(element, maxLines) : element;
}

/** Quirk(wechat): `max-lines` works in Skyline only; WebView needs the style. Test: tests/golden/max-lines */
function clampLines(element: BlockElement, lines: TemplateValue): BlockElement {
  const clamp = 'display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;-webkit-line-clamp:';
  const style = [clamp, ...partsOf(lines), ';', ...partsOf(element.props.style)];
  return { ...element, props: { ...element.props, style } };
}

/**
 * Quirk(wechat): a checkbox reports nothing itself; the group around it does. The group is without a box of its own, so that class
 * and style of the checkbox mean what they say. Test: tests/golden
 */
function groupCheckbox(element: BlockElement): BlockElement {
  const changes = element.events.filter(({ type }) => type === 'change');
  if (changes.length === 0) return element;
  const checkbox = { ...element, events: element.events.filter(({ type }) => type !== 'change') };
  return { kind: 'element', tag: 'checkbox-group', props: noWrapper, events: changes, children: [checkbox] };
}

function projectFiles(app: AppManifest): Record<string, unknown> {
  const { config } = app;
  const look = windowLook(config);
  const packages = subpackages(app);
  const permission = Object.entries(config.permissions ?? {}).flatMap(([name, desc]) => (scopes[name] ? [[scopes[name], { desc }]] : []));
  return {
    'app.json': {
      pages: mainPages(app),
      ...(packages.length > 0 && { subpackages: packages }),
      window: {
        navigationBarTitleText: look.title,
        navigationBarBackgroundColor: look.barColor,
        navigationBarTextStyle: look.barText,
        backgroundColor: look.background,
      },
      ...(config.tabBar && { tabBar: tabBar(app) }),
      ...(permission.length > 0 && { permission: Object.fromEntries(permission) }),
      lazyCodeLoading: 'requiredComponents',
      sitemapLocation: 'sitemap.json',
      style: 'v2',
    },
    'project.config.json': {
      appid: config.appId?.wechat ?? 'touristappid',
      projectname: config.name,
      compileType: 'miniprogram',
      setting: { es6: false, enhance: false, postcss: false, minified: false, urlCheck: true },
    },
    'sitemap.json': { rules: [{ action: 'allow', page: '*' }] },
  };
}

function tabBar(app: AppManifest): object {
  const { color, selectedColor, background, items = [] } = app.config.tabBar ?? {};
  return {
    color: color ?? tabColors.color,
    selectedColor: selectedColor ?? tabColors.selectedColor,
    backgroundColor: background ?? tabColors.background,
    list: items.map((item) => {
      const { path, icon, selectedIcon } = tabFiles(item, app);
      return { pagePath: path, text: item.text, ...(icon && { iconPath: icon }), ...(selectedIcon && { selectedIconPath: selectedIcon }) };
    }),
  };
}

function pageConfig({ config }: PageManifest): Record<string, unknown> {
  return {
    ...pageLook(config, {
      title: 'navigationBarTitleText',
      barColor: 'navigationBarBackgroundColor',
      barText: 'navigationBarTextStyle',
      background: 'backgroundColor',
    }),
    ...(config.pullDownRefresh && { enablePullDownRefresh: true }),
    ...(config.reachBottomDistance !== undefined && { onReachBottomDistance: config.reachBottomDistance }),
    ...(config.navigationBar === 'custom' && { navigationStyle: 'custom' }),
  };
}
