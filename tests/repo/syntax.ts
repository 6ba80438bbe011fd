// Reading TypeScript and JavaScript for the repo tests: parse, walk, and the imports of a file.
import { parseAst } from 'vite';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** `<T>(x: T) => x` is a generic function in a .ts file and an element in a .tsx file. */
export const parse = (code: string, file = 'a.tsx'): Node =>
  parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }) as unknown as Node;

/** Built output is plain JavaScript; CommonJS chunks may `return` or use names that modules reserve. */
export const parseScript = (code: string): Node =>
  parseAst(code, { lang: 'js', sourceType: 'script' }) as unknown as Node;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Visits every node, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
}

/** The text of a string literal or of a template literal without expressions. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

export interface Import {
  readonly source: string;
  /** Erased before the code runs. */
  readonly isType: boolean;
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType') return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  const areTypes = specifiers.every(({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type');
  return specifiers.length > 0 && areTypes;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every module that a file names: imports, re-exports, `import()` and `import('…').Type`. */
export function importsOf(code: string, file?: string): Import[] {
  const found: Import[] = [];
  walk(parse(code, file), (node) => {
    const source = importing.has(node.type) ? textOf(node.source) : undefined;
    if (source !== undefined) found.push({ source, isType: isTypeOnly(node) });
  });
  return found;
}

export const lineOf = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;
