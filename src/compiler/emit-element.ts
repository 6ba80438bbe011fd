// One element of a block as template text.
import type { BlockElement, BlockEvent, BlockNode, Choice, TextHole } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { eventMethod } from '../core/event-method.ts';
import { isNativeTag } from '../core/native.ts';
import { isFused } from '../core/hole-kind.ts';
import { choiceExpression, emitAttribute, emitText } from './emit-text.ts';
import { emitNative } from './native-elements.ts';
import { emitRows, emitSlot, type Row, type SlotWrapper } from './emit-slot.ts';

export interface EmitContext {
  readonly dialect: Dialect;
  /** What slots of a tag write around each child, if anything. */
  wrapper(tag: string): SlotWrapper | undefined;
  /** What entries of a slot are that name no template. */
  row(block: string): Row;
  /** Write the slots beside text holes, too. */
  readonly hasTextSlots: boolean;
}

/** The binding of one element's events: where it stands in the tree, and which element of the block it is. */
export function emitEvents(dialect: Dialect, tag: string, events: readonly BlockEvent[], node = 'i'): string {
  const catches = new Set(events.filter((event) => event.isCatch).map((event) => event.type));
  let written = '';
  const seen = new Set<string>();
  for (const { type, index } of events) {
    if (seen.has(type)) continue;
    seen.add(type);
    const name = dialect.eventAttribute(tag, type, catches.has(type));
    // Two events of ours may be one of the host's.
    if (name === undefined || seen.has(`=${name}`)) continue;
    seen.add(`=${name}`);
    written += ` ${name}="${eventMethod(index)}"`;
  }
  if (!written) return '';
  const unnamed = events.find(({ index }) => index >= 0 && eventMethod(index) === 'e');
  return `${written} data-n="{{${node}.n}}"${unnamed ? ` data-k="${String(unnamed.index)}"` : ''}`;
}

/** @param directive of a condition, with its leading space */
export function emitElement(input: BlockElement, context: EmitContext, directive = ''): string {
  const { dialect } = context;
  if (isNativeTag(input.tag)) {
    const children = emitChildren(input.children, input.tag, context);
    return emitNative(input, dialect, directive, children);
  }
  const element = dialect.reshape(input);
  let attributes = directive;
  for (const [prop, value] of Object.entries(element.props)) {
    const name = dialect.propAttribute(element.tag, prop);
    if (name !== undefined) attributes += emitAttribute(name, prop, value);
  }
  attributes += emitEvents(dialect, element.tag, element.events);
  const children = emitChildren(element.children, element.tag, context);
  const tag = dialect.tagName(element.tag);
  return children ? `<${tag}${attributes}>${children}</${tag}>` : `<${tag}${attributes}/>`;
}

const isBinding = (node: BlockNode | undefined): boolean => node?.kind === 'hole';

export function emitChildren(children: readonly BlockNode[], parent: string, context: EmitContext): string {
  return children
    .map((node, index) => {
      switch (node.kind) {
        case 'element':
          return emitElement(node, context);
        case 'text': {
          const after = children[index + 1];
          return emitText(node.value, { before: !isBinding(children[index - 1]), after: !isBinding(after) });
        }
        case 'hole':
          return emitHole(node, parent, context);
        case 'choice':
          return emitChoice(node, parent, context);
        case 'slot':
          return node.row === undefined
            ? emitSlot(node, context.dialect, context.wrapper(parent))
            : emitRows(node, context.dialect, context.row(node.row));
      }
    })
    .join('');
}

function emitHole(hole: TextHole, parent: string, { dialect, hasTextSlots, wrapper }: EmitContext): string {
  const slot = hole.slot !== undefined && hasTextSlots ? emitSlot({ name: hole.slot }, dialect, wrapper(parent)) : '';
  return `{{${holeText(hole)}}}${slot}`;
}

function holeText({ name, choices, counts }: TextHole): string {
  const path = `i.${name}`;
  if (choices) return choiceExpression(path, choices);
  if (counts !== undefined) return `i.${counts}&&!i.${counts}.length?0:${path}`;
  // A fused hole is `true` where its text is empty and its element is there.
  return isFused(name) ? `${path}===true?'':${path}` : path;
}

function emitChoice({ hole, shown, otherwise }: Choice, parent: string, context: EmitContext): string {
  const { dialect } = context;
  const test = isFused(hole) ? `i.${hole}||i.${hole}===0` : `i.${hole}`;
  const first = emitPart(shown, ` ${dialect.directive('if')}="{{${test}}}"`, parent, context);
  return otherwise.length === 0 ? first : first + emitPart(otherwise, ` ${dialect.directive('else')}`, parent, context);
}

/** One element takes the directive itself; hosts' own elements are not wrapped for nothing. */
function emitPart(nodes: readonly BlockNode[], directive: string, parent: string, context: EmitContext): string {
  const [only] = nodes;
  if (nodes.length === 1 && only?.kind === 'element') return emitElement(only, context, directive);
  return `<block${directive}>${emitChildren(nodes, parent, context)}</block>`;
}
