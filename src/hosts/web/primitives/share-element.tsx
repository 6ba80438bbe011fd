import type { ShareElementProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** An element that stays where it is: nothing flies here. */
export function ShareElement(props: ShareElementProps) {
  const dom = elementProps('share-element', props);
  return <div {...dom}>{props.children}</div>;
}
