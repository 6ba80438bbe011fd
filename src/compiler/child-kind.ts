// What a child expression may turn out to be, as far as its form tells.
import { methodCall, namedMember, type Node, someNode, unwrap } from './ast.ts';
import type { ModuleShapes } from './module-shapes.ts';

/**
 * - `text`: provably a primitive: a text hole is enough.
 * - `any`: perhaps text, perhaps a vnode or a list: a text hole with a slot beside it, chosen by value at run time.
 * - `nodes`: made to hold vnodes: a slot.
 */
export type ChildKind = 'text' | 'any' | 'nodes';

type Shapes = Pick<ModuleShapes, 'of'>;

const textMethods = new Set(
  (
    'toFixed toPrecision toString toUpperCase toLowerCase toLocaleString toLocaleDateString toLocaleTimeString ' +
    'toISOString trim trimStart trimEnd padStart padEnd join charAt substring replace replaceAll repeat indexOf lastIndexOf ' +
    'findIndex includes startsWith endsWith some every getTime getFullYear getMonth getDate getHours getMinutes getSeconds'
  ).split(' '),
);
const textFunctions = new Set(['String', 'Number', 'Boolean', 'parseInt', 'parseFloat', 'isNaN', 'encodeURIComponent']);

export function childKind(input: Node, shapes?: Shapes): ChildKind {
  const node = unwrap(input);
  if (isText(node, shapes)) return 'text';
  if (isNodes(node)) return 'nodes';
  return 'any';
}

/** @param shapes what names and members hold, where that is known */
export const isText = (input: Node, shapes?: Shapes): boolean => {
  const node = unwrap(input);
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'UpdateExpression':
      return true;
    case 'ConditionalExpression':
      return isText(node.consequent, shapes) && isText(node.alternate, shapes);
    case 'LogicalExpression':
      return isText(node.left, shapes) && isText(node.right, shapes);
    case 'Identifier':
      return node.name === 'undefined' || hasTextShape(input, shapes);
    case 'MemberExpression':
      return namedMember(node)?.name === 'length' || hasTextShape(input, shapes);
    case 'CallExpression':
      return isTextCall(node) || isTextSum(node, shapes) || hasTextShape(input, shapes);
    default:
      return false;
  }
};

const hasTextShape = (node: Node, shapes: Shapes | undefined): boolean => {
  const shape = shapes?.of(node);
  return shape === 'text' || shape === 'signal';
};

/** `list.reduce((sum, one) => …, 0)` */
function isTextSum(node: Node, shapes: Shapes | undefined): boolean {
  const call = methodCall(node);
  const start = call?.arguments[1];
  return call?.name === 'reduce' && start !== undefined && isText(start, shapes);
}

function isTextCall({ callee }: Extract<Node, { type: 'CallExpression' }>): boolean {
  if (callee.type === 'Identifier') return textFunctions.has(callee.name);
  const method = namedMember(callee);
  if (!method) return false;
  return textMethods.has(method.name) || (method.object.type === 'Identifier' && method.object.name === 'Math');
}

/** Holds JSX, calls `.map`, or is `children`. */
const isNodes = (node: Node): boolean => {
  if (node.type === 'Identifier') return node.name === 'children';
  if (node.type === 'MemberExpression') return namedMember(node)?.name === 'children';
  return someNode(node, (inner) => inner.type === 'JSXElement' || inner.type === 'JSXFragment' || isMapCall(inner));
};

const isMapCall = (node: Node): boolean => {
  const name = methodCall(node)?.name;
  return name === 'map' || name === 'flatMap';
};

/** Whether the value of an expression is always a string, so that joining it to text changes nothing. */
export function isString(input: Node): boolean {
  const node = unwrap(input);
  if (node.type === 'Literal') return typeof node.value === 'string';
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'ConditionalExpression') return isString(node.consequent) && isString(node.alternate);
  if (node.type === 'BinaryExpression') return node.operator === '+' && (isString(node.left) || isString(node.right));
  return node.type === 'UnaryExpression' && node.operator === 'typeof';
}
