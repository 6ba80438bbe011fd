// Values that stand literally in source: what `definePage` and the places of errors in `app.config.ts` are read from.
import type { ESTree } from 'vite';
import { unwrap } from '../compiler/ast.ts';
import type { KeyPath } from './value-schema.ts';

export type LiteralResult =
  | { readonly ok: true; readonly value: unknown }
  /** `text` names what stands there instead of a literal. */
  | { readonly ok: false; readonly node: ESTree.Node; readonly text: string };

/** The value of a literal expression, or the first part of it that is none. */
export function readLiteral(expression: ESTree.Node): LiteralResult {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Literal':
      return 'regex' in node && node.regex ? unreadable(node, 'a regular expression') : { ok: true, value: node.value };
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? { ok: true, value: node.quasis[0]?.value.cooked ?? '' }
        : unreadable(node, 'a template with expressions');
    case 'UnaryExpression':
      return readNegative(node);
    case 'ArrayExpression':
      return readArray(node);
    case 'ObjectExpression':
      return readObject(node);
    case 'Identifier':
      return node.name === 'undefined'
        ? { ok: true, value: undefined }
        : unreadable(node, `the variable \`${node.name}\``);
    case 'CallExpression':
      return unreadable(node, 'a call');
    default:
      return unreadable(node, 'an expression');
  }
}

const unreadable = (node: ESTree.Node, text: string): LiteralResult => ({ ok: false, node, text });

function readNegative(node: ESTree.UnaryExpression): LiteralResult {
  const inner = readLiteral(node.argument);
  if (!inner.ok) return inner;
  return node.operator === '-' && typeof inner.value === 'number'
    ? { ok: true, value: -inner.value }
    : unreadable(node, 'an expression');
}

function readArray(node: ESTree.ArrayExpression): LiteralResult {
  const value: unknown[] = [];
  for (const element of node.elements) {
    if (!element || element.type === 'SpreadElement') return unreadable(element ?? node, 'a spread');
    const item = readLiteral(element);
    if (!item.ok) return item;
    value.push(item.value);
  }
  return { ok: true, value };
}

function readObject(node: ESTree.ObjectExpression): LiteralResult {
  const value: Record<string, unknown> = {};
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') return unreadable(property, 'a spread');
    const key = keyOf(property);
    if (key === undefined) return unreadable(property.key, 'a computed key');
    if (property.kind !== 'init' || property.method) return unreadable(property.value, 'a function');
    const item = readLiteral(property.value);
    if (!item.ok) return item;
    value[key] = item.value;
  }
  return { ok: true, value };
}

function keyOf(property: ESTree.ObjectProperty): string | undefined {
  if (property.computed) return undefined;
  if (property.key.type === 'Identifier') return property.key.name;
  return property.key.type === 'Literal' ? String(property.key.value) : undefined;
}

/**
 * The node at a key path in a literal, as far as the path can be followed: the last key itself for `wantsKey`, else the value.
 */
export function nodeAt(expression: ESTree.Node, path: KeyPath, wantsKey = false): ESTree.Node {
  const node = unwrap(expression);
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (node.type === 'ObjectExpression') {
    const property = node.properties.find((item) => item.type === 'Property' && keyOf(item) === String(step));
    if (property?.type !== 'Property') return node;
    return wantsKey && rest.length === 0 ? property.key : nodeAt(property.value, rest, wantsKey);
  }
  if (node.type === 'ArrayExpression' && typeof step === 'number') {
    const element = node.elements[step];
    return element && element.type !== 'SpreadElement' ? nodeAt(element, rest, wantsKey) : node;
  }
  return node;
}
