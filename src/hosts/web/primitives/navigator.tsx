import type { NavigatorProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A link to a page of the app. */
export function Navigator(props: NavigatorProps) {
  const dom = elementProps('navigator', props);
  dom.role ??= 'link';
  return <div {...dom}>{props.children}</div>;
}
