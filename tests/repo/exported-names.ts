// The run-time names that a module exports by itself, read from its syntax: `export * from` is not followed.
import { isNode, type Node, parse } from './syntax.ts';

const nameOf = (node: unknown): string | undefined =>
  isNode(node) ? ((node.name ?? node.value) as string | undefined) : undefined;

function declared(declaration: Node): (string | undefined)[] {
  if (declaration.type === 'VariableDeclaration') {
    return (declaration.declarations as Node[]).flatMap(({ id }) => patternNames(id as Node));
  }
  return /^(Function|Class)Declaration$/.test(declaration.type) ? [nameOf(declaration.id)] : [];
}

function patternNames(pattern: Node): (string | undefined)[] {
  if (pattern.type !== 'ObjectPattern') return [nameOf(pattern)];
  return (pattern.properties as Node[]).flatMap(({ value }) => (isNode(value) ? patternNames(value) : []));
}

/** Sorted; types left out; a default export is `default`. */
export function exportedNames(code: string, file?: string): string[] {
  const body = parse(code, file).body as Node[];
  const names = body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return ['default'];
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return [];
    if (isNode(node.declaration)) return declared(node.declaration);
    const values = (node.specifiers as Node[]).filter(({ exportKind }) => exportKind !== 'type');
    return values.map(({ exported }) => nameOf(exported));
  });
  return names.filter((name) => name !== undefined).toSorted();
}
