import type { ImageProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, addStyle, elementProps } from './element-props.ts';
import { parts } from './parts.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './image.css';

/** A picture, 320 by 240 px unless styled. It has no text of its own: give `aria-label` where it says something. */
export function Image(props: ImageProps) {
  const dom = elementProps('image', props);
  addButtonRole(dom, props);
  const { onLoad, onError } = props;
  const src = read(props.src) || undefined;
  const mode = read(props.mode) ?? 'scaleToFill';
  if (/^(?:top|bottom|left|right)/.test(mode)) addStyle(dom, `--sp-at:${mode}`);
  else dom.class += ` sp-image-${mode}`;
  dom.alt = dom['aria-label'] ?? '';
  if (read(props.lazyLoad)) dom.loading = 'lazy';
  dom.draggable = false;
  if (onLoad) {
    dom.onLoad = (event: Event): void => {
      const { naturalWidth: width, naturalHeight: height } = event.currentTarget as HTMLImageElement;
      onLoad(webEvent(event, 'load', { width, height }));
    };
  }
  dom.onError = (event: Event): void => {
    // Nothing is shown then, see image.css. A picture that says something keeps its words.
    if (!dom.alt) (event.currentTarget as HTMLImageElement).removeAttribute('src');
    onError?.(webEvent(event, 'error', { errMsg: `cannot show ${src}` }));
  };
  parts.defaultSource?.(dom, props);
  // Last, so that `loading` is set before the browser starts to fetch.
  return <img {...dom} src={src} />;
}
