import type { IconProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addButtonRole, addStyle, elementProps } from './element-props.ts';
import { drawings } from './icon-drawings.ts';
import { read } from './reactive.ts';
import './icon.css';

/** One of the platform's icons, in our own drawing. Decoration unless it is labelled; one that can be tapped is named by its type. */
export function Icon(props: IconProps) {
  const dom = elementProps('icon', props);
  const type = read(props.type) ?? '';
  const size = read(props.size) ?? 23;
  const [path, color] = drawings[type] ?? [];
  addStyle(dom, `width:${size}px;height:${size}px;color:${read(props.color) || color}`);
  addButtonRole(dom, props);
  if (dom.role === 'button' && !dom['aria-labelledby']) dom['aria-label'] ??= texts.icon(type);
  if (dom['aria-label'] || dom['aria-labelledby']) dom.role ??= 'img';
  else dom['aria-hidden'] ??= true;
  return (
    <span {...dom}>
      <svg viewBox="0 0 24 24" aria-hidden="true" class={type === 'loading' ? 'sp-icon-turning' : undefined}>
        <path d={path} fill="currentcolor" fill-rule="evenodd" />
      </svg>
    </span>
  );
}
