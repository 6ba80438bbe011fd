// The names that a script takes from outside: what it needs its host to have. Minified code reuses short names such as `my`
// for variables of its own, so only a resolution of scopes tells which are free.
import { isNode, type Node, walk } from './syntax.ts';

const isFunction = (node: Node) => /^(Function|ArrowFunction)/.test(node.type);
const isScope = (node: Node) =>
  isFunction(node) || /^(Program|BlockStatement|For|CatchClause|Switch|Class|StaticBlock)/.test(node.type);

const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);

/** The names that a pattern binds: `{ a, b: [c = 1], ...d }` binds a, c and d. */
function boundBy(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'ObjectPattern':
      return list(pattern.properties).flatMap((one) =>
        list(one.type === 'RestElement' ? one.argument : one.value).flatMap(boundBy),
      );
    case 'ArrayPattern':
      return list(pattern.elements).flatMap(boundBy);
    case 'AssignmentPattern':
      return list(pattern.left).flatMap(boundBy);
    case 'RestElement':
      return list(pattern.argument).flatMap(boundBy);
    default:
      return [];
  }
}

type Scopes = Map<Node, Set<string>>;

/** Writes each declared name into the scope that holds it. `chain` lists the scopes around a node, the innermost last. */
function declare(node: Node, chain: readonly Node[], scopes: Scopes): void {
  const add = (scope: Node | undefined, names: string[]) =>
    names.forEach((name) => scope && scopes.get(scope)?.add(name));
  const hoisted = chain.findLast((scope) => isFunction(scope) || scope.type === 'Program');
  if (node.type === 'VariableDeclaration') {
    const names = list(node.declarations).flatMap((one) => list(one.id).flatMap(boundBy));
    add(node.kind === 'var' ? hoisted : chain.at(-1), names);
  }
  if (/^(Function|Class)Declaration$/.test(node.type)) add(chain.at(-1), list(node.id).flatMap(boundBy));
  if (/^(Function|Class)Expression$/.test(node.type)) add(node, list(node.id).flatMap(boundBy));
  if (isFunction(node))
    add(node, [...list(node.params).flatMap(boundBy), ...(node.type.startsWith('Arrow') ? [] : ['arguments'])]);
  if (node.type === 'CatchClause') add(node, list(node.param).flatMap(boundBy));
  if (/^Import\w*Specifier$/.test(node.type)) add(hoisted, list(node.local).flatMap(boundBy));
}

function collect(program: Node): Scopes {
  const scopes: Scopes = new Map();
  const visit = (node: Node, chain: readonly Node[]) => {
    if (isScope(node)) scopes.set(node, new Set());
    declare(node, chain, scopes);
    const inner = isScope(node) ? [...chain, node] : chain;
    for (const child of Object.values(node).flat().filter(isNode)) visit(child, inner);
  };
  visit(program, []);
  return scopes;
}

/** Identifiers that are no references: keys, members, labels, names of exports. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (!parent) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return parent.value === node || parent.computed === true;
  if (/^(Labeled|Break|Continue)Statement$/.test(parent.type)) return false;
  if (parent.type === 'ExportSpecifier') return parent.local === node;
  return !/^(MetaProperty|Import\w*Specifier)$/.test(parent.type);
}

/** Every name that a program refers to and does not declare. */
export function freeNames(program: Node): Set<string> {
  const scopes = collect(program);
  const free = new Set<string>();
  const visit = (node: Node, parent: Node | undefined, chain: readonly Node[]) => {
    const inner = isScope(node) ? [...chain, node] : chain;
    if (node.type === 'Identifier' && isReference(node, parent)) {
      const name = node.name as string;
      if (!inner.some((scope) => scopes.get(scope)?.has(name))) free.add(name);
    }
    for (const child of Object.values(node).flat().filter(isNode)) visit(child, node, inner);
  };
  visit(program, undefined, []);
  return free;
}

/** Modules that a script loads by a literal: `import`, `import()` and `require()`. */
export function loadedModules(program: Node): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const isRequire = node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'require';
    const source = isRequire
      ? list(node.arguments)[0]
      : /^(Import|Export)/.test(node.type)
        ? list(node.source)[0]
        : undefined;
    if (typeof source?.value === 'string') found.push(source.value);
  });
  return found;
}
