// The shapes of what stands there: objects, lists, and what a function's body returns.
import { childNodes, isFunction, type Node } from './ast.ts';
import { objectOf, oneOf, type Shape } from './shape.ts';

type ObjectLiteral = Extract<Node, { type: 'ObjectExpression' }>;
type ArrayLiteral = Extract<Node, { type: 'ArrayExpression' }>;
type ShapeOf = (node: Node) => Shape;

export const isNothing = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);

/** A value that stands there. What begins with nothing may become anything. */
const begun = (node: Node, shapeOf: ShapeOf): Shape => (isNothing(node) ? undefined : shapeOf(node));

/** Members that a spread may bring, or a getter, are not known. */
export const objectShape = ({ properties }: ObjectLiteral, shapeOf: ShapeOf): Shape =>
  objectOf((name) => {
    for (const property of [...properties].reverse()) {
      if (property.type !== 'Property' || property.computed) return undefined;
      const { key, kind, value } = property;
      const own = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
      if (own === name) return kind === 'init' ? begun(value, shapeOf) : undefined;
    }
    return undefined;
  });

export function arrayShape({ elements }: ArrayLiteral, shapeOf: ShapeOf): Shape {
  const entries = elements.map((element) =>
    element && element.type !== 'SpreadElement' ? begun(element, shapeOf) : undefined,
  );
  return { kind: 'array', of: entries.length > 0 ? oneOf(entries) : undefined };
}

/** What a function's statements return: one shape, or nothing at all. */
export function returnedShape(body: Node, shapeOf: ShapeOf): Shape {
  const found = returnsIn(body).filter((value) => !isNothing(value));
  return found.length > 0 ? oneOf(found.map(shapeOf)) : undefined;
}

const returnsIn = (node: Node): Node[] =>
  isFunction(node)
    ? []
    : node.type === 'ReturnStatement'
      ? node.argument
        ? [node.argument]
        : []
      : childNodes(node).flatMap(returnsIn);
