// Loads the project's CommonJS modules as the device does: each once, and only those of the project.
import type { StoriesProject } from './project.ts';

export type Definition = Record<string, unknown>;

interface Registrations {
  readonly wx: object;
  readonly onPage: (path: string, definition: Definition) => void;
  readonly onComponent: (path: string, definition: Definition) => void;
}

/** @returns loads a unit: its `Page()` or `Component()` is heard under the unit's path */
export function createLoader({ modules }: StoriesProject, { wx, onPage, onComponent }: Registrations) {
  const loaded = new Map<string, { exports: unknown }>();
  let unit = '';
  const run = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const body = modules[path];
    if (!body) throw new Error(`${path} is not in the project`);
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (id: string): unknown => {
      const target = new URL(id, `file:///${path}`).pathname.slice(1);
      return run(target.endsWith('.js') ? target : `${target}.js`);
    };
    body(
      require,
      module,
      module.exports,
      wx,
      () => undefined,
      (definition: Definition) => onPage(unit, definition),
      (definition: Definition) => onComponent(unit, definition),
      () => ({}),
      () => [],
    );
    return module.exports;
  };
  return (path: string): void => {
    unit = path;
    run(`${path}.js`);
  };
}
