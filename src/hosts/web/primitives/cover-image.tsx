import type { CoverImageProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './cover-image.css';

/** A picture above others. It has no text of its own: give `aria-label` where it says something. */
export function CoverImage(props: CoverImageProps) {
  const dom = elementProps('cover-image', props);
  addButtonRole(dom, props);
  const src = read(props.src) || undefined;
  dom.alt = dom['aria-label'] ?? '';
  dom.draggable = false;
  const referrerPolicy = read(props.referrerPolicy);
  if (referrerPolicy) dom.referrerPolicy = referrerPolicy;
  dom.onLoad = (event: Event) => props.onLoad?.(webEvent(event, 'load', {}));
  dom.onError = (event: Event): void => {
    // Nothing is shown then, see the style sheet. A picture that says something keeps its words.
    if (!dom.alt) (event.currentTarget as HTMLImageElement).removeAttribute('src');
    props.onError?.(webEvent(event, 'error', { errMsg: `cannot show ${src}` }));
  };
  // Last, so that the referrer is set before the browser starts to fetch.
  return <img {...dom} src={src} />;
}
