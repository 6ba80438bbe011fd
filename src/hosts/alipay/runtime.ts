// Booting on Alipay: what the app's and the pages' own files hand to `App()` and `Page()`.
import type { ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import type { NodeData } from '../../core/tree/index.ts';
import { createMiniApp, createMiniPage, type MiniHost } from '../shared/mini-runtime.ts';
import { stopPullDownRefresh } from './api/navigation.ts';

export { pageAddress, pageAddresses } from '../shared/page-address.ts';
export { markup, markups } from './rich-text.ts';

const host: MiniHost = {
  stopRefresh: stopPullDownRefresh,
  rules: { rekeyMoved: false, templateCopies: undefined },
  // Quirk(alipay): pages of one route share an object; one that is opened again would show the last one's data. Source: docs of Page.
  pageData: (data) => () => JSON.parse(JSON.stringify(data)),
  // Quirk(alipay): another name for one event of every element. Test: tests/preact/engines.test.ts
  typeOf: (type) => (type === 'longtap' ? 'longpress' : type),
};

export const createApp = (app: AppSpec<ComponentType>): object => createMiniApp(host, app);

export const createPage = (app: AppSpec<ComponentType>, page: PageSpec<ComponentType>, first?: NodeData): object =>
  createMiniPage(host, app, page, first);

export { nativeFunctions, nativeRef } from './native.ts';
