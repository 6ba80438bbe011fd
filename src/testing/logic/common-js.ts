// Loads the built CommonJS files as the hosts do: each file once, `require` only inside the project.
import { posix } from 'node:path';
import type { AppRealm } from './app-realm.ts';
import type { ProjectFiles } from '../host/project-files.ts';

export interface ModuleLoader {
  /** Runs a module, given by its path in the project with or without `.js`. */
  run(path: string): unknown;
}

interface AppModule {
  exports: unknown;
}

export function createModuleLoader(
  files: ProjectFiles,
  realm: AppRealm,
  globals: Readonly<Record<string, unknown>>,
): ModuleLoader {
  const modules = new Map<string, AppModule>();
  const shared = { ...realm.intrinsics, ...globals };
  const names = Object.keys(shared);
  const values = Object.values(shared);

  const run = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = modules.get(file);
    if (known) return known.exports;
    const module: AppModule = { exports: {} };
    modules.set(file, module);
    const resolve = (id: string): string => {
      const target = id.startsWith('/') ? id.slice(1) : posix.join(posix.dirname(file), id);
      if (!files.has(target.endsWith('.js') ? target : `${target}.js`))
        throw new Error(`${file} requires "${id}", which is not in the project`);
      return target;
    };
    const require = Object.assign((id: string): unknown => run(resolve(id)), {
      async: (id: string): Promise<unknown> => realm.promise((done) => done(run(resolve(id)))),
    });
    const body = realm.compile(files.read(file), files.locate(file), ['require', 'module', 'exports', ...names]);
    body.call(undefined, require, module, module.exports, ...values);
    return module.exports;
  };
  return { run };
}
