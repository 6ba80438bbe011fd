// Loads and checks app.config.ts. It runs in Vite's module runner, so it may compute values, import files and read env.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ESTree, Plugin } from 'vite';
import { unwrap } from '../compiler/ast.ts';
import type { AppConfig } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import type { Location } from '../core/location.ts';
import { appSchema } from './config-schema.ts';
import { importModule } from './import-module.ts';
import { nodeAt } from './literal.ts';
import { mismatchErrors } from './mismatch-errors.ts';
import { shownFile } from './relative-file.ts';
import { locate, parseSource, type SourceText } from './source-text.ts';
import { checkValue, type KeyPath } from './value-schema.ts';

export interface LoadedConfig {
  /** Undefined when the file is missing or does not fit; `errors` says why. */
  readonly config: AppConfig | undefined;
  readonly errors: readonly SampanError[];
  /** Files that the config was read from, absolute. A change in one of them changes the app. */
  readonly files: readonly string[];
  /** Where a key of the config stands. */
  place(path: KeyPath, wantsKey?: boolean): Location;
}

const names = ['app.config.ts', 'app.config.js', 'app.config.mjs'];

export async function loadAppConfig(root: string): Promise<LoadedConfig> {
  const name = names.find((candidate) => existsSync(join(root, candidate)));
  if (name === undefined) {
    const place = (): Location => ({ file: 'app.config.ts' });
    return {
      config: undefined,
      errors: [new SampanError('SP1001', { root })],
      files: [join(root, 'app.config.ts')],
      place,
    };
  }
  const file = join(root, name);
  const source: SourceText = { file: name, code: readFileSync(file, 'utf8') };
  try {
    const argument = findConfigArgument(parseSource(source));
    const place = (path: KeyPath, wantsKey = false): Location =>
      argument ? locate(source, nodeAt(argument, path, wantsKey).start) : { file: name };
    const { exports, error, files } = await importModule(file, root, [identityDefinitions()]);
    if (!exports) return { config: undefined, errors: [thrown(error, name, root, files)], files, place };
    const mismatches = checkValue(exports.default, appSchema);
    return {
      config: mismatches.length === 0 ? (exports.default as AppConfig) : undefined,
      errors: mismatchErrors(mismatches, name, place),
      files,
      place,
    };
  } catch (error) {
    if (error instanceof SampanError)
      return { config: undefined, errors: [error], files: [file], place: () => ({ file: name }) };
    throw error;
  }
}

/** What the configuration threw as SP1015, at the author's line where the stack knows it. */
function thrown(error: unknown, name: string, root: string, files: readonly string[]): SampanError {
  const { message, stack = '' } = error instanceof Error ? error : { message: String(error) };
  const frames = [...stack.matchAll(/\(?([^\s(]+):(\d+):(\d+)\)?$/gm)];
  const frame = frames.find(([, file]) => files.includes(file!));
  const at = frame
    ? { file: shownFile(root, frame[1]!), line: Number(frame[2]), column: Number(frame[3]) }
    : { file: name };
  return new SampanError('SP1015', { reason: reasonIn(message) }, at);
}

/** Vite's own say in their first line only that there is an error. */
const reasonIn = (message: string): string => {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [first = 'no message', second] = lines;
  return (first.startsWith('Transform failed') && second ? second : first)
    .replace(/^\[\w+\]\s*/, '')
    .replace(/\.$/, '');
};

/** Reads the config anew only when one of the files that it was read from has another text. */
export function createConfigReader(root: string): () => Promise<LoadedConfig> {
  let last: { readonly loaded: LoadedConfig; readonly texts: string } | undefined;
  return async () => {
    if (last && textsOf(last.loaded.files) === last.texts) return last.loaded;
    const loaded = await loadAppConfig(root);
    last = { loaded, texts: textsOf(loaded.files) };
    return loaded;
  };
}

const textsOf = (files: readonly string[]): string =>
  files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\0');

/** `defineApp` only gives types: answering for it here spares loading the runtime into the build. */
function identityDefinitions(): Plugin {
  const id = '\0sampan:definitions';
  return {
    name: 'sampan:definitions',
    enforce: 'pre',
    resolveId: (specifier) => (specifier === 'sampan' ? id : null),
    load: (loaded) => (loaded === id ? 'export const defineApp = (config) => config, definePage = defineApp;' : null),
  };
}

/** The object that the file exports by default, directly or through `defineApp`, if it stands there literally. */
function findConfigArgument(program: ESTree.Program): ESTree.Node | undefined {
  const exported = program.body.find((statement) => statement.type === 'ExportDefaultDeclaration');
  const value = exported && unwrap(exported.declaration);
  return value?.type === 'CallExpression' ? value.arguments[0] : value;
}
