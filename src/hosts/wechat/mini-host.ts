// What WeChat's engines need of the tree, for apps and for components of pages that are not ours.
import { TEMPLATE_COPIES } from '../../core/block-name.ts';
import type { MiniHost } from '../shared/mini-runtime.ts';
import { stopPullDownRefresh } from './api/navigation.ts';

export const host: MiniHost = {
  stopRefresh: stopPullDownRefresh,
  // Quirk(wechat): exparser shows keyed moves in the wrong order, and cuts a template that stands among its own ancestors.
  // Test: tests/preact/engines.test.ts
  rules: { rekeyMoved: true, templateCopies: TEMPLATE_COPIES },
};
