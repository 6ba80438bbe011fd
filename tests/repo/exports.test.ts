// What each entry of the package exports at run time, by name. A change here is a change that users can notice.
import { describe, expect, it } from 'vitest';
import { exportedNames } from './exported-names.ts';
import { read } from './files.ts';

const manifest = JSON.parse(read('package.json')) as { exports: Record<string, string | Record<string, string>> };
const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');

const pinned: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'SampanError',
    'back',
    'defineApp',
    'defineComponent',
    'definePage',
    'nativeComponent',
    'navigate',
    'redirect',
    'relaunch',
    'setTabBadge',
    'setTitle',
    'supports',
    'switchTab',
    'useHide',
    'useParams',
    'usePullDownRefresh',
    'useReachBottom',
    'useReady',
    'useShow',
  ],
  './components': [
    'Ad',
    'Audio',
    'Block',
    'Button',
    'Camera',
    'Canvas',
    'Checkbox',
    'CheckboxGroup',
    'CoverImage',
    'CoverView',
    'CustomWrapper',
    'Form',
    'Icon',
    'Image',
    'Input',
    'Label',
    'LivePlayer',
    'Map',
    'MovableArea',
    'MovableView',
    'NativeSlot',
    'Navigator',
    'PageContainer',
    'PageMeta',
    'Picker',
    'PickerView',
    'PickerViewColumn',
    'Progress',
    'Radio',
    'RadioGroup',
    'RichText',
    'RootPortal',
    'ScrollView',
    'ShareElement',
    'Slider',
    'Slot',
    'Swiper',
    'SwiperItem',
    'Switch',
    'Text',
    'Textarea',
    'Video',
    'View',
    'WebView',
  ],
  './theme': ['ThemeProvider', 'alipayBlue', 'merchantRed', 'useTheme', 'wechatGreen'],
  './tokens': ['brandColors', 'contrast', 'createBrand', 'createPalette', 'tokenValues', 'tokens'],
  './api': [
    'clearStorage',
    'createAbort',
    'getStorage',
    'hideLoading',
    'login',
    'pay',
    'removeStorage',
    'request',
    'setMapProvider',
    'setStorage',
    'showLoading',
    'showModal',
    'showToast',
    'supports',
  ],
  './internal': [
    'block',
    'classRules',
    'clones',
    'countHoles',
    'createApp',
    'createPage',
    'createParking',
    'css',
    'element',
    'eventTargets',
    'forwardRef',
    'generic',
    'generics',
    'liveHoles',
    'memo',
    'meta',
    'nesting',
    'neutralEvents',
    'openPage',
    'parseParams',
    'portals',
    'shown',
    'signalHoles',
    'slot',
  ],
  './vite': ['BuildFailure', 'build', 'dev', 'inspect', 'sampan'],
  './testing': ['AxmlError', 'compileWechat', 'findChromium', 'openAlipay', 'openWeb', 'openWechat'],
};

describe('exports', () => {
  it('are the entries that are pinned', () => {
    expect(entries.map(([entry]) => entry).toSorted()).toEqual(Object.keys(pinned).toSorted());
  });

  it.each(entries.map(([entry, target]) => [entry, (target as Record<string, string>).source!]))(
    '%s has the pinned names',
    async (entry, source) => {
      const names = Object.keys((await import(/* @vite-ignore */ `../../${source.slice(2)}`)) as object);
      expect(names.toSorted()).toEqual(pinned[entry]);
    },
  );

  it.each([
    [
      'wechat',
      ['createApp', 'createBoundary', 'createComponent', 'createComponentBoundary', 'createPage', 'nativeRef'],
    ],
    ['alipay', ['createApp', 'createComponent', 'createPage', 'nativeFunctions', 'nativeRef']],
    [
      'web',
      [
        'TabBar',
        'addAutoplay',
        'addDataset',
        'addDefaultSource',
        'addEasings',
        'addLongPress',
        'addPhoneNumber',
        'addRefresher',
        'addSwiperMargins',
        'addTextContent',
        'addTouchMoveCatch',
        'startApp',
        'usePull',
      ],
    ],
    ['memory', ['createApp', 'createPage', 'openPage']],
  ])('#host/runtime of %s has what its entry modules import', (host, names) => {
    expect(exportedNames(read(`src/hosts/${host}/runtime.ts`), 'runtime.ts')).toEqual(names);
  });
});
