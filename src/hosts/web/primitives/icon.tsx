import type { IconProps } from '../../../../components/primitives/types.ts';
import { addStyle, elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** One of the icons, by its name for screen readers. */
export function Icon(props: IconProps) {
  const dom = elementProps('icon', props);
  const size = read(props.size) ?? 23;
  addStyle(dom, `display:inline-block;width:${size}px;height:${size}px`);
  dom.role ??= 'img';
  dom['aria-label'] ??= read(props.type);
  return <i {...dom} />;
}
