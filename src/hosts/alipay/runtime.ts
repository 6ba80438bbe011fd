// Booting on Alipay: what the app's and the pages' own files hand to `App()` and `Page()`.
import type { ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import type { NodeData } from '../../core/tree/index.ts';
import { createMiniApp, createMiniPage } from '../shared/mini-runtime.ts';
import { host } from './mini-host.ts';

export { pageAddress, pageAddresses } from '../shared/page-address.ts';
export { pageHooks } from '../shared/page-hooks.ts';
export { markup, markups } from './rich-text.ts';

export const createApp = (app: AppSpec<ComponentType>): object => createMiniApp(host, app);

export const createPage = (app: AppSpec<ComponentType>, page: PageSpec<ComponentType>, first?: NodeData): object =>
  createMiniPage(host, app, page, first);

export { createComponent } from './component.ts';
export { nativeFunctions, nativeRef } from './native.ts';
