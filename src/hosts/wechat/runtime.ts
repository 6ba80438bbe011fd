// Booting on WeChat: what the app's and the pages' own files hand to `App()`, `Page()` and `Component()`.
import type { ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import type { NodeData } from '../../core/tree/index.ts';
import { createMiniBoundary } from '../shared/mini-boundary.ts';
import { createMiniApp, createMiniPage } from '../shared/mini-runtime.ts';
import { host } from './mini-host.ts';

export { pageAddress, pageAddresses } from '../shared/page-address.ts';
export { pageHooks } from '../shared/page-hooks.ts';

export const createApp = (app: AppSpec<ComponentType>): object => createMiniApp(host, app);

export const createPage = (app: AppSpec<ComponentType>, page: PageSpec<ComponentType>, first?: NodeData): object =>
  createMiniPage(host, app, page, first);

export const createBoundary = (): object => createMiniBoundary(host);

export { createComponent, createComponentBoundary } from './component.ts';
export { nativeRef } from './native.ts';
