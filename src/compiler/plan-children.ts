// The children of one element of a block: static text, inner elements, text holes, conditional content and child slots.
import type { BlockNode, HoleRef, Slot, TextHole } from '../core/block.ts';
import { HIDDEN } from '../core/hole-kind.ts';
import { type Node, someNode, unwrap } from './ast.ts';
import type { ChildItem } from './child-items.ts';
import { addHole, constantCode, type Code, type Draft, guarded, type MutableSlot } from './draft.ts';
import { canWriteText } from './emit-text.ts';
import { planChoice } from './plan-choice.ts';
import { joinTemplate } from './plan-value.ts';
import { mappedList, measuredList, rowElement } from './row-element.ts';

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
    if (plan.isSlotOnly ? run.length > 0 : run.some(({ as }) => as === 'nodes'))
      add(planSlot(draft, run, plan.around, !plan.isSlotOnly));
    else for (const item of run) planText(draft, item, plan.around).forEach(add);
    run = [];
  };
  for (const item of items) {
    const choice = item.kind === 'expression' && !plan.isSlotOnly ? planChoice(draft, item.node, plan) : undefined;
    if (item.kind === 'expression' && !choice) {
      run.push(item);
      continue;
    }
    endRun();
    if (choice) add(choice);
    else if (item.kind === 'text') add(staticText(draft, item.text));
    else if (item.kind === 'element') add(plan.plan(item));
  }
  endRun();
  return nodes;
}

const staticText = (draft: Draft, text: string): BlockNode =>
  canWriteText(text) ? { kind: 'text', value: text } : { kind: 'hole', name: addHole(draft, constantCode(text)).hole };

/** Neighbours share one slot, as an array in order. */
function planSlot(draft: Draft, run: readonly ExpressionItem[], around: number | undefined, hasRows: boolean): Slot {
  const slot: MutableSlot = { kind: 'slot', name: draft.names.slot() };
  const [first] = run;
  const isOne = run.length === 1;
  const list: Code = ['[', ...run.flatMap(({ code }, index) => (index === 0 ? code : [', ', ...code])), ']'];
  draft.slots.push([slot.name, guarded(draft, isOne && first ? first.code : list, 'null')]);
  draft.nested.push(...run.map(({ node }) => node));
  draft.nests ||= run.some(({ node }) =>
    someNode(node, (inner) => isChildren(inner) || isShown(inner, draft.enclosing)),
  );
  if (around !== undefined) draft.up[slot.name] = around;
  const element = isOne && first && hasRows ? rowElement(first.node) : undefined;
  if (element) draft.rows.push({ slot, element });
  const mapped = isOne && first && draft.guards.length === 0 ? mappedList(first.node) : undefined;
  if (mapped) draft.lists.set(sourceOf(draft, mapped), slot.name);
  return slot;
}

const sourceOf = ({ source }: Draft, { start, end }: Node): string => source.slice(start, end);

/** `children`, as an identifier or a member. */
const isChildren = (node: Node): boolean => node.type === 'Identifier' && node.name === 'children';

const isShown = (node: Node, components: readonly string[]): boolean =>
  node.type === 'JSXElement' &&
  node.openingElement.name.type === 'JSXIdentifier' &&
  components.includes(node.openingElement.name.name);

function planText(draft: Draft, item: ExpressionItem, around: number | undefined): BlockNode[] {
  const node = unwrap(item.node);
  if (node.type === 'TemplateLiteral') {
    draft.nested.push(item.node);
    return joinTemplate(draft, node, canWriteText).map(textNode);
  }
  const fused = takeFused(draft);
  const name = fused ?? draft.names.text('text');
  // More texts than names: rare enough for a slot to do.
  if (name === undefined) return [planSlot(draft, [item], around, false)];
  const isAny = item.as === 'any';
  draft.nested.push(item.node);
  // Behind a slot it stands among the slots, so that effects in its vnode come after those of the slot before.
  const values = isAny && draft.slots.length > 0 ? draft.slots : draft.props;
  const code: Code =
    fused === undefined || isAny || isDefined(node) ? item.code : [`${draft.runtime('shown')}(`, ...item.code, ')'];
  values.push([name, guarded(draft, code, JSON.stringify(fused === undefined ? '' : HIDDEN))]);
  draft.needsCare ||= isAny;
  const slot = name.toUpperCase();
  if (isAny && around !== undefined) draft.up[slot] = around;
  const hole: TextHole = { kind: 'hole', name, ...(isAny && { slot }) };
  const list = draft.guards.length === 0 ? measuredList(node) : undefined;
  if (list) draft.lengths.push({ hole, list: sourceOf(draft, list) });
  return [hole];
}

/** Whether a text is never undefined, which Preact takes for a prop that is not there. */
const isDefined = (node: Node): boolean =>
  node.type === 'Literal' || node.type === 'BinaryExpression' || node.type === 'UpdateExpression';

const textNode = (part: string | HoleRef): BlockNode =>
  typeof part === 'string'
    ? { kind: 'text', value: part }
    : { kind: 'hole', name: part.hole, ...(part.choices && { choices: part.choices }) };

/** The first text that always stands in conditional content says by its value whether the content is there. */
function takeFused({ fusing, guards, names }: Draft): string | undefined {
  if (fusing?.depth !== guards.length || fusing.hole !== undefined) return undefined;
  fusing.hole = names.text('fused');
  return fusing.hole;
}
