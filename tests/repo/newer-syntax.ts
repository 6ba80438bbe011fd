// Finds syntax newer than ES2017, the newest that every supported client of both platforms runs.
import { isNode, type Node, walk } from './syntax.ts';

const types: Readonly<Record<string, string>> = {
  ChainExpression: '?.',
  PrivateIdentifier: '#private',
  PropertyDefinition: 'class field',
  StaticBlock: 'static block',
  ImportExpression: 'import()',
  ImportDeclaration: 'import',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'export',
  ExportAllDeclaration: 'export',
  MetaProperty: 'meta property',
};

const has = (value: unknown, type: string) =>
  Array.isArray(value) && value.some((one) => isNode(one) && one.type === type);

function literal(node: Node): string | undefined {
  if (typeof node.bigint === 'string') return 'bigint';
  const raw = typeof node.raw === 'string' ? node.raw : '';
  if (typeof node.value === 'number' && raw.includes('_')) return 'numeric separator';
  const regex = node.regex as { pattern: string; flags: string } | undefined;
  if (regex && (/[sdv]/.test(regex.flags) || /\(\?<|\\p\{/.test(regex.pattern))) return 'newer regular expression';
  return undefined;
}

function newer(node: Node): string | undefined {
  if (node.type === 'MetaProperty' && isNode(node.meta) && node.meta.name === 'new') return undefined;
  if (types[node.type]) return types[node.type];
  if (node.type === 'Literal') return literal(node);
  if (node.type === 'LogicalExpression' && node.operator === '??') return '??';
  if (node.type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(node.operator as string))
    return String(node.operator);
  if (node.type === 'ObjectExpression' && has(node.properties, 'SpreadElement')) return 'object spread';
  if (node.type === 'ObjectPattern' && has(node.properties, 'RestElement')) return 'object rest';
  if (node.type === 'CatchClause' && !isNode(node.param)) return 'catch without a parameter';
  if (node.type === 'ForOfStatement' && node.await === true) return 'for await';
  if (node.type.startsWith('Function') && node.async === true && node.generator === true) return 'async generator';
  return undefined;
}

/** The kinds of newer syntax in a script, each once. */
export function newerSyntax(program: Node): string[] {
  const found = new Set<string>();
  walk(program, (node) => {
    const kind = newer(node);
    if (kind !== undefined) found.add(kind);
  });
  return [...found];
}
