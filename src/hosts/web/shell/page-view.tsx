// One open page on the screen: its scroller, its lifecycle, and the notice while it is not there.
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SampanError } from '../../../core/errors.ts';
import { PageContext } from '../../../runtime/page-context.ts';
import { createEdge } from '../primitives/edge.ts';
import { useCell } from './cell.ts';
import { LoadingNotice, Notice } from './notice.tsx';
import { emit, type LoadedPage, loadedOf, loadPage, type OpenPage } from './open-page.ts';
import type { PageStack } from './page-stack.ts';
import { dark, surfaceColor } from './scheme.ts';
import * as texts from './texts.ts';

/** The scroller is an element called `page`: mini-program style sheets write to it by that name. */
const PageElement = 'page' as unknown as 'main';

export interface PageViewProps {
  readonly stack: PageStack;
  readonly page: OpenPage;
  readonly isTop: boolean;
}

/** Keeps an error of one page from taking the others with it. An error boundary of the author's own comes first. */
class PageBoundary extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false };

  override componentDidCatch(error: unknown): void {
    reportError(error);
    this.setState({ isBroken: true });
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <Notice kind="broken" action={texts.retry()} onAction={() => this.setState({ isBroken: false })} />;
  }
}

/** The page's own component. Its hooks listen before `show` comes, since inner layout effects run first. */
function PageBody({ stack, page, loaded }: { stack: PageStack; page: OpenPage; loaded: LoadedPage }) {
  const Page = loaded.component;
  useLayoutEffect(() => {
    page.isMounted = true;
    stack.settle();
  }, []);
  useEffect(() => void emit(page, 'ready'), []);
  return (
    <PageContext.Provider value={loaded.instance}>
      <Page />
    </PageContext.Provider>
  );
}

function PageNotice({ stack, page }: { stack: PageStack; page: OpenPage }) {
  const tries = useRef(0);
  const loaded = useCell(page.loaded);
  // An address whose params do not fit names no page either.
  const isWrong = loaded && 'error' in loaded && loaded.error instanceof SampanError && loaded.error.code === 'SP3004';
  if (!page.route || isWrong) {
    const goHome = (): unknown => stack.relaunch(stack.app.routes[0]!, {});
    return <Notice kind="missing" action={texts.home()} onAction={goHome} />;
  }
  if (!loaded) return <LoadingNotice />;
  const retry = (): unknown => {
    // Some browsers remember that a module failed; a new document does not.
    if (++tries.current > 2) return location.reload();
    return loadPage(stack, page);
  };
  return <Notice kind="failed" action={texts.retry()} onAction={retry} />;
}

/** Scroll offset and focus live in the DOM, which loses them while a page is hidden. */
function useKeptPlace(stack: PageStack, isTop: boolean) {
  const element = useRef<HTMLElement>(null);
  const scrollTop = useRef(0);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const page = element.current!;
    if (!isTop) return;
    page.scrollTop = scrollTop.current;
    if (stack.moves > 1) {
      const target = focused.current && page.contains(focused.current) ? focused.current : page;
      (target as HTMLElement).focus({ preventScroll: true });
    }
    return () => void (focused.current = document.activeElement);
  }, [isTop]);
  return { element, scrollTop };
}

export function PageView({ stack, page, isTop }: PageViewProps) {
  const { element, scrollTop } = useKeptPlace(stack, isTop);
  /** A page that is put on top slides in, once. */
  const [isEntering, setEntering] = useState(() => stack.moves > 1 && stack.pages.value.indexOf(page) > 0);
  useCell(dark);
  useCell(page.loaded);
  const loaded = loadedOf(page);
  const config = loaded?.config;
  const latest = useRef(config);
  latest.current = config;
  const edge = useState(() => createEdge(() => latest.current?.reachBottomDistance ?? 50, 0))[0];
  const pull = stack.parts.usePull?.(page);
  useEffect(() => {
    if (isTop) void loadPage(stack, page);
  }, [isTop]);

  const onScroll = (): void => {
    const { scrollTop: top, scrollHeight, clientHeight, hidden } = element.current!;
    if (hidden) return;
    scrollTop.current = top;
    if (edge.enters(scrollHeight - clientHeight - top, top, scrollHeight)) emit(page, 'reachbottom');
  };
  const background = surfaceColor(config?.background ?? stack.app.window.background);
  return (
    <div
      class={`sp-sheet${isEntering ? ' sp-sheet-entering' : ''}`}
      hidden={!isTop}
      style={background && `--sp-page:${background}`}
      onAnimationEnd={(event) => event.target === event.currentTarget && setEntering(false)}
    >
      <PageElement
        {...pull?.events}
        class={`sp-page${pull?.indicator ? ' sp-page-pull' : ''}`}
        role="main"
        data-sampan-page={page.route?.route ?? ''}
        hidden={!isTop}
        tabIndex={-1}
        ref={element}
        onScroll={onScroll}
      >
        <PageBoundary>{loaded && <PageBody stack={stack} page={page} loaded={loaded} />}</PageBoundary>
      </PageElement>
      {!loaded && <PageNotice stack={stack} page={page} />}
      {pull?.indicator}
    </div>
  );
}
