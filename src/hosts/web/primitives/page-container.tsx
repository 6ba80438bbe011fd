import type { PageContainerProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A layer that is there while `show` is set. */
export function PageContainer(props: PageContainerProps) {
  const dom = elementProps('page-container', props);
  if (!read(props.show)) return null;
  return <div {...dom}>{props.children}</div>;
}
