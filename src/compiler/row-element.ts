// The one element that every entry of a list is, as far as its form tells: `rows.map((row) => <Row row={row}/>)`. A guess that is
// wrong costs a template name in the data, nothing else.
import {
  callbackOf,
  childNodes,
  type FunctionNode,
  isFunction,
  isTypeNode,
  type JSXElement,
  methodCall,
  type NamedMember,
  namedMember,
  type Node,
  type Program,
  unwrap,
} from './ast.ts';
import { isBoolean, isRepeatable } from './condition.ts';

/** The element that `list.map(…)` makes of each entry. */
export function rowElement(input: Node): JSXElement | undefined {
  const call = methodCall(unwrap(input));
  const callback = call && objectOf(call, 'map') && callbackOf(call);
  return callback && returnedElement(callback);
}

/** `list` of `list.map(…)`, when reading it twice does no harm. */
export const mappedList = (input: Node): Node | undefined => objectOf(methodCall(unwrap(input)), 'map');

/** `list` of `list.length`. */
export const measuredList = (input: Node): Node | undefined => objectOf(namedMember(unwrap(input)), 'length');

/** What has the member, when it is a name or a member of one. */
const objectOf = (member: NamedMember | undefined, name: string): Node | undefined =>
  member?.name === name && !member.optional && isRepeatable(member.object) ? member.object : undefined;

/** The only element that a function returns; null and the like count as nothing. */
function returnedElement(node: FunctionNode): JSXElement | undefined {
  if (!node.body) return undefined;
  const values = node.body.type === 'BlockStatement' ? returnValues(node.body) : [node.body];
  const elements = values.flatMap(elementsIn);
  return elements.length === 1 && elements[0] !== 'other' ? elements[0] : undefined;
}

function returnValues(node: Node): Node[] {
  if (node.type === 'ReturnStatement') return node.argument ? [node.argument] : [];
  return childNodes(node)
    .filter((child) => !isFunction(child))
    .flatMap(returnValues);
}

function elementsIn(input: Node): (JSXElement | 'other')[] {
  const node = unwrap(input);
  if (node.type === 'JSXElement') return [node];
  if (node.type === 'ConditionalExpression') return [...elementsIn(node.consequent), ...elementsIn(node.alternate)];
  // A left side that may be 0 or '' is itself shown then, as a text.
  if (node.type === 'LogicalExpression' && node.operator === '&&' && isBoolean(node.left))
    return elementsIn(node.right);
  const isNothing =
    (node.type === 'Literal' && (node.value === null || typeof node.value === 'boolean')) ||
    (node.type === 'Identifier' && node.name === 'undefined');
  return isNothing ? [] : ['other'];
}

/** Names of the components in callbacks of `list.map(…)`, wherever they come from. */
export function listedComponents(node: Node, isInList = false): string[] {
  const isElement = isInList && node.type === 'JSXOpeningElement' && node.name.type === 'JSXIdentifier';
  const own = isElement && node.name.type === 'JSXIdentifier' ? [node.name.name] : [];
  const isCallback = methodCall(node)?.name === 'map';
  return [...own, ...childNodes(node).flatMap((child) => listedComponents(child, isInList || isCallback))];
}

/** A component of the module's top level. */
export interface Component {
  /** The only element that it returns. */
  readonly element: JSXElement;
  /** It is named by one JSX element of the module and nowhere else. */
  readonly isShownOnce: boolean;
}

export type Components = ReadonlyMap<string, Component>;

/** The module's components that return one element, by name. `memo(…)` and the like are looked into. */
export function findComponents(program: Program): Components {
  const found = new Map<string, Component>();
  const uses = countUses(program);
  for (const statement of program.body) {
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    for (const [name, made] of declared(isExport ? statement.declaration : statement)) {
      const element = componentElement(made);
      if (element) found.set(name, { element, isShownOnce: !isExport && uses.get(name) === 1 });
    }
  }
  return found;
}

/** A default export may have no name; nothing else is called like that. */
const NO_NAME = '';

function declared(node: Node | null): (readonly [name: string, made: Node])[] {
  if (!node) return [];
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [[id.name, init]] : []));
  if (node.type === 'FunctionDeclaration') return [[node.id?.name ?? NO_NAME, node]];
  return node.type.endsWith('Expression') ? [[NO_NAME, node]] : [];
}

function componentElement(made: Node): JSXElement | undefined {
  const node = unwrap(made);
  const [argument] = node.type === 'CallExpression' ? node.arguments : [];
  const component = argument ?? node;
  return isFunction(component) ? returnedElement(component) : undefined;
}

/**
 * How often each name is used: as an element it counts once, and any other mention makes it more than one. All of them in one walk:
 * a module has many components.
 */
function countUses(program: Program): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (name: string, count: number): void => void uses.set(name, (uses.get(name) ?? 0) + count);
  const visit = (node: Node): void => {
    // Another module may call something by the same name; a type of the same name is no component.
    if (node.type === 'ImportDeclaration' || isTypeNode(node)) return;
    if (node.type === 'JSXOpeningElement' && node.name.type === 'JSXIdentifier') add(node.name.name, 1);
    if (node.type === 'Identifier') add(node.name, 1);
    // The declaration's own name, and that of a function in it: `const Row = memo(function Row() {})`.
    const isDeclaration = node.type === 'VariableDeclarator' || isFunction(node);
    if (isDeclaration && node.id?.type === 'Identifier') add(node.id.name, -1);
    childNodes(node).forEach(visit);
  };
  visit(program);
  return uses;
}
