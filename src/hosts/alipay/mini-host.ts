// What Alipay needs of the tree, for apps and for components of pages that are not ours.
import type { MiniHost } from '../shared/mini-runtime.ts';
import { stopPullDownRefresh } from './api/navigation.ts';

export const host: MiniHost = {
  stopRefresh: stopPullDownRefresh,
  rules: { rekeyMoved: false, templateCopies: undefined },
  // Quirk(alipay): pages of one route share an object; one that is opened again would show the last one's data. Source: docs of Page.
  pageData: (data) => () => JSON.parse(JSON.stringify(data)),
  // Quirk(alipay): another name for one event of every element. Test: tests/preact/engines.test.ts
  typeOf: (type) => (type === 'longtap' ? 'longpress' : type),
};
