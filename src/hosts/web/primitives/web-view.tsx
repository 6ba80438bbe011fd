import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { WebViewProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './web-view.css';

/** What a page needs to work, but no way to lead the app itself elsewhere. */
const sandbox =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/** The page's address, if it is one of a page: `javascript:` would run in the app itself. */
function parseAddress(src: string): URL | undefined {
  try {
    const url = new URL(src, location.href);
    return /^(?:https?|blob|data):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Reports what the page sends with `parent.postMessage`. Pages of other origins that it may lead to are not listened to. */
function useMessages(frame: { readonly current: HTMLIFrameElement | null }, props: WebViewProps, url: URL | undefined) {
  const latest = useRef({ props, url });
  latest.current = { props, url };
  const isListening = props.onMessage !== undefined;
  useEffect(() => {
    if (!isListening) return;
    const hear = (event: MessageEvent): void => {
      const { props: now, url: own } = latest.current;
      if (event.source !== frame.current?.contentWindow || event.origin !== own?.origin) return;
      now.onMessage?.(webEvent(event, 'message', { data: event.data as unknown }, frame.current, frame.current));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [isListening]);
}

/** A web page in place of the page. */
export function WebView(props: WebViewProps) {
  const own = useRef<HTMLIFrameElement>(null);
  const dom = elementProps('web-view', props);
  const { onLoad, onError } = props;
  const src = read(props.src) ?? '';
  const url = src ? parseAddress(src) : undefined;
  dom.title = dom['aria-label'] ?? texts.webPage();
  dom.sandbox = sandbox;
  dom.allow = 'fullscreen';
  // A frame without a page loads as well: an empty one.
  if (url) dom.onLoad = (event: Event): void => onLoad?.(webEvent(event, 'load', { src }));
  addRef(dom, own);
  useMessages(own, props, url);
  useLayoutEffect(() => {
    if (src && !url) onError?.(webEvent(new Event('error'), 'error', { src, url: src }, own.current));
  }, [src]);
  // Last, so that the sandbox stands before the page comes.
  return <iframe {...dom} src={url?.href} />;
}
