// app.json, the pages' JSON and the project's own files, as WeChat wants them.
import type { AppManifest, PageManifest } from '../../core/dialect.ts';
import { mainPages, pluginsOf, subpackages, tabColors, tabFiles, windowLook } from '../shared/dialect-app.ts';
import { createTheme, type Theme } from './dialect-theme.ts';

/** Permissions that the app's configuration explains to the user. */
const scopes: Readonly<Record<string, string>> = { location: 'scope.userLocation' };

const themeOf = ({ config }: AppManifest): Theme => createTheme(config.darkMode ?? true);

export function projectFiles(app: AppManifest): Record<string, unknown> {
  const { config, pages } = app;
  const theme = themeOf(app);
  const packages = subpackages(app);
  const permission = Object.entries(config.permissions ?? {}).flatMap(([name, desc]) =>
    scopes[name] ? [[scopes[name], { desc }]] : [],
  );
  const appJson = {
    pages: mainPages(app),
    ...(packages.length > 0 && { subpackages: packages }),
    window: windowJson(app, theme),
    ...(config.tabBar && { tabBar: tabBar(app, theme) }),
    ...pluginsOf(config, 'wechat'),
    ...(permission.length > 0 && { permission: Object.fromEntries(permission) }),
    lazyCodeLoading: 'requiredComponents',
    style: 'v2',
  };
  for (const page of pages) lookOf(page, app, theme);
  const follows = config.darkMode ?? true;
  return {
    // Quirk(wechat): `darkmode` wants a theme.json. Test: tests/golden/config.test.ts
    'app.json': follows ? { ...appJson, darkmode: true, themeLocation: 'theme.json' } : appJson,
    ...(follows && { 'theme.json': theme.variables() }),
    'project.config.json': {
      appid: config.appId?.wechat ?? 'touristappid',
      projectname: config.name,
      compileType: 'miniprogram',
      setting: { es6: false, enhance: false, postcss: false, minified: false, urlCheck: true },
    },
  };
}

function windowJson({ config }: AppManifest, theme: Theme): Record<string, string> {
  const { title, barColor, barText, background } = windowLook(config);
  return {
    navigationBarTitleText: title,
    navigationBarBackgroundColor: theme.color('surface', barColor),
    navigationBarTextStyle: theme.barText(barColor, barText),
    backgroundColor: theme.color('page', background),
    backgroundTextStyle: theme.onPage(background, 'dark', 'light'),
  };
}

function tabBar(app: AppManifest, theme: Theme): object {
  const { color, selectedColor, background, items = [] } = app.config.tabBar ?? {};
  return {
    color: theme.color('text', color ?? tabColors.color),
    selectedColor: theme.color('selected', selectedColor ?? tabColors.selectedColor),
    backgroundColor: theme.color('surface', background ?? tabColors.background),
    borderStyle: theme.onPage(background ?? tabColors.background, 'black', 'white'),
    list: items.map((item) => {
      const { path, icon, selectedIcon } = tabFiles(item, app);
      return {
        pagePath: path,
        text: item.text,
        ...(icon && { iconPath: icon }),
        ...(selectedIcon && { selectedIconPath: selectedIcon }),
      };
    }),
  };
}

/** What a page sets differently from the app. */
function lookOf({ config }: PageManifest, app: AppManifest, theme: Theme): Record<string, string> {
  const { title, barColor, barText, background } = config;
  const window = windowLook(app.config);
  const hasBar = barColor !== undefined || barText !== undefined;
  return {
    ...(title !== undefined && { navigationBarTitleText: title }),
    ...(barColor !== undefined && { navigationBarBackgroundColor: theme.color('surface', barColor) }),
    ...(hasBar && { navigationBarTextStyle: theme.barText(barColor ?? window.barColor, barText ?? window.barText) }),
    ...(background !== undefined && {
      backgroundColor: theme.color('page', background),
      backgroundTextStyle: theme.onPage(background, 'dark', 'light'),
    }),
  };
}

export function pageConfig(page: PageManifest, app: AppManifest): Record<string, unknown> {
  const { pullDownRefresh, reachBottomDistance, navigationBar } = page.config;
  return {
    ...lookOf(page, app, themeOf(app)),
    ...(pullDownRefresh && { enablePullDownRefresh: true }),
    ...(reachBottomDistance !== undefined && { onReachBottomDistance: reachBottomDistance }),
    ...(navigationBar === 'custom' && { navigationStyle: 'custom' }),
  };
}
