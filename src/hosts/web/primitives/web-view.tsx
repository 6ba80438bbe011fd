import type { WebViewProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A web page in the page. */
export function WebView(props: WebViewProps) {
  const dom = elementProps('web-view', props);
  dom.src = read(props.src) || undefined;
  return <iframe {...dom} />;
}
