// The syntax tree as the compiler walks it: the parser's ESTree with TypeScript and JSX nodes.
import type { ESTree } from 'vite';

export type Node = ESTree.Node;
export type Expression = ESTree.Expression;
export type JSXElement = ESTree.JSXElement;
export type JSXFragment = ESTree.JSXFragment;
export type JSXChild = ESTree.JSXChild;
export type Program = ESTree.Program;
export type FunctionNode = ESTree.ArrowFunctionExpression | ESTree.Function;

/** Offsets into the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes directly below a node, in source order where the parser keeps it. */
export function childNodes(node: Node): Node[] {
  const children: Node[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof Node];
    if (key === 'parent') continue;
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) children.push(item);
  }
  return children;
}

/** Whether `test` holds for the node or any node below it. */
export function someNode(node: Node, test: (node: Node) => boolean): boolean {
  return test(node) || childNodes(node).some((child) => someNode(child, test));
}

export const isFunction = (node: Node): node is FunctionNode =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration';

/** Whether a node is erased with the types. */
export const isTypeNode = (node: Node): boolean =>
  node.type.startsWith('TS') && unwrap(node) === node && node.type !== 'TSInstantiationExpression';

/** `object.name`, which is not `object[name]`. */
export interface NamedMember {
  readonly object: Expression;
  readonly name: string;
  readonly optional: boolean;
}

export const namedMember = (node: Node): NamedMember | undefined =>
  node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier'
    ? { object: node.object, name: node.property.name, optional: node.optional }
    : undefined;

/** `object.name(…)` */
export interface MethodCall extends NamedMember {
  readonly arguments: readonly Node[];
}

export function methodCall(node: Node): MethodCall | undefined {
  const method = node.type === 'CallExpression' ? namedMember(node.callee) : undefined;
  return method && node.type === 'CallExpression' ? { ...method, arguments: node.arguments } : undefined;
}

/** The function that a method is called with first: `(one) => …` of `list.map((one) => …)`. */
export const callbackOf = ({ arguments: [callback] }: MethodCall): FunctionNode | undefined =>
  callback && isFunction(callback) ? callback : undefined;

/** The expression without parentheses, the shell of `?.`, `as`, `satisfies` and `!`. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return unwrap(node.expression);
    default:
      return node;
  }
}
