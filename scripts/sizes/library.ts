// The published components, made in memory: their script, and which style sheets each primitive asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { createBuilder, type Plugin, type Rolldown } from 'vite';
import { withNodeEnv } from '../../src/vite/node-env.ts';
import { libraryConfig, libraryPlugins } from '../../vite.library.ts';

export interface Library {
  /** Code by file name; `components.js` is the entry. */
  readonly files: ReadonlyMap<string, string>;
  /** Minified: what modules import, and what those import. */
  styleOf(modules: readonly string[]): string;
}

type Graph = Map<string, readonly string[]>;

const readGraph = (graph: Graph): Plugin => ({
  name: 'sizes:read-graph',
  buildEnd() {
    for (const id of this.getModuleIds()) graph.set(id, this.getModuleInfo(id)?.importedIds ?? []);
  },
});

function reachable(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const id of seen) for (const next of graph.get(id) ?? []) seen.add(next);
  return seen;
}

const minified = (file: string): string =>
  transform({ filename: file, code: readFileSync(file), minify: true }).code.toString();

/** As `npm run build` makes it, whoever asks: a test runner has another NODE_ENV. */
export const buildLibrary = (root: string): Promise<Library> => withNodeEnv('production', () => buildComponents(root));

async function buildComponents(root: string): Promise<Library> {
  const graph: Graph = new Map();
  const { components } = libraryConfig.environments ?? {};
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [...libraryPlugins, readGraph(graph)],
    environments: { components: { ...components, build: { ...components?.build, write: false } } },
  });
  const result = (await builder.build(builder.environments.components!)) as Rolldown.RolldownOutput;
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    styleOf: (modules) =>
      [
        ...reachable(
          graph,
          modules.map((module) => join(root, module)),
        ),
      ]
        .filter((id) => id.endsWith('.css'))
        .map(minified)
        .join(''),
  };
}
