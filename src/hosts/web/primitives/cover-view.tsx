import type { CoverViewProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A box above others. */
export function CoverView(props: CoverViewProps) {
  const dom = elementProps('cover-view', props);
  return <div {...dom}>{props.children}</div>;
}
