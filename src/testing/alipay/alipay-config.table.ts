// Keys of app.json and of a page's JSON. Sources: the converters of MorJS and Taro (R, M in the fact sheet), for the keys without
// a WeChat counterpart the mirrored documentation (D, unconfirmed). Anything else is refused: Alipay ignores unknown keys in silence.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** `window` in app.json, and the top level of a page's JSON. */
export const windowKeys = words(
  'defaultTitle titleBarColor pullRefresh allowsBounceVertical transparentTitle titlePenetrate titleImage showTitleLoading ' +
    'gestureBack enableScrollBar optionMenu barButtonTheme backgroundColor backgroundImageColor backgroundImageUrl ' +
    'onReachBottomDistance responsive navigationBarForceEnable navigationBarFrontColor',
);

export const pageKeys = new Set([
  ...windowKeys,
  'usingComponents',
  'component',
  'styleIsolation',
  'componentPlaceholder',
]);

export const tabBarKeys = words('items textColor selectedColor backgroundColor customize overlay');
export const tabItemKeys = words('name pagePath icon activeIcon');

export const appKeys = words(
  'pages window tabBar subPackages preloadRule usingComponents permission plugins networkTimeout debug lazyCodeLoading ' +
    'darkmode themeLocation behavior',
);

/** Keys whose value is the text "YES" or "NO". */
export const yesNoKeys = words('allowsBounceVertical titlePenetrate showTitleLoading gestureBack enableScrollBar');
