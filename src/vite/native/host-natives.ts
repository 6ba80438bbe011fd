// The native components of one host's build: who declares them, which are shown, and their files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '../../core/dialect.ts';
import { SampanError } from '../../core/errors.ts';
import type { NativeTarget } from '../../core/native.ts';
import type { BuildState, HostState } from '../build-state.ts';
import { targets } from '../hosts.ts';
import type { ImportFacts } from '../import-facts.ts';
import { shownFile } from '../relative-file.ts';
import { locate } from '../source-text.ts';
import { type ComponentFiles, readComponent } from './component-files.ts';
import { mentionsNatives } from './declarations.ts';
import { createNativeModules, type DeclaredNative, type NativeModules, type ResolveFile } from './native-names.ts';

/** What stands in a page's `usingComponents`: an output path without extension, or a plugin's address. */
export type NativePath = { readonly output: string } | { readonly url: string };

export interface HostNatives {
  readonly modules: NativeModules;
  /** Local names of a module; quick where the app has no native components. */
  namesOf(file: string, code: string, facts: ImportFacts, resolve: ResolveFile): Promise<Map<string, NativeTarget>>;
  /** What showing a component takes; undefined where the host has it, or has not. */
  filesOf(native: DeclaredNative): ComponentFiles | undefined;
  /** Notes that a component is shown. */
  show(tag: string): ComponentFiles | undefined;
  pathOf(tag: string): NativePath | undefined;
  targetOf(tag: string): NativeTarget | undefined;
  /** Output files of all components that are shown, besides their scripts. */
  files(): ReadonlyMap<string, string | Uint8Array>;
}

const made = new WeakMap<HostState, HostNatives>();

/** Those of the build that runs; `forgetNatives` begins anew. */
export function nativesOf(state: BuildState, found: HostState): HostNatives {
  const known = made.get(found) ?? createHostNatives(state, found);
  made.set(found, known);
  return known;
}

export const forgetNatives = (found: HostState): void => void made.delete(found);

function createHostNatives(state: BuildState, found: HostState): HostNatives {
  const { root } = state.setup;
  const { host } = found;
  const { dialect } = host;
  const modules = createNativeModules({
    root,
    host: host.id,
    hosts: targets.map(({ id }) => id),
    template: dialect?.ext.template,
  });
  const declared = new Map<string, DeclaredNative>();
  const shown = new Map<string, ComponentFiles>();
  const read = new Map<string, ComponentFiles>();
  let isAnywhere: boolean | undefined;
  function filesOf({ located }: DeclaredNative): ComponentFiles | undefined {
    if (!dialect || !('output' in located)) return undefined;
    const { template, style } = dialect.ext;
    const known = read.get(located.output);
    const files = known ?? readComponent(located, root, { template, style, script: dialect.native?.script ?? '' });
    read.set(located.output, files);
    return files;
  }
  return {
    modules,
    async namesOf(file, code, facts, resolve) {
      isAnywhere ??= mentionedBelow(join(root, 'src'));
      if (!isAnywhere || file.includes('/node_modules/')) return new Map();
      const names = await modules.namesOf(file, code, facts, resolve);
      for (const native of names.values()) {
        declared.set(native.target.tag, native);
        await checkDeclarations(state, found, native.file);
      }
      return new Map([...names].map(([name, { target }]) => [name, target]));
    },
    filesOf,
    show(tag) {
      const native = declared.get(tag);
      const files = native && filesOf(native);
      if (files) shown.set(tag, files);
      return files;
    },
    pathOf(tag) {
      const located = declared.get(tag)?.located;
      if (!located || 'missing' in located) return undefined;
      return 'url' in located ? located : { output: located.output };
    },
    targetOf: (tag) => declared.get(tag)?.target,
    files: () => new Map([...shown.values()].flatMap(({ files }) => [...files])),
  };
}

/** Whether any script of the app declares native components. */
function mentionedBelow(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) =>
      entry.isFile() &&
      /\.[jt]sx?$/.test(entry.name) &&
      mentionsNatives(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
}

/** Looks at what a file declares. Also where nothing imports it any more: what stands in templates needs no import. */
export async function checkDeclarations(state: BuildState, found: HostState, file: string): Promise<void> {
  const natives = nativesOf(state, found);
  const module = natives.modules.declaredIn(file);
  if (!module) return;
  const { plugins } = (await state.app()).manifest.config;
  const missing = [...module.natives.values()].flatMap((native) =>
    missingErrors(state, native, natives.filesOf(native), { host: found.host.id, plugins }),
  );
  found.errors.set(`natives:${file}`, [...module.errors, ...missing]);
}

/** Files that are not there, at the place where the component is declared. */
function missingErrors(
  state: BuildState,
  { located, component, file, offset }: DeclaredNative,
  files: ComponentFiles | undefined,
  { host, plugins = {} }: { readonly host: string; readonly plugins?: AppConfig['plugins'] },
): SampanError[] {
  const source = { file: shownFile(state.setup.root, file), code: readFileSync(file, 'utf8') };
  const at = locate(source, offset);
  if ('missing' in located) {
    const hint = 'Install the package, or correct the path: it is written without extension.';
    return [new SampanError('SP2018', { component, file: located.missing, host, hint }, at)];
  }
  const [, plugin] = 'url' in located ? (/^plugin:\/\/([^/]+)/.exec(located.url) ?? []) : [];
  if (plugin !== undefined && !plugins[plugin]?.[host]) {
    const problem = `app.config.ts does not list the plugin "${plugin}" for ${host}`;
    const hint = `Add it: plugins: { ${plugin}: { ${host}: { version: "…", provider: "…" } } }.`;
    return [new SampanError('SP2019', { problem, hint }, at)];
  }
  return (files?.missing ?? []).map(({ file: missing, namedBy }) => {
    const hint = `${shownFile(state.setup.root, namedBy)} needs it.`;
    return new SampanError('SP2018', { component, file: shownFile(state.setup.root, missing), host, hint }, at);
  });
}
