// One element of a block as template text.
import type { BlockElement, BlockEvent, BlockNode } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { emitAttribute, emitText } from './emit-text.ts';
import { emitSlot, type SlotWrapper } from './emit-slot.ts';

export interface EmitContext {
  readonly dialect: Dialect;
  /** What slots of a tag write around each child, if anything. */
  wrapper(tag: string): SlotWrapper | undefined;
}

/** The binding of one element's events: where it stands in the tree, and which element of the block it is. */
export function emitEvents(dialect: Dialect, tag: string, events: readonly BlockEvent[], node = 'i'): string {
  const catches = new Set(events.filter((event) => event.isCatch).map((event) => event.type));
  let written = '';
  const seen = new Set<string>();
  for (const { type } of events) {
    if (seen.has(type)) continue;
    seen.add(type);
    const name = dialect.eventAttribute(tag, type, catches.has(type));
    if (name !== undefined) written += ` ${name}="e"`;
  }
  const index = events[0]?.index;
  if (!written || index === undefined) return '';
  return `${written} data-n="{{${node}.n}}" data-k="${index < 0 ? '' : String(index)}"`;
}

export function emitElement(input: BlockElement, context: EmitContext): string {
  const { dialect } = context;
  const element = dialect.reshape(input);
  let attributes = '';
  for (const [prop, value] of Object.entries(element.props)) {
    const name = dialect.propAttribute(element.tag, prop);
    if (name !== undefined) attributes += emitAttribute(name, prop, value);
  }
  attributes += emitEvents(dialect, element.tag, element.events);
  const children = emitChildren(element.children, element.tag, context);
  return children ? `<${element.tag}${attributes}>${children}</${element.tag}>` : `<${element.tag}${attributes}/>`;
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
        case 'hole': {
          const slot = node.slot === undefined ? '' : emitSlot(node.slot, context.dialect, context.wrapper(parent));
          return `{{i.${node.name}}}${slot}`;
        }
        case 'slot':
          return emitSlot(node.name, context.dialect, context.wrapper(parent));
      }
    })
    .join('');
}
