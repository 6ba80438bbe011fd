// Keys of app.json, of a page's JSON and of mini.project.json. Source: the official pages on each (opendocs.alipay.com, kept in
// AlipayDocs/open-docs on GitHub). Anything else is refused here, because Alipay ignores unknown keys in silence.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** `window` in app.json. enableInPageRenderInput: named on the page of `input`. */
export const windowKeys = words(
  'allowsBounceVertical backgroundColor backgroundImageColor backgroundImageUrl defaultTitle enableScrollBar gestureBack ' +
    'onReachBottomDistance pullRefresh responsive showTitleLoading transparentTitle titlePenetrate titleImage titleBarColor ' +
    'navigationBarFrontColor enableInPageRenderInput',
);

/** A page's JSON: the window's keys, and those that only a page has. */
export const pageKeys = new Set([
  ...windowKeys,
  ...words('optionMenu barButtonTheme usingComponents component styleIsolation componentPlaceholder'),
]);

export const tabBarKeys = words('items textColor selectedColor backgroundColor customize');
export const tabItemKeys = words('name pagePath icon activeIcon');

export const appKeys = words(
  'entryPagePath pages window tabBar subPackages subPackageBuildType preloadRule plugins useDynamicPlugins usingComponents ' +
    'lazyCodeLoading permission behavior workers networkTimeout',
);

export const projectKeys = words(
  'format compileType miniprogramRoot pluginRoot compileOptions uploadExclude assetsInclude developOptions pluginResolution scripts',
);

/** Keys whose value is the text "YES" or "NO". */
export const yesNoKeys = words('allowsBounceVertical titlePenetrate showTitleLoading gestureBack enableScrollBar');
