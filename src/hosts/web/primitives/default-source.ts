// `defaultSource`: a picture behind the picture, until that is there. It stays where the picture cannot be shown.
import type { ImageProps } from '../../../../components/primitives/types.ts';
import { addStyle, chain, type DomProps } from './element-props.ts';
import { read } from './reactive.ts';

type Listener = ((event: Event) => void) | undefined;

/** Kept on the element: a render must not undo it. */
const mark =
  (isLoaded: boolean) =>
  (event: Event): unknown =>
    (event.currentTarget as Element).toggleAttribute('data-sampan-loaded', isLoaded);

export function defaultSource(dom: DomProps, props: ImageProps): void {
  const source = read(props.defaultSource);
  if (!source) return;
  dom.class += ' sp-image-default';
  addStyle(dom, `--sp-default:url(${JSON.stringify(source)})`);
  dom.onLoad = chain<Event>(mark(true), dom.onLoad as Listener);
  dom.onError = chain<Event>(mark(false), dom.onError as Listener);
}
