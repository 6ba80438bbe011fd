// The children of a JSX element as a flat list: texts put together, fragments and braces taken off, nothing planned yet.
import type { JSXChild, JSXElement, Node, Span } from './ast.ts';
import { containerSpan } from './attributes.ts';
import { type ChildKind, childKind } from './child-kind.ts';
import { constantOf } from './constant.ts';
import type { Code, ModuleContext } from './draft.ts';
import { jsxText } from './jsx-text.ts';
import type { HostTag } from './prop-names.ts';

export type ChildItem =
  | { readonly kind: 'text'; readonly text: string }
  /** A host element that can be part of its parent's template. */
  | { readonly kind: 'element'; readonly element: JSXElement; readonly host: HostTag }
  | { readonly kind: 'expression'; readonly as: ChildKind; readonly node: Node; readonly code: Code };

const expression = (as: ChildKind, node: Node, span: Span): ChildItem => ({
  kind: 'expression',
  as,
  node,
  code: [span],
});

/** `canInline` says whether an element may become part of its parent's template; otherwise it is a block of its own in a slot. */
export function childItems(
  children: readonly JSXChild[],
  context: ModuleContext,
  canInline: (element: JSXElement) => boolean,
): ChildItem[] {
  const items: ChildItem[] = [];
  const addText = (text: string): void => {
    const last = items.at(-1);
    if (last?.kind === 'text') items[items.length - 1] = { kind: 'text', text: last.text + text };
    else if (text) items.push({ kind: 'text', text });
  };
  const addElement = (element: JSXElement): void => {
    const host = context.hostOf(element);
    if (host && canInline(element)) items.push({ kind: 'element', element, host });
    else items.push(expression('nodes', element, element));
  };
  const addExpression = (node: Node, span: Span): void => {
    if (node.type === 'JSXElement') return addElement(node);
    if (node.type === 'JSXFragment') return node.children.forEach(add);
    const constant = constantOf(node, context.scope.constants);
    if (!constant || (typeof constant.value === 'object' && constant.value !== null))
      items.push(expression(childKind(node, context.scope.shapes), node, span));
    else if (typeof constant.value === 'string' || typeof constant.value === 'number') addText(String(constant.value));
  };
  const add = (child: JSXChild): void => {
    if (child.type === 'JSXText') addText(jsxText(child.value));
    else if (child.type === 'JSXElement') addElement(child);
    else if (child.type === 'JSXFragment') child.children.forEach(add);
    else if (child.type === 'JSXSpreadChild') {
      const start = context.source.lastIndexOf('...', child.expression.start) + '...'.length;
      const span = { start, end: child.end - 1 };
      items.push({ kind: 'expression', as: 'nodes', node: child.expression, code: ['[...', span, ']'] });
    } else if (child.expression.type !== 'JSXEmptyExpression') addExpression(child.expression, containerSpan(child));
  };
  children.forEach(add);
  return items;
}
