// Components of Preact's in pages that are not ours: each instance has a tree of its own. Only builds of components have this module.
import { h, type ComponentType } from 'preact';
import type { ComponentProps } from '../../core/dialect.ts';
import { AppTree } from '../../runtime/app-tree.ts';
import { createPageInstance } from '../../runtime/page-context.ts';
import { createSink, emit, type HostInstance, type MiniHost } from './mini-runtime.ts';
import { pageHooks } from './page-hooks.ts';

/** What the build hands to a host's `createComponent`. */
export interface ComponentSpec {
  readonly component: ComponentType<object>;
  readonly props: ComponentProps;
}

export interface ComponentInstance extends HostInstance {
  $tree?: AppTree | undefined;
  $isVisible?: boolean | undefined;
}

/** Names of events are `on` and what the host calls them. */
export const isEvent = (name: string): boolean => /^on[A-Z]/.test(name);

/** @param read the props as they are now */
export function openComponent(
  instance: ComponentInstance,
  host: MiniHost,
  { component }: ComponentSpec,
  read: () => object,
): void {
  // What pages of the host's own tell is known to them alone.
  pageHooks();
  const tree = new AppTree({ routes: [] }, host.rules);
  instance.$tree = tree;
  instance.sampan = tree.open(() => h(component, read()), createPageInstance('', {}), createSink(instance));
  tree.render();
  setVisible(instance, true);
}

/** Its props changed. */
export function renderComponent({ $tree }: ComponentInstance): void {
  if ($tree) $tree.render();
}

/** The host says so of components that were there when it happened, and of others not. */
export function setVisible(instance: ComponentInstance, isVisible: boolean): void {
  if (!instance.sampan || instance.$isVisible === isVisible) return;
  instance.$isVisible = isVisible;
  emit(instance, isVisible ? 'show' : 'hide');
}

/** Its view is drawn for the first time. */
export const componentReady = (instance: ComponentInstance): void => void emit(instance, 'ready');

export function closeComponent(instance: ComponentInstance): void {
  const { sampan, $tree } = instance;
  if (!sampan || !$tree) return;
  instance.sampan = instance.$tree = instance.$isVisible = undefined;
  emit({ sampan }, 'unload');
  $tree.close(sampan);
}
