// Runs a module of the app in this process, with the files that it imports, as Vite's `runnerImport` does. That one prepares
// `import.meta.resolve` for every module: before Node 22.15 with a worker, 5 to 9 % of the time of a whole build. Here it is there when it is used.
import { DevEnvironment, resolveConfig, type Plugin } from 'vite';
import { createDefaultImportMeta, createNodeImportMeta, ESModulesEvaluator, ModuleRunner } from 'vite/module-runner';

export interface ImportedModule {
  /** Absent when the module, or one that it imports, could not be read or threw: `error` is what was thrown then. */
  readonly exports?: { readonly default?: unknown };
  readonly error?: unknown;
  /** Files that were run, absolute, the module itself among them. Packages are not. */
  readonly files: readonly string[];
}

const name = 'inline';

export async function importModule(file: string, root: string, plugins: Plugin[]): Promise<ImportedModule> {
  const inline = {
    consumer: 'server' as const,
    dev: { moduleRunnerTransform: true },
    // What a plugin answers for must not be handed to Node before.
    resolve: { external: true as const, noExternal: ['sampan'], mainFields: [], conditions: ['node'] },
  };
  const config = await resolveConfig(
    { root, plugins, configFile: false, envDir: false, logLevel: 'silent', environments: { [name]: inline } },
    'serve',
  );
  const environment = new DevEnvironment(name, config, { hot: false });
  await environment.init();
  const runner = new ModuleRunner(
    {
      transport: { invoke: (request) => environment.hot.handleInvoke(request) },
      hmr: false,
      sourcemapInterceptor: 'prepareStackTrace',
      createImportMeta: (path) => ({
        ...createDefaultImportMeta(path),
        resolve: (specifier, parent) => createNodeImportMeta(path).resolve(specifier, parent),
      }),
    },
    new ESModulesEvaluator(),
  );
  try {
    const result = await runner.import<{ default?: unknown }>(file).then(
      (exports) => ({ exports }),
      // The stack has the author's lines only as long as the runner is there.
      (error: unknown) => (error instanceof Error && error.stack, { error }),
    );
    const own = [...runner.evaluatedModules.urlToIdModuleMap.values()].filter(
      ({ meta }) => meta && !('externalize' in meta),
    );
    return { ...result, files: [...new Set([file, ...own.map((node) => node.file)])] };
  } finally {
    await runner.close();
    await environment.close();
  }
}
