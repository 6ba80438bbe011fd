// What a primitive weighs on the web: the published script with that one export asked for, and the style sheets of its module.
import { build, minify, type Plugin, type Rolldown } from 'vite';
import { withNodeEnv } from '../../src/vite/node-env.ts';
import type { Library } from './library.ts';
import { type Size, sizeOfText } from './size.ts';

export interface WebSize {
  readonly js: Size;
  readonly css: Size;
  /** What a browser fetches when it is needed, and not before. */
  readonly later: Size;
}

const prefix = '\0library/';

/** package.json says so of all scripts but one. */
const moduleSideEffects = false;

/** An entry that exports `names` of the library's files, which are in memory. */
const inMemory = ({ files }: Library, names: readonly string[]): Plugin => ({
  name: 'sizes:in-memory',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'entry') return `${prefix}entry`;
    return importer?.startsWith(prefix) && id.startsWith('./') ? { id: prefix + id.slice(2), moduleSideEffects } : null;
  },
  load(id) {
    if (id === `${prefix}entry`) return `export { ${names.join(', ')} } from './components.js';`;
    return id.startsWith(prefix) ? (files.get(id.slice(prefix.length)) ?? null) : null;
  },
});

/** What is left of the library for some of its exports. Not minified: names tell whose code it is. */
export interface Shaken {
  readonly now: string;
  /** Fetched when it is needed. */
  readonly later: string;
}

export async function shake(library: Library, names: readonly string[]): Promise<Shaken> {
  const run = (): ReturnType<typeof build> =>
    build({
      configFile: false,
      logLevel: 'silent',
      plugins: [inMemory(library, names)],
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: { input: 'entry', external: /^@?preact/, preserveEntrySignatures: 'strict' },
      },
    });
  const { output } = (await withNodeEnv('production', run)) as Rolldown.RolldownOutput;
  return byTime(output.filter((file) => file.type === 'chunk'));
}

/** Chunks that are fetched with the entry, and the others. */
function byTime(chunks: readonly Rolldown.OutputChunk[]): Shaken {
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(next);
  const code = (isNow: boolean): string =>
    chunks
      .filter(({ fileName }) => names.has(fileName) === isNow)
      .map((chunk) => chunk.code)
      .join('\n');
  return { now: code(true), later: code(false) };
}

/** A module by itself: chunks have names in common with nobody. */
const sizeOfScript = async (code: string): Promise<Size> =>
  sizeOfText((await minify('shaken.js', code, { module: true, compress: true, mangle: true })).code);

export async function weighOnWeb({ now, later }: Shaken, style: string): Promise<WebSize> {
  return { js: await sizeOfScript(now), css: sizeOfText(style), later: await sizeOfScript(later) };
}
