// Where a module uses host elements as values, so that only run time knows which element stands where. Pure.
import { primitives } from '../core/primitives.table.ts';
import { childNodes, isTypeNode, type Node, type Program, unwrap } from './ast.ts';
import { exportedTag, type ModuleScope } from './module-scope.ts';

type Scope = Pick<ModuleScope, 'tag' | 'isNamespace'>;

/** One place that needs a generic template: every prop of the tag is a hole there. */
export interface GenericUse {
  /**
   * `spread`: `<View {...props}/>`. `computed`: a variable of this module that is used as a tag and may hold several elements.
   * `value`: passed on, kept in a list or an object, looked up by a computed key.
   */
  readonly reason: 'spread' | 'computed' | 'value';
  /** Neutral tag; `*` for a namespace as a whole. */
  readonly tag: string;
  /** As the author wrote it: `View`, `div`, `Box` for the variable that holds it. */
  readonly name: string;
  /** Into the module's source, in UTF-16 units. */
  readonly offset: number;
}

/** Uses of imported host elements other than as a tag, in source order. */
export function findValueUses(program: Program, scope: Scope): GenericUse[] {
  const variables = tagVariables(program);
  const uses: GenericUse[] = [];
  /** `holder`: the variable whose value the node is, as far as a choice between several goes. */
  const visit = (node: Node, parent: Node, holder: string | undefined): void => {
    if (node.type === 'ImportDeclaration' || isTypeNode(node)) return;
    const use = node.type === 'Identifier' && !isName(node, parent) ? useOf(node, parent, scope) : undefined;
    if (use) uses.push({ ...use, ...(holder !== undefined && { reason: 'computed', name: holder }) });
    for (const child of childNodes(node)) visit(child, node, holderOf(child, node, holder, variables));
  };
  visit(program, program, undefined);
  return uses;
}

function useOf(node: Node & { type: 'Identifier' }, parent: Node, scope: Scope): GenericUse | undefined {
  const tag = scope.tag(node.name, node.start);
  if (tag !== undefined) return { reason: 'value', tag, name: node.name, offset: node.start };
  if (!scope.isNamespace(node.name, node.start)) return undefined;
  const member = parent.type === 'MemberExpression' && !parent.computed ? parent.property : undefined;
  if (member?.type !== 'Identifier') return { reason: 'value', tag: '*', name: node.name, offset: node.start };
  const named = exportedTag(member.name);
  return named === undefined
    ? undefined
    : { reason: 'value', tag: named, name: `${node.name}.${member.name}`, offset: node.start };
}

/** The tags of elements that may be shown by these uses. */
export const tagsOf = (uses: readonly GenericUse[]): string[] => [
  ...new Set(uses.flatMap(({ tag }) => (tag === '*' ? Object.keys(primitives) : [tag]))),
];

/** Names that stand as a tag somewhere: `<Box>`. */
function tagVariables(program: Program): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'JSXOpeningElement' && node.name.type === 'JSXIdentifier') names.add(node.name.name);
    childNodes(node).forEach(visit);
  };
  visit(program);
  return names;
}

/** The variable that a child of `node` is the value of: through choices and lookups, but no further into other expressions. */
function holderOf(
  child: Node,
  node: Node,
  holder: string | undefined,
  variables: ReadonlySet<string>,
): string | undefined {
  if (node.type === 'VariableDeclarator') {
    const isValue = node.init === child && node.id.type === 'Identifier' && variables.has(node.id.name);
    return isValue && node.id.type === 'Identifier' ? node.id.name : undefined;
  }
  if (node.type === 'ConditionalExpression') return child === node.test ? undefined : holder;
  if (node.type === 'LogicalExpression') return child === node.left || child === node.right ? holder : undefined;
  if (node.type === 'MemberExpression') return child === node.object ? holder : undefined;
  if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression' || node.type === 'Property') return holder;
  return unwrap(node) === node ? undefined : holder;
}

/** Whether an identifier only names something: a property, a key, an export. */
function isName(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.property === node && !parent.computed;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.key === node && parent.value !== node && !parent.computed;
    case 'ExportSpecifier':
      return parent.local !== node;
    default:
      return false;
  }
}
