// Expressions whose value is known while compiling. What cannot be known is undefined; nothing is executed.
import { type Node, unwrap } from './ast.ts';

export type ConstantValue = string | number | boolean | null | undefined | { readonly [key: string]: ConstantValue };

export interface Constant {
  readonly value: ConstantValue;
}

/** The value of a module-level `const NAME = 'literal'` that `name` means at this place. */
export type ConstantLookup = (name: string, offset: number) => Constant | undefined;

const known = (value: ConstantValue): Constant => ({ value });
const isScalar = (value: ConstantValue): value is string | number | boolean | null | undefined =>
  typeof value !== 'object' || value === null;

/** The value of an expression, wrapped so that a known `undefined` differs from an unknown value. */
export function constantOf(input: Node, lookup: ConstantLookup): Constant | undefined {
  const node = unwrap(input);
  switch (node.type) {
    case 'Literal':
      return node.value === null || typeof node.value !== 'object' ? literal(node) : undefined;
    case 'Identifier':
      return node.name === 'undefined' ? known(undefined) : lookup(node.name, node.start);
    case 'TemplateLiteral':
      return template(node, lookup);
    case 'UnaryExpression':
      return unary(node.operator, constantOf(node.argument, lookup));
    case 'BinaryExpression':
      return binary(node.operator, constantOf(node.left, lookup), constantOf(node.right, lookup));
    case 'LogicalExpression':
      return logical(node.operator, constantOf(node.left, lookup), constantOf(node.right, lookup));
    case 'ConditionalExpression': {
      const test = constantOf(node.test, lookup);
      return test && constantOf(test.value ? node.consequent : node.alternate, lookup);
    }
    case 'ObjectExpression':
      return object(node, lookup);
    case 'MemberExpression':
      return member(node, lookup);
    default:
      return undefined;
  }
}

/** A member that a known object has itself; any other may be there at run time. */
function member(node: Extract<Node, { type: 'MemberExpression' }>, lookup: ConstantLookup): Constant | undefined {
  const object = constantOf(node.object, lookup)?.value;
  if (typeof object !== 'object' || object === null) return undefined;
  const { property } = node;
  const name = node.computed
    ? constantOf(property, lookup)?.value
    : property.type === 'Identifier'
      ? property.name
      : undefined;
  return typeof name === 'string' && Object.hasOwn(object, name) ? known(object[name]) : undefined;
}

function literal(node: Extract<Node, { type: 'Literal' }>): Constant | undefined {
  const { value } = node;
  if (typeof value === 'bigint' || value instanceof RegExp) return undefined;
  // A bigint or regular expression that this engine cannot make has the value null.
  if (value === null && node.raw !== 'null') return undefined;
  return known(value);
}

function template(node: Extract<Node, { type: 'TemplateLiteral' }>, lookup: ConstantLookup): Constant | undefined {
  let text = '';
  for (const [index, quasi] of node.quasis.entries()) {
    text += quasi.value.cooked ?? '';
    const expression = node.expressions[index];
    if (!expression) continue;
    const constant = constantOf(expression, lookup);
    if (!constant || !isScalar(constant.value)) return undefined;
    text += String(constant.value);
  }
  return known(text);
}

function unary(operator: string, argument: Constant | undefined): Constant | undefined {
  if (!argument || !isScalar(argument.value)) return undefined;
  if (operator === '!') return known(!argument.value);
  if (operator === '-') return known(-Number(argument.value));
  if (operator === '+') return known(Number(argument.value));
  return operator === 'void' ? known(undefined) : undefined;
}

function binary(operator: string, left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (!left || !right) return undefined;
  const [a, b] = [left.value, right.value];
  if (operator === '===') return isScalar(a) && isScalar(b) ? known(a === b) : undefined;
  if (operator === '!==') return isScalar(a) && isScalar(b) ? known(a !== b) : undefined;
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string') && isScalar(a) && isScalar(b)) {
    return known(String(a) + String(b));
  }
  return typeof a === 'number' && typeof b === 'number' ? arithmetic(operator, a, b) : undefined;
}

function arithmetic(operator: string, a: number, b: number): Constant | undefined {
  switch (operator) {
    case '+':
      return known(a + b);
    case '-':
      return known(a - b);
    case '*':
      return known(a * b);
    case '/':
      return known(a / b);
    case '%':
      return known(a % b);
    case '<':
      return known(a < b);
    case '>':
      return known(a > b);
    default:
      return undefined;
  }
}

function logical(operator: string, left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (!left) return undefined;
  if (operator === '&&') return left.value ? right : left;
  if (operator === '||') return left.value ? left : right;
  return left.value === null || left.value === undefined ? right : left;
}

function object(node: Extract<Node, { type: 'ObjectExpression' }>, lookup: ConstantLookup): Constant | undefined {
  const entries: [string, ConstantValue][] = [];
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed || property.kind !== 'init') return undefined;
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    const constant = constantOf(property.value, lookup);
    if (name === undefined || !constant) return undefined;
    entries.push([name, constant.value]);
  }
  return known(Object.fromEntries(entries));
}
