// The children of one element of a block: static text, inner elements, text holes and child slots.
import type { BlockNode } from '../core/block.ts';
import { type Node, someNode, unwrap } from './ast.ts';
import type { ChildItem } from './child-items.ts';
import { addHole, constantCode, type Code, type Draft } from './draft.ts';
import { canWriteText } from './emit-text.ts';
import { joinTemplate } from './plan-value.ts';

type ExpressionItem = Extract<ChildItem, { kind: 'expression' }>;
type ElementItem = Extract<ChildItem, { kind: 'element' }>;

export interface ChildPlan {
  /** Event element around these children, if any. */
  readonly around: number | undefined;
  /** The parent takes no text, so what is not literal is always a slot. */
  readonly isSlotOnly: boolean;
  plan(item: ElementItem): BlockNode;
}

export function planChildren(draft: Draft, items: readonly ChildItem[], plan: ChildPlan): BlockNode[] {
  const nodes: BlockNode[] = [];
  const add = (node: BlockNode): void => {
    const last = nodes.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      nodes[nodes.length - 1] = { kind: 'text', value: last.value + node.value };
    else nodes.push(node);
  };
  let run: ExpressionItem[] = [];
  const endRun = (): void => {
    if (plan.isSlotOnly ? run.length > 0 : run.some(({ as }) => as === 'nodes')) add(planSlot(draft, run, plan.around));
    else for (const item of run) planText(draft, item, plan.around).forEach(add);
    run = [];
  };
  for (const item of items) {
    if (item.kind === 'expression') {
      run.push(item);
      continue;
    }
    endRun();
    add(item.kind === 'text' ? staticText(draft, item.text) : plan.plan(item));
  }
  endRun();
  return nodes;
}

const staticText = (draft: Draft, text: string): BlockNode =>
  canWriteText(text) ? { kind: 'text', value: text } : { kind: 'hole', name: addHole(draft, constantCode(text)).hole };

/** Neighbours share one slot, as an array in order. */
function planSlot(draft: Draft, run: readonly ExpressionItem[], around: number | undefined): BlockNode {
  const name = draft.names.slot();
  const [first] = run;
  const isOne = run.length === 1;
  const list: Code = ['[', ...run.flatMap(({ code }, index) => (index === 0 ? code : [', ', ...code])), ']'];
  draft.slots.push([name, isOne && first ? first.code : list]);
  draft.nested.push(...run.map(({ node }) => node));
  draft.nests ||= run.some(({ node }) =>
    someNode(node, (inner) => isChildren(inner) || isShown(inner, draft.enclosing)),
  );
  if (around !== undefined) draft.up[name] = around;
  return { kind: 'slot', name };
}

/** `children`, as an identifier or a member. */
const isChildren = (node: Node): boolean => node.type === 'Identifier' && node.name === 'children';

const isShown = (node: Node, components: readonly string[]): boolean =>
  node.type === 'JSXElement' &&
  node.openingElement.name.type === 'JSXIdentifier' &&
  components.includes(node.openingElement.name.name);

function planText(draft: Draft, item: ExpressionItem, around: number | undefined): BlockNode[] {
  draft.nested.push(item.node);
  const node = unwrap(item.node);
  if (node.type === 'TemplateLiteral') {
    const parts = joinTemplate(draft, node, canWriteText);
    return parts.map((part) =>
      typeof part === 'string' ? { kind: 'text', value: part } : { kind: 'hole', name: part.hole },
    );
  }
  const isAny = item.as === 'any';
  const { hole } = addHole(draft, item.code, isAny ? draft.names.textAndSlot() : draft.names.hole());
  draft.textHoles.push(hole);
  if (!isAny) return [{ kind: 'hole', name: hole }];
  const slot = hole.toUpperCase();
  if (around !== undefined) draft.up[slot] = around;
  return [{ kind: 'hole', name: hole, slot }];
}
