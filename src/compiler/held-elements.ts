// Elements that code can get hold of before they are shown, so that cloneElement may add to them: those given to components, kept in
// variables, made by functions. Others stand in a host element or in what a component returns, and nobody sees them there.
import { childNodes, isFunction, type JSXElement, type Node, type Program, unwrap } from './ast.ts';
import { handsOn, mapCallback } from './hands-on.ts';

/** What a node's value is: shown where it stands, a component, or anything else. */
type Role = 'shown' | 'component' | 'other';

export function heldElements(program: Program, isHost: (element: JSXElement) => boolean): ReadonlySet<JSXElement> {
  const held = new Set<JSXElement>();
  const visitAll = (nodes: readonly Node[], role: Role): void => nodes.forEach((node) => visit(node, role));

  const visit = (node: Node, role: Role): void => {
    if (node.type === 'JSXElement') {
      if (role !== 'shown') held.add(node);
      visitAll(node.openingElement.attributes, 'other');
      return visitAll(node.children, isHost(node) ? 'shown' : 'other');
    }
    if (isFunction(node)) {
      visitAll(node.params, 'other');
      const isComponent = role === 'component' || isNamed(node.id);
      if (node.body) visit(node.body, isComponent ? 'shown' : 'other');
      return undefined;
    }
    const callback = mapCallback(node);
    if (callback) {
      visitAll(callback.params, 'other');
      if (callback.body) visit(callback.body, role);
    }
    for (const child of childNodes(node)) if (child !== callback) visit(child, roleIn(node, child, role));
  };

  visit(program, 'other');
  return held;
}

function roleIn(node: Node, child: Node, role: Role): Role {
  switch (node.type) {
    case 'VariableDeclarator':
      return child === node.init && isNamed(node.id) ? 'component' : 'other';
    case 'ExportDefaultDeclaration':
      return 'component';
    case 'MethodDefinition':
      return node.key.type === 'Identifier' && node.key.name === 'render' ? 'component' : 'other';
    case 'CallExpression':
      return isWrapper(node.callee) ? 'component' : 'other';
    default:
      return (role === 'shown' && handsOn.has(node.type)) || unwrap(node) !== node ? role : 'other';
  }
}

/** Called like a component. */
const isNamed = (id: Node | null | undefined): boolean => id?.type === 'Identifier' && /^[A-Z]/.test(id.name);

const isWrapper = (callee: Node): boolean =>
  callee.type === 'Identifier' && (callee.name === 'memo' || callee.name === 'forwardRef');
