// The shape that a TypeScript type stands for.
import type { Node } from './ast.ts';
import { entryOf, functionOf, memberOf, objectOf, oneOf, resultOf, type Shape } from './shape.ts';

/** What a name means among types and among values; `undefined` for one that is not known. */
export interface Names {
  type(name: string): Shape;
  value(name: string): Shape;
}

type Reference = Extract<Node, { type: 'TSTypeReference' }>;
type Members = Extract<Node, { type: 'TSTypeLiteral' }>['members'];

const textTypes = new Set([
  'TSStringKeyword',
  'TSNumberKeyword',
  'TSBooleanKeyword',
  'TSBigIntKeyword',
  'TSLiteralType',
  'TSTemplateLiteralType',
]);
const nothing = new Set(['TSNullKeyword', 'TSUndefinedKeyword']);

/** Types that have the members of their first argument. */
const transparent = new Set(['Readonly', 'Required', 'Partial', 'NonNullable', 'Pick', 'Omit']);
const arrays = new Set(['Array', 'ReadonlyArray']);

/** @param signals names of the types of signals */
export function typeShape(node: Node, named: Names, signals: ReadonlySet<string>): Shape {
  const shapeOf = (inner: Node): Shape => typeShape(inner, named, signals);
  if (textTypes.has(node.type)) return 'text';
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return shapeOf(node.typeAnnotation);
    case 'TSTypeOperator':
      return node.operator === 'readonly' ? shapeOf(node.typeAnnotation) : undefined;
    case 'TSUnionType': {
      const present = node.types.filter(({ type }) => !nothing.has(type)).map(shapeOf);
      return present.length === 0 ? undefined : oneOf(present);
    }
    case 'TSIntersectionType': {
      const parts = node.types.map(shapeOf);
      return objectOf((name) => firstKnown(parts, name));
    }
    case 'TSTypeLiteral':
      return membersShape(node.members, [], shapeOf);
    case 'TSArrayType':
      return { kind: 'array', of: shapeOf(node.elementType) };
    case 'TSFunctionType':
      return functionOf(() => (node.returnType ? shapeOf(node.returnType) : undefined));
    case 'TSTypeQuery':
      return node.exprName.type === 'Identifier' ? named.value(node.exprName.name) : undefined;
    case 'TSIndexedAccessType':
      return indexedShape(shapeOf(node.objectType), node.indexType);
    case 'TSTypeReference':
      return referenceShape(node, named, signals, shapeOf);
    default:
      return undefined;
  }
}

/** `Cart['items']`, `Items[number]` */
function indexedShape(shape: Shape, index: Node): Shape {
  if (index.type === 'TSNumberKeyword') return entryOf(shape);
  const { literal } = index.type === 'TSLiteralType' ? index : {};
  return literal?.type === 'Literal' ? memberOf(shape, String(literal.value)) : undefined;
}

function referenceShape(
  { typeName, typeArguments }: Reference,
  named: Names,
  signals: ReadonlySet<string>,
  shapeOf: (node: Node) => Shape,
): Shape {
  if (typeName.type !== 'Identifier') return undefined;
  const { name } = typeName;
  const argument = typeArguments?.params[0];
  if (!argument) return named.type(name);
  if (name === 'ReturnType') return resultOf(shapeOf(argument));
  if (arrays.has(name)) return { kind: 'array', of: shapeOf(argument) };
  if (transparent.has(name)) return shapeOf(argument);
  if (!signals.has(name)) return undefined;
  const value = shapeOf(argument);
  return value === 'text' ? 'signal' : objectOf((member) => (member === 'value' ? value : undefined));
}

/** Of an interface or a literal type; members of what it extends come after its own. */
export function membersShape(members: Members, bases: readonly Shape[], shapeOf: (node: Node) => Shape): Shape {
  return objectOf((name) => {
    for (const member of members) {
      if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue;
      if (member.computed || member.key.type !== 'Identifier' || member.key.name !== name) continue;
      if (member.type === 'TSPropertySignature')
        return member.typeAnnotation ? shapeOf(member.typeAnnotation) : undefined;
      const { returnType } = member;
      return functionOf(() => (returnType ? shapeOf(returnType) : undefined));
    }
    return firstKnown(bases, name);
  });
}

const firstKnown = (shapes: readonly Shape[], name: string): Shape => {
  for (const shape of shapes) {
    const member = typeof shape === 'object' && shape.kind === 'object' ? shape.member(name) : undefined;
    if (member !== undefined) return member;
  }
  return undefined;
};
