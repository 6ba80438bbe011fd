// Serves and builds the web's index.html; an app without one gets the default page.
import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { virtualIds } from './virtual-modules.ts';
import { emitWebPage } from './web-page.ts';

export function webPagePlugin(state: BuildState): Plugin {
  const isDefault = (id: string): boolean => id === `${state.setup.root}/index.html` && !existsSync(id);
  const defaultPage = async (): Promise<string> => emitWebPage((await state.app()).manifest.config);
  return {
    name: 'sampan:web-page',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client' && state.of(environment.name) !== undefined,
    resolveId: (id) => (isDefault(id) ? id : null),
    load: (id) => (isDefault(id) ? defaultPage() : null),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.includes(virtualIds.browser)
          ? []
          : [{ tag: 'script', attrs: { type: 'module', src: virtualIds.browser }, injectTo: 'body' }],
    },
    configureServer(server) {
      // After Vite's own middlewares, which serve the app's index.html when it has one.
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = (request.originalUrl ?? '/').split('?')[0] ?? '/';
          if (request.method !== 'GET' || !/^\/(?:index\.html)?$/.test(url)) return next();
          defaultPage()
            .then((html) => server.transformIndexHtml(request.originalUrl ?? '/', html))
            .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next);
        });
      };
    },
  };
}
