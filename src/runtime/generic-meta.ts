// What the tree knows about generic one-tag blocks: their live props. Literal blocks register their own.
import { meta } from '../core/block-meta.ts';

/** Live props that a host reports through events which generic templates always bind. */
const liveProps = {
  input: ['value', '', 'input', 'value'],
  textarea: ['value', '', 'input', 'value'],
  checkbox: ['checked', '', 'change', 'checked'],
  swiper: ['current', '', 'change', 'current'],
} as const;

export function registerGenericMetas(): void {
  for (const [tag, live] of Object.entries(liveProps)) meta(tag, { live: [live] });
}
