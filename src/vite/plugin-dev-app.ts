// In a dev server: follows what decides about the app itself, and shows what is wrong with it in the page.
import type { Plugin, ViteDevServer } from 'vite';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import type { BuildState } from './build-state.ts';
import { summaryOf } from './scan-app.ts';
import { virtualIds } from './virtual-modules.ts';
import { writeAppTypes } from './write-app-types.ts';

export function devAppPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:dev-app',
    apply: 'serve',
    async configureServer(server) {
      const app = await state.app();
      if (app.errors.length > 0) throw new BuildFailure(mergeErrors(app.errors));
      writeAppTypes(state.setup.root, app);
      const show = (error: unknown): void => {
        const message = error instanceof Error ? error.message : String(error);
        server.hot.send({ type: 'error', err: { message, stack: '' } });
      };
      const follow = (file: string): void => {
        if (decides(file, state.setup.root)) update(server, state).catch(show);
      };
      server.watcher.on('add', follow).on('unlink', follow).on('change', follow);
    },
  };
}

const decides = (file: string, root: string): boolean =>
  /^(?:app\.config\.\w+|src\/(?:app\.\w+|pages\/.*|packages\/.*))$/.test(
    file.replaceAll('\\', '/').slice(root.length + 1),
  );

async function update(server: ViteDevServer, state: BuildState): Promise<void> {
  const before = await state.app().then(summaryOf, () => undefined);
  state.forgetApp();
  const app = await state.app();
  if (app.errors.length > 0) throw new BuildFailure(mergeErrors(app.errors));
  if (summaryOf(app) === before) return;
  writeAppTypes(state.setup.root, app);
  const { moduleGraph } = server.environments.client;
  for (const id of [virtualIds.app, virtualIds.browser]) {
    const module = moduleGraph.getModuleById(`\0${id}`);
    if (module) moduleGraph.invalidateModule(module);
  }
  server.hot.send({ type: 'full-reload' });
}
