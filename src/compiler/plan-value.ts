// From an attribute's value to what stands in the template, with holes for what is known only at run time.
import type { HoleRef, TemplateValue } from '../core/block.ts';
import { cssText } from '../core/css-text.ts';
import type { PropSpec } from '../core/primitives.table.ts';
import { type Node, unwrap } from './ast.ts';
import type { AttributeValue } from './attributes.ts';
import { isString } from './child-kind.ts';
import { type ConstantValue, constantOf } from './constant.ts';
import { converterOf } from './converted.ts';
import { addHole, constantCode, type Code, type Draft } from './draft.ts';
import { unsetOf } from './emit-generic.ts';
import { canQuote, canWriteAttribute } from './emit-text.ts';

interface PropTarget {
  readonly prop: string;
  readonly spec: PropSpec | undefined;
}

/** The value in the template, or undefined when the attribute says nothing. */
export function planValue(draft: Draft, target: PropTarget, value: AttributeValue): TemplateValue | undefined {
  if (value.kind === 'constant') return planConstant(draft, target, value.value);
  draft.nested.push(value.node);
  const by = converterOf(target.spec, draft.dialect);
  if (by) return [addHole(draft, [`${draft.runtime(by)}(`, value.span, ')'])];
  const node = unwrap(value.node);
  if (node.type === 'TemplateLiteral')
    return joinTemplate(draft, node, canWriteAttribute, (text) => cleanText(target.prop, text));
  const choice = node.type === 'ConditionalExpression' ? planChoices(draft, target, node) : undefined;
  if (choice) return [choice];
  if (target.prop !== 'style') return [{ ...addHole(draft, [value.span]), ...unsetOf(target.spec) }];
  const code: Code = isString(node) ? [value.span] : [`${draft.runtime('css')}(`, value.span, ')'];
  return [addHole(draft, code, draft.names.hole('style'))];
}

/** `isOn ? 'on' : 'off'`: both texts stand in the template, the hole only says which. */
function planChoices(
  draft: Draft,
  { prop, spec }: PropTarget,
  { test, consequent, alternate }: Extract<Node, { type: 'ConditionalExpression' }>,
): HoleRef | undefined {
  if (spec !== undefined && spec.type !== 'string') return undefined;
  const [first, second] = [consequent, alternate].map((node) => {
    const value = constantOf(node, draft.scope.constants)?.value;
    return typeof value === 'string' && canQuote(value) ? cleanText(prop, value) : undefined;
  });
  if (first === undefined || second === undefined) return undefined;
  return { ...addHole(draft, ['(', test, ') ? 1 : ""']), choices: [first, second] };
}

/** A live prop always has a hole: after an event the host is told again what the app wants. */
export function planLive(draft: Draft, target: PropTarget, value: AttributeValue): readonly [HoleRef] {
  const constant = value.kind === 'constant' ? typed(target, value.value) : undefined;
  if (value.kind === 'constant' && constant === undefined)
    return [{ hole: draft.names.hole('attribute'), ...unsetOf(target.spec) }];
  const code = value.kind === 'constant' ? constantCode(constant) : [value.span];
  if (value.kind === 'expression') draft.nested.push(value.node);
  return [{ ...addHole(draft, code), ...unsetOf(target.spec) }];
}

function planConstant(draft: Draft, target: PropTarget, constant: ConstantValue): TemplateValue | undefined {
  const value = typed(target, constant);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return canWriteAttribute(value) ? value : [addHole(draft, constantCode(value))];
  return typeof value === 'object' ? [addHole(draft, constantCode(value))] : value;
}

/** A constant in the type that the host wants. */
function typed({ prop, spec }: PropTarget, value: ConstantValue): Exclude<ConstantValue, null> {
  if (value === undefined || value === null) return undefined;
  if (prop === 'style') return cleanText(prop, cssText(value)) || undefined;
  if (spec === undefined || typeof value === 'object') return value;
  if (spec.type === 'boolean') return Boolean(value);
  if (value === false) return undefined;
  if (spec.type === 'number') return Number.isNaN(Number(value)) ? undefined : Number(value);
  const text = value === true ? '' : cleanText(prop, String(value));
  return prop === 'class' && text === '' ? undefined : text;
}

/** White space means nothing in class lists and styles: line breaks, which attributes cannot hold, become spaces. */
const cleanText = (prop: string, text: string): string =>
  prop === 'class' || prop === 'style' ? text.replace(/\s+/g, ' ') : text;

const anyText: PropTarget = { prop: '', spec: undefined };

/** Static parts of a template literal stay in the template; each other part becomes a hole that holds a string. */
export function joinTemplate(
  draft: Draft,
  node: Extract<Node, { type: 'TemplateLiteral' }>,
  canWrite: (text: string) => boolean,
  clean = (text: string): string => text,
): readonly (string | HoleRef)[] {
  const parts: (string | HoleRef)[] = [];
  const addText = (raw: string): void => {
    const text = clean(raw);
    if (!text) return;
    if (!canWrite(text)) parts.push(addHole(draft, constantCode(text)));
    else if (typeof parts.at(-1) === 'string') parts.push(String(parts.pop()) + text);
    else parts.push(text);
  };
  for (const [index, quasi] of node.quasis.entries()) {
    addText(quasi.value.cooked ?? '');
    const [expression, next] = [node.expressions[index], node.quasis[index + 1]];
    if (!expression || !next) continue;
    const constant = constantOf(expression, draft.scope.constants);
    const choices = expression.type === 'ConditionalExpression' ? planChoices(draft, anyText, expression) : undefined;
    if (constant && typeof constant.value !== 'object') addText(String(constant.value));
    else if (choices) parts.push(choices);
    else {
      const span = { start: quasi.end, end: next.start };
      parts.push(addHole(draft, isString(expression) ? [span] : ['`${', span, '}`']));
    }
  }
  return parts;
}
