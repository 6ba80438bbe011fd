import type { PageMetaProps } from '../../../../components/primitives/types.ts';

/** Nothing to be seen. */
export function PageMeta(_: PageMetaProps) {
  return null;
}
