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
    textarea: { also: ['cursor', 'selectionStart', 'selectionEnd', 'confirmHold', 'onLineChange'] },
  },
};
