// How many bytes of a package's blocks file each template takes. Pure: reads the text that the host gets.
import { isTag } from '../../core/primitives.table.ts';

export interface TemplateText {
  /** `block`: an element of the author's JSX. `generic`: one tag with a hole for each prop. `shared`: what all of them need. */
  readonly kind: 'block' | 'generic' | 'shared';
  /** The block's name, the tag, or '' for what is shared. */
  readonly name: string;
  /** Of all copies. */
  readonly bytes: number;
  /** Times that it is written. More than once where it may stand inside itself. */
  readonly copies: number;
}

/**
 * Bytes of the templates; they add up to the text's bytes.
 *
 * @param blocks names of the app's blocks; copies of one end with a number
 */
export function readTemplates(text: string, blocks: { has(name: string): boolean }): TemplateText[] {
  const found = new Map<string, TemplateText>();
  const starts = [...text.matchAll(/<template name="([^"]*)"/g)];
  const add = (kind: TemplateText['kind'], name: string, part: string): void => {
    if (part === '') return;
    const before = found.get(`${kind} ${name}`);
    const bytes = (before?.bytes ?? 0) + Buffer.byteLength(part);
    found.set(`${kind} ${name}`, { kind, name, bytes, copies: (before?.copies ?? 0) + 1 });
  };
  add('shared', '', text.slice(0, starts[0]?.index ?? text.length));
  for (const [index, match] of starts.entries()) {
    const part = text.slice(match.index, starts[index + 1]?.index ?? text.length);
    const name = (match[1] ?? '').replace(/_\d+$/, '');
    if (isTag(name)) add('generic', name, part);
    else if (blocks.has(name)) add('block', name, part);
    else add('shared', '', part);
  }
  return [...found.values()];
}
