// How many bytes of a package's blocks file each template takes. Pure: reads the text that the host gets.
import { WITH_TEXT_SLOTS } from '../../core/hole-kind.ts';
import { isTag } from '../../core/primitives.table.ts';

export interface TemplateText {
  /** `block`: an element of the author's JSX. `generic`: one tag with a hole for each prop. `shared`: what all of them need. */
  readonly kind: 'block' | 'generic' | 'shared';
  /** The block's name, the tag, or '' for what is shared. */
  readonly name: string;
  /** Of all copies and forms. */
  readonly bytes: number;
  /** Times that it is written because it may stand inside itself. */
  readonly copies: number;
}

/** `x0knt1SV_2`: the block, the mark of its other form, the number of a copy. */
const otherForm = new RegExp(`^(.*?)(${WITH_TEXT_SLOTS})?(_\\d+)?$`);

/**
 * Bytes of the templates; they add up to the text's bytes.
 *
 * @param blocks names of the app's blocks; a template's name begins with its block's and may go on with the number of a copy and with
 * the mark of another form
 */
export function readTemplates(text: string, blocks: { has(name: string): boolean }): TemplateText[] {
  const found = new Map<string, TemplateText>();
  const starts = [...text.matchAll(/<template name="([^"]*)"/g)];
  const add = (kind: TemplateText['kind'], name: string, part: string, isCopy = false): void => {
    if (part === '') return;
    const before = found.get(`${kind} ${name}`) ?? { bytes: 0, copies: 1 };
    const bytes = before.bytes + Buffer.byteLength(part);
    found.set(`${kind} ${name}`, { kind, name, bytes, copies: before.copies + (isCopy ? 1 : 0) });
  };
  add('shared', '', text.slice(0, starts[0]?.index ?? text.length));
  for (const [index, match] of starts.entries()) {
    const part = text.slice(match.index, starts[index + 1]?.index ?? text.length);
    const written = match[1] ?? '';
    const [, base = '', form, copy] = otherForm.exec(written) ?? [];
    const name = [written, base].find((one) => isTag(one) || blocks.has(one));
    if (name === undefined) add('shared', '', part);
    else add(isTag(name) ? 'generic' : 'block', name, part, copy !== undefined && form === undefined);
  }
  return [...found.values()];
}
