// The attributes of one JSX element, as they stand, before anything knows what they mean.
import type { Expression, JSXElement, Node, Span } from './ast.ts';
import { type ConstantLookup, type ConstantValue, constantOf } from './constant.ts';
import { decodeEntities } from './jsx-text.ts';

export type AttributeValue =
  | { readonly kind: 'constant'; readonly value: ConstantValue }
  /** `span`: the source to keep, with its parentheses and comments. */
  | { readonly kind: 'expression'; readonly node: Node; readonly span: Span };

export interface Attribute {
  readonly name: string;
  readonly offset: number;
  readonly value: AttributeValue;
}

export interface ElementAttributes {
  /** In source order; of two with one name the last counts. */
  readonly list: readonly (Attribute | { readonly spread: Span; readonly node: Expression })[];
  readonly key: AttributeValue | undefined;
  readonly ref: AttributeValue | undefined;
  readonly hasSpread: boolean;
}

type JSXAttribute = Extract<Node, { type: 'JSXAttribute' }>;

const attributeName = ({ name }: JSXAttribute): string =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;

function attributeValue({ value }: JSXAttribute, lookup: ConstantLookup): AttributeValue {
  if (value === null) return { kind: 'constant', value: true };
  if (value.type === 'Literal') return { kind: 'constant', value: decodeEntities(String(value.value)) };
  if (value.type !== 'JSXExpressionContainer') return { kind: 'expression', node: value, span: value };
  const { expression } = value;
  if (expression.type === 'JSXEmptyExpression') return { kind: 'constant', value: undefined };
  const constant = constantOf(expression, lookup);
  if (constant) return { kind: 'constant', value: constant.value };
  return { kind: 'expression', node: expression, span: containerSpan(value) };
}

/** What stands between the braces of `{…}`. */
export const containerSpan = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 });

export interface AttributeContext {
  readonly source: string;
  readonly scope: { readonly constants: ConstantLookup };
}

export function readAttributes(element: JSXElement, { source, scope }: AttributeContext): ElementAttributes {
  const list: (Attribute | { spread: Span; node: Expression })[] = [];
  const special: { key?: AttributeValue; ref?: AttributeValue } = {};
  let hasSpread = false;
  for (const item of element.openingElement.attributes) {
    if (item.type === 'JSXSpreadAttribute') {
      hasSpread = true;
      // The argument's own span leaves out its parentheses.
      const start = source.lastIndexOf('...', item.argument.start) + '...'.length;
      list.push({ spread: { start, end: item.end - 1 }, node: item.argument });
      continue;
    }
    const name = attributeName(item);
    const value = attributeValue(item, scope.constants);
    if (name === 'key' || name === 'ref') special[name] = value;
    else {
      const earlier = list.findIndex((other) => 'name' in other && other.name === name);
      if (earlier >= 0 && !hasSpread) list.splice(earlier, 1);
      list.push({ name, offset: item.start, value });
    }
  }
  return { list, key: special.key, ref: special.ref, hasSpread };
}
