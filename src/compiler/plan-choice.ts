// Conditional content that stands in the template: `cond && <literal/>`, `cond ? <one/> : <other/>`, `cond ? 'a' : 'b'`. It costs one
// hole instead of a slot with a block of its own.
import type { BlockNode } from '../core/block.ts';
import { type Node, someNode, unwrap } from './ast.ts';
import { canInline } from './can-inline.ts';
import { childItems, type ChildItem } from './child-items.ts';
import { isBoolean, isRepeatable } from './condition.ts';
import { constantOf } from './constant.ts';
import { addHole, type Draft, type Guard } from './draft.ts';
import { canQuote } from './emit-text.ts';
import { specOf } from './html-tags.table.ts';
import type { ChildPlan } from './plan-children.ts';
import { planChildren } from './plan-children.ts';

interface Condition {
  readonly test: Node;
  readonly shown: Node | undefined;
  readonly otherwise: Node | undefined;
}

/** The conditional content that an expression is, or undefined when it needs a slot. */
export function planChoice(draft: Draft, input: Node, plan: ChildPlan): BlockNode | undefined {
  const condition = conditionOf(unwrap(input));
  if (!condition || !isRepeatable(condition.test)) return undefined;
  const shown = contentOf(draft, condition.shown);
  const otherwise = contentOf(draft, condition.otherwise);
  if (!shown || !otherwise || shown.length + otherwise.length === 0) return undefined;
  const texts = [textOf(shown), textOf(otherwise)] as const;
  if (texts[0] !== undefined && texts[1] !== undefined) {
    const { hole } = addHole(draft, ['(', condition.test, ') ? 1 : ""']);
    return { kind: 'hole', name: hole, choices: [texts[0], texts[1]] };
  }
  // Of one part alone it is the other way round that is left out.
  const isElse = shown.length === 0;
  const parts = isElse ? [otherwise, shown] : [shown, otherwise];
  return planParts(draft, condition.test, parts, isElse, plan);
}

function planParts(
  draft: Draft,
  test: Node,
  [first = [], second = []]: readonly (readonly ChildItem[])[],
  isElse: boolean,
  plan: ChildPlan,
): BlockNode {
  const text = draft.source.slice(test.start, test.end);
  const under = (guard: Guard, items: readonly ChildItem[]): BlockNode[] => {
    draft.guards.push(guard);
    const nodes = planChildren(draft, items, plan);
    draft.guards.pop();
    return nodes;
  };
  const outer = draft.fusing;
  draft.fusing = second.length === 0 ? { depth: draft.guards.length + 1, hole: undefined } : undefined;
  const shown = under({ test: text, isElse }, first);
  const fused = draft.fusing?.hole;
  draft.fusing = undefined;
  const otherwise = under({ test: text, isElse: !isElse }, second);
  draft.fusing = outer;
  const hole = fused ?? addHole(draft, ['(', test, isElse ? ') ? "" : 1' : ') ? 1 : ""']).hole;
  return { kind: 'choice', hole, shown, otherwise };
}

function conditionOf(node: Node): Condition | undefined {
  if (node.type === 'ConditionalExpression')
    return { test: node.test, shown: node.consequent, otherwise: node.alternate };
  // Of any other left side the value itself would be shown where it is 0.
  if (node.type === 'LogicalExpression' && node.operator === '&&' && isBoolean(node.left))
    return { test: node.left, shown: node.right, otherwise: undefined };
  return undefined;
}

/** What a part holds, if all of it can stand in the template; undefined when it can't. */
function contentOf(draft: Draft, part: Node | undefined): readonly ChildItem[] | undefined {
  if (!part) return [];
  const node = unwrap(part);
  const constant = constantOf(node, draft.scope.constants);
  if (constant) return constantContent(constant.value);
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return undefined;
  if (someNode(node, (inner) => isStateful(draft, inner))) return undefined;
  if (node.type === 'JSXFragment') return childItems(node.children, draft, canInline);
  const host = draft.hostOf(node);
  return host && canInline(node) ? [{ kind: 'element', element: node, host }] : undefined;
}

const constantContent = (value: unknown): readonly ChildItem[] | undefined => {
  if (typeof value === 'string' || typeof value === 'number')
    return value === '' ? [] : [{ kind: 'text', text: String(value) }];
  return typeof value === 'object' && value !== null ? undefined : [];
};

/** What a host element holds itself starts afresh when it is shown again; a template would keep it. */
const isStateful = (draft: Draft, node: Node): boolean => {
  const host = node.type === 'JSXElement' ? draft.hostOf(node) : undefined;
  return host !== undefined && specOf(host.tag, draft.dialect).stateful === true;
};

/** The text that content is, '' for none; undefined when it is more, or can't stand in a binding. */
function textOf(items: readonly ChildItem[]): string | undefined {
  const [item] = items;
  if (!item) return '';
  return items.length === 1 && item.kind === 'text' && canQuote(item.text) ? item.text : undefined;
}
