import type { TextProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, addStyle, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { parts } from './parts.ts';
import './text.css';

/** Inline text. Line breaks in it are shown; texts nest. */
export function Text(props: TextProps) {
  const dom = elementProps('text', props);
  const space = read(props.space) ?? '';
  const decode = read(props.decode) ?? false;
  const maxLines = read(props.maxLines) ?? 0;
  addButtonRole(dom, props);
  if (space) dom.class += ' sp-text-space';
  if (read(props.selectable)) dom.class += ' sp-text-selectable';
  if (maxLines > 0) {
    dom.class += ' sp-text-lines';
    addStyle(dom, `-webkit-line-clamp:${maxLines}`);
  }
  return (
    <span {...dom}>
      {parts.textContent && (space || decode) ? parts.textContent(props.children, space, decode) : props.children}
    </span>
  );
}
