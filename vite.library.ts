// The library build: what is published in dist. Two environments: the package's entries with the port `#host/*` left open for
// the app's build to choose, and the components for any Preact app, bound to the web.
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Plugin, UserConfig } from 'vite';
import dts from 'vite-plugin-dts';
import { rpxToCalc } from './src/vite/rpx.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replaceAll('\\', '/');
/** `api/request.ts`, `runtime.ts`, …: what the port `#host/*` can name, the same in each host's folder. */
const portFiles = (host: string): string[] => [
  ...readdirSync(`${root}src/hosts/${host}`).filter((file) => /^(?:primitives|runtime)\.tsx?$/.test(file)),
  ...readdirSync(`${root}src/hosts/${host}/api`)
    .filter((file) => /^[\w-]+\.ts$/.test(file))
    .map((file) => `api/${file}`),
  ...componentFiles(host),
];

/**
 * Primitives that are components, and the modules of a shell, each in a file of its own: whoever leaves one out leaves its style sheet out
 * as well.
 */
const componentFiles = (host: string): string[] => [
  ...filesOf(host, 'primitives', /^[\w-]+\.tsx$/),
  ...filesOf(host, 'shell', /^[\w-]+\.tsx?$/),
];

const filesOf = (host: string, folder: string, pattern: RegExp): string[] =>
  existsSync(`${root}src/hosts/${host}/${folder}`)
    ? readdirSync(`${root}src/hosts/${host}/${folder}`)
        .filter((file) => pattern.test(file))
        .map((file) => `${folder}/${file}`)
    : [];

const hosts = readdirSync(`${root}src/hosts`, { withFileTypes: true }).filter((entry) =>
  existsSync(`${root}src/hosts/${entry.name}/runtime.ts`),
);

const hostEntries = Object.fromEntries(
  hosts.flatMap(({ name }) =>
    portFiles(name).map((file) => [`hosts/${name}/${file.replace(/\.tsx?$/, '')}`, `${root}src/hosts/${name}/${file}`]),
  ),
);

const entries = {
  index: `${root}src/index.ts`,
  api: `${root}src/api/index.ts`,
  tokens: `${root}components/tokens/index.ts`,
  internal: `${root}src/internal.ts`,
  vite: `${root}src/vite/index.ts`,
  testing: `${root}src/testing/index.ts`,
  cli: `${root}src/cli/index.ts`,
  'native-memory': `${root}src/vite/native-memory.ts`,
  ...hostEntries,
};

/** Everything that is not a file of this repository: packages, Node's modules, the port. */
const isExternal = (id: string): boolean => !/^[./\0]/.test(id) && !id.startsWith(cssMark);
const cssMark = 'sampan-css:';

/** A library build drops the style sheets that modules import; the web's primitives need theirs wherever they are used. */
function keepStyles(): Plugin {
  return {
    name: 'library:keep-styles',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(id, importer) {
      if (!importer || !id.endsWith('.css')) return null;
      const file = relative(root, resolve(importer, '..', id)).replaceAll('\\', '/');
      const fileName = file.replace(/^src\//, '');
      this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve(root, file)) });
      return { id: cssMark + fileName, external: true };
    },
    renderChunk(code, chunk) {
      const marked = new RegExp(`${cssMark}([^"']+)`, 'g');
      if (!marked.test(code)) return null;
      const text = code.replace(
        marked,
        (_, file: string) => `./${posix.relative(posix.dirname(chunk.fileName), file)}`,
      );
      // Only names in import lines change: the map stays right.
      return { code: text, map: null };
    },
  };
}

const primitives = `${root}src/hosts/web/primitives/`;

/** Modules and names of the functions that features.ts adds, by the part that takes them. */
function readParts(): Map<string, { readonly name: string; readonly from: string }> {
  const code = readFileSync(`${primitives}features.ts`, 'utf8');
  const files = new Map(
    [...code.matchAll(/^import \{ (\w+) \} from '(.+)';$/gm)].map(([, name, from]) => [name, from]),
  );
  return new Map(
    [...code.matchAll(/parts\.(\w+) = (\w+)/g)].map(([, part, name]) => [
      part!,
      { name: name!, from: files.get(name)! },
    ]),
  );
}

/** What components' own sheets say in rpx, where no plugin of ours for apps reads them: in the compiled build, in tests, in Storybook. */
export const convertRpx = (): Plugin => ({
  name: 'library:convert-rpx',
  enforce: 'pre',
  transform: {
    filter: { id: /\/(?:components|stories)\/.*\.css(?:$|\?)/ },
    handler: (code) => (code.includes('rpx') ? { code: rpxToCalc(code), map: null } : null),
  },
});

/** The components' own build has the web as its host, with all parts of its primitives: nobody looks at what an app of Preact's uses. */
function bindWeb(): Plugin {
  return {
    name: 'library:bind-web',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'components',
    resolveId(id) {
      const name = /^#host\/(.+)$/.exec(id)?.[1];
      return name === undefined ? null : (hostEntries[`hosts/web/${name}`] ?? null);
    },
    // Each primitive has its own parts: what imports one has those of no other.
    transform: {
      filter: { id: /\/hosts\/web\/primitives\/[^/]+\.tsx?$/, code: /\bparts\./ },
      handler(code) {
        const imports = new Set<string>();
        const text = code.replace(/\bparts\.(\w+)/g, (found, part: string) => {
          const known = readParts().get(part);
          if (known) imports.add(`import { ${known.name} as _${part} } from '${known.from}';`);
          return known ? `_${part}` : found;
        });
        return { code: [...imports, text].join(' '), map: null };
      },
    },
  };
}

/** Once, in the environment that is built last: the first one empties the folder. */
function declarations(): Plugin[] {
  const plugins = dts({
    outDirs: 'dist/types',
    entryRoot: '.',
    include: ['src', 'components'],
    exclude: ['**/*.test.*', '**/*.test-d.*'],
  });
  return [plugins]
    .flat()
    .map((plugin) => ({ ...plugin, applyToEnvironment: (environment) => environment.name === 'components' }));
}

const library = (entry: Record<string, string>, external: EnvironmentOptions['build']): EnvironmentOptions => ({
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    copyPublicDir: false,
    lib: { entry, formats: ['es'], cssFileName: 'style' },
    ...external,
  },
});

/** Types take the time that they take. */
const checks = { pluginTimings: false };
const output = { chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js' };

/** What turns the sources into the published scripts. */
export const libraryPlugins: Plugin[] = [keepStyles(), convertRpx(), bindWeb()];

export const libraryConfig: UserConfig = {
  plugins: [...libraryPlugins, declarations()],
  environments: {
    client: library(entries, {
      emptyOutDir: true,
      rolldownOptions: { external: isExternal, output, checks },
    }),
    components: {
      consumer: 'client',
      ...library(
        { components: `${root}components/index.ts`, theme: `${root}components/theme/index.ts` },
        {
          emptyOutDir: false,
          rolldownOptions: {
            checks,
            external: (id) => isExternal(id) && !id.startsWith('#host/'),
            output: {
              ...output,
              chunkFileNames: 'components-[hash].js',
              codeSplitting: { groups: [{ name: 'purifier', test: /purifier\.ts$/ }] },
            },
          },
        },
      ),
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'components']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      // npm does this when it links the command, and only then.
      chmodSync(`${root}dist/cli.js`, 0o755);
    },
  },
};
