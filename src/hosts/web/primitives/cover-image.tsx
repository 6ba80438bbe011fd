import type { CoverImageProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A picture above others. */
export function CoverImage(props: CoverImageProps) {
  const dom = elementProps('cover-image', props);
  dom.src = read(props.src) || undefined;
  dom.alt = dom['aria-label'] ?? '';
  return <img {...dom} />;
}
