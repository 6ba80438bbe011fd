// Builds every host of an app, one after the other, and puts the results in place when all of them are good.
import type { ViteBuilder } from 'vite';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import { errorsOf, type BuildState } from './build-state.ts';
import { dropStaging, publishStaged } from './output-folders.ts';
import { toCodedError } from './bundler-errors.ts';
import { writeAppTypes } from './write-app-types.ts';

/**
 * @throws BuildFailure with everything that is wrong with the app, on all hosts
 */
export async function buildHosts(builder: ViteBuilder, state: BuildState): Promise<void> {
  const { root, hosts, folders, entry } = state.setup;
  const app = await state.app();
  if (app.errors.length > 0) throw new BuildFailure(mergeErrors(app.errors));
  if (entry === 'app') writeAppTypes(root, app);
  try {
    const failures: unknown[] = [];
    // Side by side they take as long, and 40 MB more: one build keeps every core busy.
    for (const host of hosts) {
      const environment = builder.environments[host.environment];
      try {
        if (environment) await builder.build(environment);
      } catch (error) {
        failures.push(toCodedError(error, root));
      }
    }
    const errors = [
      ...hosts.flatMap((host) => errorsOf(state.of(host.environment))),
      ...failures.flatMap((failure) => (failure instanceof BuildFailure ? failure.errors : [])),
    ];
    if (errors.length > 0) throw new BuildFailure(mergeErrors(errors));
    if (failures.length > 0) throw failures[0];
    publishStaged(
      folders,
      hosts.map((host) => host.id),
    );
  } finally {
    dropStaging(folders);
  }
}
