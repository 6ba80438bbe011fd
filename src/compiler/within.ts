// Which elements the source shows inside an element of a tag, through expressions and components between them.
import { childNodes, type Node, type Program, type Span } from './ast.ts';
import { componentOf, type ModuleScope } from './module-scope.ts';

/** A tag, or a component's name behind a namespace. */
type Place = readonly [name: string | undefined, at: Span];

/** Looks for the elements when it is asked for the first time. */
export function createWithin(program: Program, scope: ModuleScope): (offset: number, tag: string) => boolean {
  let places: readonly Place[] | undefined;
  return (offset, tag) => {
    places ??= elementsIn(program, scope);
    const names = [tag, componentOf(tag)];
    return places.some(([name = '', { start, end }]) => names.includes(name) && start < offset && offset < end);
  };
}

function elementsIn(node: Node, scope: ModuleScope): Place[] {
  const inside = childNodes(node).flatMap((child) => elementsIn(child, scope));
  if (node.type !== 'JSXElement') return inside;
  const { name } = node.openingElement;
  if (name.type === 'JSXIdentifier') return [[scope.tag(name.name, name.start), node], ...inside];
  const isOurs =
    name.type === 'JSXMemberExpression' &&
    name.object.type === 'JSXIdentifier' &&
    scope.isNamespace(name.object.name, name.start);
  return isOurs ? [[name.property.name, node], ...inside] : inside;
}
