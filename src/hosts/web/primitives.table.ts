// What the web has of the primitives: what its parts in primitives/ do. A part that learns a prop of another host says so here.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';

export const primitives: HostPrimitives = {
  pages: '',
  lacks: [],
  tags: {
    'scroll-view': {
      also: [
        // How browsers scroll anyway.
        'enableFlex',
        'scrollAnchoring',
        'usingSticky',
        'enablePassive',
        'enhanced',
        'trapScroll',
        'bounces',
        'showScrollbar',
        'scrollIntoViewAlignment',
        'refresherEnabled',
        'refresherThreshold',
        'refresherDefaultStyle',
        'refresherBackground',
        'refresherTriggered',
        'onRefresherPulling',
        'onRefresherRefresh',
        'onRefresherRestore',
        'onRefresherAbort',
        'onRefresherWillRefresh',
      ],
    },
    'movable-view': { also: ['onHTouchMove', 'onVTouchMove', 'onChangeEnd'] },
    'page-container': { also: ['onEnterCancelled', 'onLeaveCancelled'] },
    'cover-image': { also: ['referrerPolicy', 'onLoad', 'onError'] },
    'page-meta': { also: ['onResize', 'onScrollDone'] },
    navigator: { also: ['delta'] },
    image: { also: ['webp', 'showMenuByLongpress', 'defaultSource'] },
    icon: { values: { type: ['loading'] } },
    progress: { also: ['borderRadius', 'fontSize', 'activeMode', 'duration', 'onActiveEnd'] },
    'rich-text': { also: ['userSelect'] },
    picker: {
      also: ['mode', 'start', 'end', 'fields', 'customItem', 'level', 'onCancel', 'onColumnChange'],
    },
    // '' stands for the app's accent, `--sp-accent`.
    radio: { defaults: { color: '' } },
    slider: { defaults: { activeColor: '', backgroundColor: '' } },
    switch: { defaults: { color: '' } },
    textarea: { also: ['cursor', 'selectionStart', 'selectionEnd', 'confirmHold', 'onLineChange'] },
    video: {
      also: [
        'autoPauseIfNavigate',
        'onProgress',
        'onLoadedMetaData',
        'onSeekComplete',
        'onEnterPictureInPicture',
        'onLeavePictureInPicture',
      ],
    },
    'live-player': { also: ['autoPauseIfNavigate'] },
    camera: { also: ['resolution'] },
    canvas: { also: ['width', 'height', 'onReady'] },
    map: { also: ['onError'] },
  },
};
