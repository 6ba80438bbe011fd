// What the form of a condition tells: whether its value is a boolean, and whether reading it twice does no harm.
import { type Node, unwrap } from './ast.ts';

const comparisons = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);

/** Whether the value is always true or false: any other false one could be shown, as 0 is. */
export function isBoolean(input: Node): boolean {
  const node = unwrap(input);
  if (node.type === 'UnaryExpression') return node.operator === '!';
  if (node.type === 'BinaryExpression') return comparisons.has(node.operator);
  if (node.type === 'LogicalExpression') return isBoolean(node.left) && isBoolean(node.right);
  return node.type === 'Literal' && typeof node.value === 'boolean';
}

/** Names, members, literals and operators: no calls, nothing that changes anything. */
export function isRepeatable(input: Node): boolean {
  const node = unwrap(input);
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return true;
    case 'MemberExpression':
      return isRepeatable(node.object) && (!node.computed || isRepeatable(node.property));
    case 'UnaryExpression':
      return node.operator !== 'delete' && isRepeatable(node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isRepeatable(node.left) && isRepeatable(node.right);
    default:
      return false;
  }
}
