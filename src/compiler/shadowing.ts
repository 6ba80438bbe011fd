// Where an inner declaration hides a name of the module. Only names that matter are followed; most modules hide none.
import { childNodes, isFunction, type Node, type Program, type Span } from './ast.ts';

/** Whether `name` at `offset` is hidden by a declaration other than the module's own. */
export type IsShadowed = (name: string, offset: number) => boolean;

export const isBlockScope = (node: Node): boolean =>
  node.type === 'BlockStatement' ||
  node.type === 'ForStatement' ||
  node.type === 'ForOfStatement' ||
  node.type === 'ForInStatement' ||
  node.type === 'CatchClause' ||
  node.type === 'SwitchStatement' ||
  node.type === 'StaticBlock';

export function findShadowing(program: Program, names: ReadonlySet<string>): IsShadowed {
  const hidden: (Span & { readonly name: string })[] = [];
  const declare = (pattern: Node | null, scope: Node): void => {
    if (scope === program) return;
    for (const name of pattern ? boundNames(pattern) : []) {
      if (names.has(name)) hidden.push({ name, start: scope.start, end: scope.end });
    }
  };
  const visit = (node: Node, functionScope: Node, blockScope: Node): void => {
    if (node.type === 'VariableDeclaration') {
      const scope = node.kind === 'var' ? functionScope : blockScope;
      for (const { id } of node.declarations) declare(id, scope);
    } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') declare(node.id, blockScope);
    else if (node.type === 'FunctionExpression' || node.type === 'ClassExpression') declare(node.id, node);
    else if (node.type === 'CatchClause') declare(node.param, node);
    if (isFunction(node) && 'params' in node) for (const parameter of node.params as Node[]) declare(parameter, node);
    const inner = isFunction(node) ? node : undefined;
    const block = inner ?? (isBlockScope(node) ? node : blockScope);
    for (const child of childNodes(node)) visit(child, inner ?? functionScope, block);
  };
  if (names.size > 0) visit(program, program, program);
  return (name, offset) => hidden.some((range) => range.name === name && range.start <= offset && offset < range.end);
}

/** The names that a binding pattern declares. */
export function boundNames(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'Property' ? property.value : property.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? boundNames(element) : []));
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'TSParameterProperty':
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}
