// What the build needs to know of a page's file before any module runs: its `definePage` literal and its default export.
import type { ESTree } from 'vite';
import { unwrap } from '../compiler/ast.ts';
import type { PageConfig } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { firstPaintSchema, pageSchema } from './config-schema.ts';
import { nodeAt, readLiteral } from './literal.ts';
import { mismatchErrors } from './mismatch-errors.ts';
import { locate, parseSource, type SourceText } from './source-text.ts';
import { checkValue, type Mismatch } from './value-schema.ts';

export interface PageSource {
  readonly config: PageConfig;
  readonly errors: readonly SampanError[];
}

/** @param pathParams names of the params in the page's route */
export function readPageSource(source: SourceText, pathParams: readonly string[] = []): PageSource {
  let program: ESTree.Program;
  try {
    program = parseSource(source);
  } catch (error) {
    if (error instanceof SampanError) return { config: {}, errors: [error] };
    throw error;
  }
  const errors: SampanError[] = [];
  if (!hasDefaultExport(program)) {
    errors.push(new SampanError('SP1004', { page: source.file }, { file: source.file, line: 1, column: 1 }));
  }
  const argument = findDefinition(program, 'page', 'definePage');
  if (!argument) return { config: {}, errors };
  const literal = readLiteral(argument);
  if (!literal.ok) {
    errors.push(
      new SampanError('SP1009', { call: 'definePage', reason: literal.text }, locate(source, literal.node.start)),
    );
    return { config: {}, errors };
  }
  const mismatches = checkPage(literal.value, pathParams);
  errors.push(
    ...mismatchErrors(mismatches, 'definePage', (path, wantsKey) =>
      locate(source, nodeAt(argument, path, wantsKey).start),
    ),
  );
  return { config: mismatches.length === 0 ? (literal.value as PageConfig) : {}, errors };
}

function checkPage(value: unknown, pathParams: readonly string[]): Mismatch[] {
  const mismatches = checkValue(value, pageSchema);
  const config = value as PageConfig;
  if (mismatches.length > 0 || !config.firstPaint) return mismatches;
  return checkValue({ firstPaint: config.firstPaint }, firstPaintSchema(config, pathParams));
}

export function hasDefaultExport(program: ESTree.Program): boolean {
  return program.body.some(
    (statement) =>
      statement.type === 'ExportDefaultDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' &&
        statement.specifiers.some((item) => nameOf(item.exported) === 'default')),
  );
}

const nameOf = (node: ESTree.ModuleExportName): string => (node.type === 'Literal' ? String(node.value) : node.name);

/** The argument of `page = definePage(…)`, however `page` is exported; a bare object there counts as well. */
export function findDefinition(program: ESTree.Program, name: string, call: string): ESTree.Node | undefined {
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || id.name !== name || !init) continue;
      const value = unwrap(init);
      if (value.type !== 'CallExpression') return value.type === 'ObjectExpression' ? value : undefined;
      const [argument] = value.arguments;
      const isDefinition = value.callee.type === 'Identifier' && value.callee.name === call;
      if (isDefinition && argument && argument.type !== 'SpreadElement') return argument;
    }
  }
  return undefined;
}
