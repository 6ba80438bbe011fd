// The names that a module's top level declares or imports. Pure.
import { type Node, type Program } from '../compiler/ast.ts';

export function moduleNames(program: Program): Set<string> {
  const found = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') for (const { local } of statement.specifiers) found.add(local.name);
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declaration: Node | null = isExport ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration')
      for (const { id } of declaration.declarations) addPattern(id, found);
    else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier')
      found.add(declaration.id.name);
  }
  return found;
}

function addPattern(pattern: Node, found: Set<string>): void {
  switch (pattern.type) {
    case 'Identifier':
      found.add(pattern.name);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties)
        addPattern(property.type === 'Property' ? property.value : property.argument, found);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element) addPattern(element, found);
      break;
    case 'AssignmentPattern':
      addPattern(pattern.left, found);
      break;
    case 'RestElement':
      addPattern(pattern.argument, found);
      break;
  }
}
