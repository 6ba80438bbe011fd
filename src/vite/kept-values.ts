// Module-level signals and contexts outlive a hot update of their module: what is in them is state like any other. Pure.
import { MagicString, type SourceMap } from 'magic-string';
import type { ESTree } from 'vite';
import { unwrap } from '../compiler/ast.ts';
import { contentHash } from './asset-name.ts';

/** Functions whose results are kept, by the package that exports them. */
const makers: Readonly<Record<string, readonly string[]>> = {
  preact: ['createContext'],
  '@preact/signals': ['signal'],
};

export interface KeptCode {
  readonly code: string;
  readonly map: SourceMap;
}

/**
 * `const cart = signal([])` becomes `const cart = (import.meta.hot.data["cart …"] ??= signal([]))`. The name holds a hash of the
 * text: who edits the first value wants to see it. Null when a module has none.
 */
export function keepValues(code: string, program: ESTree.Program): KeptCode | null {
  const names = makerNames(program);
  if (names.size === 0) return null;
  const edits = new MagicString(code);
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      const value = init && unwrap(init);
      if (id.type !== 'Identifier' || value?.type !== 'CallExpression' || value.callee.type !== 'Identifier') continue;
      if (!names.has(value.callee.name)) continue;
      const key = JSON.stringify(`${id.name} ${contentHash(code.slice(value.start, value.end))}`);
      edits.appendLeft(value.start, `(import.meta.hot.data[${key}] ??= `).appendRight(value.end, ')');
    }
  }
  return edits.hasChanged() ? { code: edits.toString(), map: edits.generateMap({ hires: 'boundary' }) } : null;
}

function makerNames(program: ESTree.Program): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const known = makers[statement.source.value] ?? [];
    for (const item of statement.specifiers) {
      const isMaker =
        item.type === 'ImportSpecifier' && item.imported.type === 'Identifier' && known.includes(item.imported.name);
      if (isMaker) names.add(item.local.name);
    }
  }
  return names;
}
