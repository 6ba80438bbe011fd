// Runs a module of the app in this process, with the files that it imports, as Vite's `runnerImport` does. That one prepares
// `import.meta.resolve` for every module: before Node 22.15 with a worker, 5 to 9 % of the time of a whole build. Here it is there when it is used.
import { DevEnvironment, resolveConfig, type Plugin } from 'vite';
import { createDefaultImportMeta, createNodeImportMeta, ESModulesEvaluator, ModuleRunner } from 'vite/module-runner';

export interface ImportedModule {
  readonly module: { readonly default?: unknown };
  /** Files that it imports, directly or not, absolute. Packages are none of them. */
  readonly dependencies: readonly string[];
}

const name = 'inline';

/** @throws what the module throws, and Vite's error for what it cannot read. */
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
      createImportMeta: (path) => ({
        ...createDefaultImportMeta(path),
        resolve: (specifier, parent) => createNodeImportMeta(path).resolve(specifier, parent),
      }),
    },
    new ESModulesEvaluator(),
  );
  try {
    const module = await runner.import<ImportedModule['module']>(file);
    const own = [...runner.evaluatedModules.urlToIdModuleMap.values()].filter(
      ({ meta, exports }) => meta && !('externalize' in meta) && exports !== module,
    );
    return { module, dependencies: own.map((node) => node.file) };
  } finally {
    await runner.close();
    await environment.close();
  }
}
