// Hot updates that keep Preact's state, in a dev server.
import type { PluginOption } from 'vite';

/** Loaded only where it can be used: a build must not wait for it. Vite sets NODE_ENV before it reads an app's configuration. */
export const refresh = (): PluginOption => (process.env['NODE_ENV'] === 'production' ? [] : [loadPrefresh()]);

async function loadPrefresh(): Promise<PluginOption[]> {
  const { default: prefresh } = await import('@prefresh/vite');
  return [await prefresh()];
}
