// A block whose root its parent's slots write themselves (a swiper item, where the host wants it literally in the swiper):
// the root's class and style travel as `u` and `s`, its events are bound by the slot, and nothing else can be said there.
import type { BlockElement, HoleRef, TemplateValue } from '../core/block.ts';
import { primitives } from '../core/primitives.table.ts';
import type { JSXElement } from './ast.ts';
import { addHole, type Code, constantCode, type Draft } from './draft.ts';

const isWrittenByParent = ({ dialect }: Draft, tag: string): boolean =>
  Object.keys(primitives).some((parent) => dialect.directChild(parent) === tag);

export function planSwiperRoot(draft: Draft, root: BlockElement, element: JSXElement): BlockElement {
  if (!isWrittenByParent(draft, root.tag)) return root;
  const props: Record<string, TemplateValue> = {};
  for (const [prop, value] of Object.entries(root.props)) {
    const name = prop === 'class' ? 'u' : prop === 'style' ? 's' : undefined;
    if (name !== undefined) props[prop] = [addHole(draft, takeValue(draft, value), name)];
    else {
      const hint = 'Here it takes key, class, style and events: put it on an element inside.';
      draft.reporter.report('SP2005', { tag: root.tag, prop, hint }, element.start);
    }
  }
  return { ...root, props };
}

/** The code of a planned value, whose own holes are given up. */
function takeValue(draft: Draft, value: TemplateValue): Code {
  if (typeof value !== 'object') return constantCode(value);
  const parts = value.map((part): Code => (typeof part === 'string' ? constantCode(part) : takeHole(draft, part)));
  return parts.flatMap((code, index) => (index === 0 ? code : [' + ', ...code]));
}

function takeHole(draft: Draft, { hole, choices }: HoleRef): Code {
  const index = draft.props.findIndex(([name]) => name === hole);
  const [entry] = draft.props.splice(index, 1);
  if (!entry) return ['""'];
  if (!choices) return ['(', ...entry[1], ')'];
  return ['((', ...entry[1], `) ? ${JSON.stringify(choices[0])} : ${JSON.stringify(choices[1])})`];
}
