// Which elements may stand directly in which: what the tables say of a tag, held to what literally stands in it.
import type { PrimitiveSpec } from '../core/primitives.table.ts';
import { isFunction, type JSXElement, type Node, unwrap } from './ast.ts';
import type { ChildItem } from './child-items.ts';
import type { Draft } from './draft.ts';
import { specOf } from './html-tags.table.ts';
import { componentOf } from './module-scope.ts';
import type { HostTag } from './prop-names.ts';

type Context = Pick<Draft, 'reporter' | 'dialect' | 'hostOf'>;

/** Reports children that the host would not show, or not as parts of their parent. */
export function reportMisplaced(
  context: Context,
  parent: { readonly element: JSXElement; readonly host: HostTag },
  items: readonly ChildItem[],
): void {
  const spec = specOf(parent.host.tag, context.dialect);
  const at = parent.element.children[0]?.start ?? parent.element.start;
  const report = (construct: string, hint: string, offset: number): void =>
    context.reporter.report('SP2016', { construct, parent: parent.host.name, hint }, offset);
  if (spec.isVoid) return report('A child', `<${parent.host.name}> takes no children.`, at);
  for (const item of items) {
    if (item.kind === 'text') {
      if (spec.only !== undefined || spec.holdsElements) report('A text', textHint(spec), at);
      continue;
    }
    const elements = item.kind === 'element' ? [item.element] : resultElements(item.node);
    for (const element of elements) {
      const host = context.hostOf(element);
      const hint = host && !host.isUnknown && elementHint(host, parent.host, spec, context);
      if (hint) report(`<${host.name}>`, hint, element.start);
    }
  }
}

const textHint = ({ only }: PrimitiveSpec): string =>
  only === undefined ? 'Put it into an element.' : `Put it into a ${componentOf(only)}.`;

/** What to do instead; undefined where the child may stand there. */
function elementHint(child: HostTag, parent: HostTag, spec: PrimitiveSpec, { dialect }: Context): string | undefined {
  if (spec.isBare) return undefined;
  const own = specOf(child.tag, dialect);
  if (spec.only !== undefined && child.tag !== spec.only && !own.isBare)
    return `Put it into a ${componentOf(spec.only)}.`;
  if (spec.holds !== undefined && child.tag !== spec.holds && !own.isBare)
    return `It shows texts only: put <${child.name}> beside it, or use a View.`;
  if (own.parent !== undefined && own.parent !== parent.tag)
    return `It stands directly in a ${componentOf(own.parent)}.`;
  return undefined;
}

/** The elements that an expression literally gives: through choices and a list's callback. */
function resultElements(input: Node): JSXElement[] {
  const node = unwrap(input);
  switch (node.type) {
    case 'JSXElement':
      return [node];
    case 'JSXFragment':
      return node.children.flatMap(resultElements);
    case 'JSXExpressionContainer':
      return resultElements(node.expression);
    case 'ConditionalExpression':
      return [...resultElements(node.consequent), ...resultElements(node.alternate)];
    case 'LogicalExpression':
      return resultElements(node.right);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? resultElements(element) : []));
    case 'CallExpression':
      return isMap(node) ? node.arguments.flatMap(returned) : [];
    default:
      return [];
  }
}

const isMap = ({ callee }: Extract<Node, { type: 'CallExpression' }>): boolean =>
  callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'map';

/** What a callback gives: its expression, or what its own statements return. */
function returned(callback: Node): JSXElement[] {
  if (!isFunction(callback) || !callback.body) return [];
  if (callback.body.type !== 'BlockStatement') return resultElements(callback.body);
  return callback.body.body.flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument ? resultElements(statement.argument) : [],
  );
}
