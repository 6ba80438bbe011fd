// Which parts of a module hand on the elements in them, as they are and once.
import { callbackOf, type FunctionNode, methodCall, type Node } from './ast.ts';

/** Nodes that hand on what is in them. */
export const handsOn: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'ArrayExpression',
  'BlockStatement',
  'ConditionalExpression',
  'IfStatement',
  'JSXExpressionContainer',
  'JSXFragment',
  'LogicalExpression',
  'ParenthesizedExpression',
  'ReturnStatement',
]);

/** The only argument of `list.map(…)`, whose results take the call's place. */
export function mapCallback(node: Node): FunctionNode | undefined {
  const call = methodCall(node);
  return call?.name === 'map' && call.arguments.length === 1 ? callbackOf(call) : undefined;
}
