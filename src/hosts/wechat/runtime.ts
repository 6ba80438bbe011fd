// Booting on WeChat: what the app's and the pages' own files hand to `App()`, `Page()` and `Component()`.
import type { ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import type { NodeData } from '../../core/tree/index.ts';
import { TEMPLATE_COPIES } from '../../core/block-name.ts';
import { createMiniBoundary } from '../shared/mini-boundary.ts';
import { createMiniApp, createMiniPage, type MiniHost } from '../shared/mini-runtime.ts';
import { stopPullDownRefresh } from './api/navigation.ts';

export { pageAddress, pageAddresses } from '../shared/page-address.ts';

const host: MiniHost = {
  stopRefresh: stopPullDownRefresh,
  // Quirk(wechat): exparser shows keyed moves in the wrong order, and cuts a template that stands among its own ancestors.
  // Test: tests/preact/engines.test.ts
  rules: { rekeyMoved: true, templateCopies: TEMPLATE_COPIES },
};

export const createApp = (app: AppSpec<ComponentType>): object => createMiniApp(host, app);

export const createPage = (app: AppSpec<ComponentType>, page: PageSpec<ComponentType>, first?: NodeData): object =>
  createMiniPage(host, app, page, first);

export const createBoundary = (): object => createMiniBoundary(host);

export { nativeRef } from './native.ts';
