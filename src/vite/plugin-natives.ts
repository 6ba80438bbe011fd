// Native components: their declarations become what the host needs of them, and those that the app shows bring their files along.
// Scripts are entries of the same bundle, so packages that they import are found, shared and made small as everything else.
import { MagicString } from 'magic-string';
import type { Plugin, Rolldown } from 'vite';
import type { BuildState, HostState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { findDeclarations, mentionsNatives } from './native/declarations.ts';
import { checkDeclarations, forgetNatives, nativesOf } from './native/host-natives.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

const scripts = /\.[cm]?[jt]sx?(?:$|\?)/;

export function nativesPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:natives',
    sharedDuringBuild: true,
    // After the compiler, which wants to see the declarations.
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    buildStart() {
      const found = state.of(this.environment.name);
      if (found) forgetNatives(found);
    },
    transform: {
      filter: { id: scripts, code: 'nativeComponent' },
      async handler(code, id) {
        const found = state.of(this.environment.name);
        const file = fileOfId(id);
        if (!found || file === undefined || !mentionsNatives(code)) return null;
        await checkDeclarations(state, found, file);
        return replaceDeclarations(state, found, file, code);
      },
    },
    moduleParsed({ id }) {
      const found = state.of(this.environment.name);
      if (!found || !isMini(found.host) || this.environment.mode !== 'build') return;
      const natives = nativesOf(state, found);
      for (const { tag } of found.modules.get(id)?.natives ?? []) {
        const files = natives.show(tag);
        if (!files) continue;
        for (const source of files.sources) this.addWatchFile(source);
        for (const { script, output } of files.components) emitScript(this, found, script, output);
      }
    },
  };
}

/** Components that several others use are there once. */
function emitScript(context: Rolldown.PluginContext, found: HostState, script: string, output: string): void {
  if (found.nativeScripts.has(output)) return;
  found.nativeScripts.add(output);
  context.emitFile({ type: 'chunk', id: script, name: output, fileName: `${output}.js` });
}

/** On mini-program hosts a component is its tag; on the web it is what stands there for the web. */
function replaceDeclarations(
  state: BuildState,
  found: HostState,
  file: string,
  code: string,
): { code: string; map: ReturnType<MagicString['generateMap']> } | null {
  const program = parseSource({ file: shownFile(state.setup.root, file), code });
  const { declarations } = findDeclarations(program, found.host.id);
  if (declarations.length === 0) return null;
  const module = nativesOf(state, found).modules.declaredIn(file);
  const edits = new MagicString(code);
  for (const { name, call, value } of declarations) {
    const tag = module?.natives.get(name)?.target.tag;
    if (isMini(found.host)) edits.overwrite(call.start, call.end, JSON.stringify(tag ?? ''));
    else if (value) edits.overwrite(call.start, call.end, `(${code.slice(value.start, value.end)})`);
  }
  return { code: edits.toString(), map: edits.generateMap({ hires: true, source: file, includeContent: true }) };
}
