import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Handler, PageMetaProps } from '../../../../components/primitives/types.ts';
import { useCell } from '../shell/cell.ts';
import { dark, surfaceColor } from '../shell/scheme.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';
import { styleText, webLength } from './style-text.ts';
import { webEvent } from './web-event.ts';

/** The system's own size of text is what browsers begin with. */
const sizeOf = (size: string | undefined): string => (size && size !== 'system' ? webLength(size) : '');

const px = (length: string): number =>
  length.endsWith('rpx') ? (parseFloat(length) * Math.min(innerWidth, 480)) / 750 : parseFloat(length);

/** Scrolls in so many ms; returns how to stop. Browsers' own smooth scrolling takes its own time. */
function scrollIn(page: Element, top: number, duration: number, done: () => void): () => void {
  const from = page.scrollTop;
  const to = Math.max(0, Math.min(top, page.scrollHeight - page.clientHeight));
  const begin = performance.now();
  let frame = 0;
  const step = (now: number): void => {
    const t = duration > 0 ? Math.max(0, Math.min(1, (now - begin) / duration)) : 1;
    page.scrollTop = t === 1 ? to : from + (to - from) * (1 - (1 - t) ** 3);
    if (t < 1) frame = requestAnimationFrame(step);
    else done();
  };
  step(begin);
  return () => cancelAnimationFrame(frame);
}

/** Looks and scrolling of the page that it stands in; nothing to be seen itself. */
export function PageMeta(props: PageMetaProps) {
  const own = useRef<HTMLTemplateElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useCell(dark);
  const pageOf = (): HTMLElement | null => own.current?.closest<HTMLElement>('[data-sampan-page]') ?? null;
  const send = (name: 'onScroll' | 'onResize' | 'onScrollDone', detail: object, element: Element | null): void => {
    const type = name.slice(2).toLowerCase();
    (latest.current[name] as Handler | undefined)?.(webEvent(new Event(type), type, detail as never, element));
  };

  // The window behind the page is never to be seen here: its colour shows through a page that has none.
  const root = surfaceColor(read(props.rootBackgroundColor) || read(props.backgroundColor));
  const style = [
    styleText(read(props.pageStyle)),
    root && `background-color:${root}`,
    sizeOf(read(props.pageFontSize)) && `font-size:${sizeOf(read(props.pageFontSize))}`,
  ]
    .filter(Boolean)
    .join(';');
  useLayoutEffect(() => {
    const page = pageOf();
    if (!page) return;
    page.style.cssText = style;
    return () => void (page.style.cssText = '');
  }, [style]);

  const rem = sizeOf(read(props.rootFontSize));
  useLayoutEffect(() => {
    const page = pageOf();
    if (!page || !rem) return;
    // What 1 rem is, all pages share: it is this page's while it is shown.
    const { style: html } = document.documentElement;
    const follow = (): void => void (html.fontSize = page.hidden ? '' : rem);
    const watch = new MutationObserver(follow);
    watch.observe(page, { attributes: true, attributeFilter: ['hidden'] });
    follow();
    return () => {
      watch.disconnect();
      html.fontSize = '';
    };
  }, [rem]);

  const top = read(props.scrollTop);
  useEffect(() => {
    const page = pageOf();
    if (!page || !top) return;
    const duration = prefersStill() ? 0 : (read(latest.current.scrollDuration) ?? 300);
    return scrollIn(page, px(top), duration, () => send('onScrollDone', {}, page));
  }, [top]);

  useEffect(() => {
    const page = pageOf();
    const onScroll = (event: Event): void => {
      if (event.target === page && !page!.hidden) send('onScroll', { scrollTop: page!.scrollTop }, page);
    };
    const onResize = (): void => {
      send('onResize', { size: { windowWidth: innerWidth, windowHeight: innerHeight } }, page);
    };
    page?.addEventListener('scroll', onScroll);
    addEventListener('resize', onResize);
    return () => {
      page?.removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
    };
  }, []);
  return (
    <>
      <template ref={own} />
      {props.children}
    </>
  );
}
