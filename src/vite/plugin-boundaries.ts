// Boundary components, for apps that need them: where templates are cut that stand inside themselves, and some block of the app may.
// Modules tell so while they are loaded, when entries can still be added. Watching builds have them from the start.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { boundaryPath, packageRoots } from './package-plan.ts';
import { virtualIds } from './virtual-modules.ts';

export function boundariesPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:boundaries',
    sharedDuringBuild: true,
    apply: 'build',
    applyToEnvironment: (environment) => {
      const host = state.of(environment.name)?.host;
      return isMini(host) && !host.dialect.templateRecursion && !environment.config.build.watch;
    },
    async moduleParsed({ id, importedIds, dynamicallyImportedIds }) {
      const found = state.of(this.environment.name);
      if (!found || found.hasBoundaries) return;
      const { pages } = (await state.app()).manifest;
      // A page that a module shows is not shown by the host alone, which the compiler counts on.
      const showsPage = (): boolean =>
        !id.includes(virtualIds.entry) &&
        [...importedIds, ...dynamicallyImportedIds].some((imported) => pages.some(({ file }) => file === imported));
      const holdsPortals = (): boolean =>
        found.portals.size > 0 && [...found.modules.values()].some(({ placesMayNest }) => placesMayNest);
      if (!found.modules.get(id)?.mayNest && !showsPage() && !holdsPortals()) return;
      found.hasBoundaries = true;
      for (const name of packageRoots(pages).map(boundaryPath))
        this.emitFile({ type: 'chunk', id: virtualIds.entry + name, name, fileName: `${name}.js` });
    },
  };
}
