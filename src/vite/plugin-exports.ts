// Plain exports between the chunks of a mini program. The bundler writes each one as a getter, 75 bytes, so that a variable which
// changes later is seen by those who import it; where nothing changes later, an assignment says the same.
import type { ESTree, Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { parseSource } from './source-text.ts';

const getter =
  /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function\s*\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;

export function exportsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:exports',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    renderChunk(code, { fileName }) {
      if (code.search(getter) < 0) return null;
      // Every line stays where it is: the map stays right.
      return { code: plainExports(fileName, code), map: null };
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

/** Names that functions assign to, whichever variable of that name they mean. */
function namesChangedLater(program: ESTree.Program): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown, isLater: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, isLater);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as ESTree.Node;
    if (isLater) for (const target of targetsOf(node)) names.add(target);
    const isFunction = /Function|^(?:MethodDefinition|PropertyDefinition|StaticBlock)/.test(node.type);
    for (const child of Object.values(node)) visit(child, isLater || isFunction);
  };
  visit(program, false);
  return names;
}

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
