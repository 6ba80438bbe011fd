// Boot of the web host.
import { type ComponentType, h, render } from 'preact';
import type { WebAppSpec } from '../../core/app-spec.ts';
import { setRoutes } from '../../runtime/router.ts';
import { AppShell } from './shell/app-shell.tsx';
import type { ShellParts } from './shell/parts.ts';
import { PageStack } from './shell/page-stack.ts';
import { setRunningApp } from './shell/running-app.ts';
import { followScheme } from './shell/scheme.ts';
import { badges } from './shell/badges.ts';

export {
  addAutoplay,
  addDataset,
  addDefaultSource,
  addEasings,
  addLongPress,
  addPhoneNumber,
  addRefresher,
  addSwiperMargins,
  addTextContent,
  addTouchMoveCatch,
} from './primitives/features.ts';
export { usePull } from './shell/pull-view.tsx';
export { TabBar } from './shell/tab-bar.tsx';

/**
 * Starts the app in the element `spec.mount` and opens the page that the address names, else the first one. Returns how to
 * stop it again, which tests and hot reloads need.
 */
export function startApp(spec: WebAppSpec<ComponentType>, parts: ShellParts): () => void {
  const id = spec.mount ?? 'app';
  const container = document.getElementById(id) ?? document.body.appendChild(document.createElement('div'));
  container.id = id;
  setRoutes(spec);
  followScheme(spec.darkMode);
  badges.value = [];
  const stack = new PageStack(spec, parts);
  setRunningApp(stack);
  render(h(AppShell, { stack }), container);
  return () => {
    stack.stop();
    render(null, container);
    setRunningApp(undefined);
  };
}
