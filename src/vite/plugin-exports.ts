// Plain exports between the chunks of a mini program. The bundler writes each one as a getter, 75 bytes, so that a variable which
// changes later is seen by those who import it; where nothing changes later, an assignment says the same.
import type { ESTree, Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { resolveParts } from './plugin-late.ts';
import { parseSource } from './source-text.ts';

const getter =
  /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function\s*\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;

export function exportsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:exports',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    // What is watched is not weighed, and to parse every chunk takes longer than the rest of a rebuild.
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host) && !environment.config.build.watch,
    renderChunk(code, { fileName }, _options, { chunks }) {
      // Both here: each plugin that changes a chunk costs the bundler 8 MiB.
      const resolved = resolveParts(code, state.of(this.environment.name)!.lateParts, () => ({
        ids: this.getModuleIds(),
        chunks,
      }));
      const plain = resolved.search(getter) < 0 ? resolved : plainExports(fileName, resolved);
      // Every line stays where it is: the map stays right.
      return plain === code ? null : { code: plain, map: null };
    },
  };
}

/**
 * A CommonJS chunk with its getters as assignments, but for variables that a function changes.
 *
 * @param code unminified: the getters stand at its end, when everything that runs at the start has run
 */
export function plainExports(file: string, code: string): string {
  const changing = namesChangedLater(parseSource({ file, code }));
  return code.replace(getter, (whole, exported: string, local: string) =>
    changing.has(local) ? whole : `exports.${exported} = ${local};${'\n'.repeat(whole.split('\n').length - 1)}`,
  );
}

/** Names that functions assign to and that are no variables of theirs. */
function namesChangedLater(program: ESTree.Program): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown, isLater: boolean, locals: ReadonlySet<string>): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, isLater, locals);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as ESTree.Node;
    if (isLater) for (const target of targetsOf(node)) if (!locals.has(target)) names.add(target);
    const isFunction = /Function|^(?:MethodDefinition|PropertyDefinition|StaticBlock)/.test(node.type);
    const own = 'params' in node ? new Set([...locals, ...variablesOf(node)]) : locals;
    for (const child of Object.values(node)) visit(child, isLater || isFunction, own);
  };
  visit(program, false, new Set());
  return names;
}

/** Variables of a function that are sure to be seen all over it: plain parameters and `var`s. Fewer do no harm. */
function variablesOf(node: ESTree.Node): string[] {
  const { params, body } = node as { readonly params?: unknown; readonly body?: unknown };
  const all = (params ?? []) as readonly ESTree.Node[];
  const plain = all.flatMap(plainName);
  // A default may hold a function, which does not see the body's variables.
  if (plain.length < all.length) return [];
  const visit = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(visit);
    if (typeof value !== 'object' || value === null || !('type' in value) || 'params' in value) return [];
    const inner = value as ESTree.Node;
    if (/^(?:Class|StaticBlock)/.test(inner.type)) return [];
    const own = inner.type === 'VariableDeclaration' && inner.kind === 'var' ? inner.declarations : [];
    return [...own.flatMap(({ id }) => plainName(id)), ...Object.values(inner).flatMap(visit)];
  };
  return [...plain, ...visit(body)];
}

const plainName = (node: ESTree.Node): string[] => (node.type === 'Identifier' ? [node.name] : []);

/** The variables that a node assigns to. */
function targetsOf(node: ESTree.Node): string[] {
  if (node.type === 'AssignmentExpression') return namesIn(node.left);
  if (node.type === 'UpdateExpression') return namesIn(node.argument);
  return node.type === 'ForInStatement' || node.type === 'ForOfStatement' ? namesIn(node.left) : [];
}

/** Every name in a pattern, defaults and keys included: too many do no harm. */
function namesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn);
  if (typeof pattern !== 'object' || pattern === null) return [];
  const node = pattern as ESTree.Node;
  if (node.type === 'Identifier') return [node.name];
  return node.type === 'MemberExpression' ? [] : Object.values(node).flatMap(namesIn);
}
