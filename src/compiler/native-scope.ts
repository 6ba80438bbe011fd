// Which names of a module are native components, and where they are values, so that only run time knows their props.
import type { Block, BlockNode } from '../core/block.ts';
import { isNativeTag, type NativeTarget } from '../core/native.ts';
import { childNodes, isTypeNode, type JSXElement, type Node, type Program } from './ast.ts';
import { findShadowing } from './shadowing.ts';
import type { Reporter } from './source-place.ts';
import type { GenericUse } from './value-uses.ts';

/** By local name; `Vant.Button` for a member of a namespace. */
export type NativeNames = ReadonlyMap<string, NativeTarget>;

export interface NativeScope {
  of(element: JSXElement): NativeTarget | undefined;
  /** The native component that a tag stands for. */
  byTag(tag: string): NativeTarget | undefined;
  /** Uses other than as a tag, in source order. */
  readonly values: readonly GenericUse[];
}

export function createNativeScope(program: Program, names: NativeNames): NativeScope {
  const roots = new Set([...names.keys()].map((name) => name.split('.')[0] ?? name));
  const isShadowed = findShadowing(program, roots);
  const targets = new Map([...names.values()].map((target) => [target.tag, target]));
  const targetOf = (name: string, offset: number): NativeTarget | undefined =>
    isShadowed(name.split('.')[0] ?? name, offset) ? undefined : names.get(name);
  const values: GenericUse[] = [];
  const visit = (node: Node, parent: Node): void => {
    if (node.type === 'ImportDeclaration' || isTypeNode(node) || node.type === 'ExportSpecifier') return;
    const name = valueName(node, parent);
    const target = name === undefined ? undefined : targetOf(name, node.start);
    if (name !== undefined && target) values.push({ reason: 'value', tag: target.tag, name, offset: node.start });
    for (const child of childNodes(node)) visit(child, node);
  };
  if (names.size > 0) visit(program, program);
  return {
    of: ({ openingElement: { name } }) => {
      if (name.type === 'JSXIdentifier') return targetOf(name.name, name.start);
      if (name.type !== 'JSXMemberExpression' || name.object.type !== 'JSXIdentifier') return undefined;
      return targetOf(`${name.object.name}.${name.property.name}`, name.start);
    },
    byTag: (tag) => targets.get(tag),
    values,
  };
}

/** The name that stands for a value here: not a declaration's, not a key. */
function valueName(node: Node, parent: Node): string | undefined {
  if (node.type === 'MemberExpression')
    return node.object.type === 'Identifier' && !node.computed && node.property.type === 'Identifier'
      ? `${node.object.name}.${node.property.name}`
      : undefined;
  if (node.type !== 'Identifier') return undefined;
  const isDeclared = parent.type === 'VariableDeclarator' && parent.id === node;
  const isKey =
    (parent.type === 'Property' && parent.key === node && parent.value !== node && !parent.computed) ||
    (parent.type === 'MemberExpression' && parent.property === node && !parent.computed);
  return isDeclared || isKey ? undefined : node.name;
}

/** A template has a place only for props that it knows. */
export function reportUnlistedNatives(uses: readonly GenericUse[], natives: NativeScope, reporter: Reporter): void {
  for (const { tag, name, offset } of uses) {
    const target = natives.byTag(tag);
    if (!target || target.props) continue;
    const problem = `what <${name}> is given is known only at run time`;
    const hint = 'Say which props that may be: { component: "…", props: ["type", "onClick"] }.';
    reporter.report('SP2019', { problem, hint }, offset);
  }
}

const elementTags = (node: BlockNode): string[] => {
  if (node.kind === 'choice') return [...node.shown, ...node.otherwise].flatMap(elementTags);
  return node.kind === 'element' ? [node.tag, ...node.children.flatMap(elementTags)] : [];
};

/** Tags of native components in a block. */
export const nativeTags = ({ roots }: Block): string[] => roots.flatMap(elementTags).filter(isNativeTag);

export const usesNatives = (blocks: readonly Block[], tags: readonly string[]): boolean =>
  tags.some(isNativeTag) || blocks.some((block) => nativeTags(block).length > 0);

export const nativesIn = (
  blocks: readonly Block[],
  tags: readonly string[],
  natives: NativeScope,
): readonly NativeTarget[] =>
  [...new Set([...blocks.flatMap(nativeTags), ...tags])].flatMap((tag) => natives.byTag(tag) ?? []);
