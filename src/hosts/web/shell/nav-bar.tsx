import { useLayoutEffect } from 'preact/hooks';
import { useCell } from './cell.ts';
import { loadedOf } from './open-page.ts';
import type { PageStack } from './page-stack.ts';
import { dark, surfaceColor } from './scheme.ts';
import * as texts from './texts.ts';

/** The bar above the page: title, and the way back; on a page that was opened by its address, the way home. */
export function NavBar({ stack }: { stack: PageStack }) {
  const { app } = stack;
  const pages = useCell(stack.pages);
  const top = stack.top;
  useCell(dark);
  useCell(top.loaded);
  const loaded = loadedOf(top);
  const config = loaded?.config;
  const title = useCell(top.title) ?? config?.title ?? waitingTitle(stack, loaded !== undefined);
  useLayoutEffect(() => {
    document.title = title || app.name;
  }, [title]);
  if (config?.navigationBar === 'custom') return null;

  const home = app.routes[0]!;
  const isHome = top.route?.isTab || top.route === home;
  const barColor = config?.barColor ?? app.window.barColor;
  const background = surfaceColor(barColor);
  const barText = background && (config?.barText ?? app.window.barText);
  const color = barText && (barText === 'white' ? '#fff' : '#1a1a1a');
  return (
    <header
      class="sp-navbar"
      data-sampan-navbar
      style={[background && `background:${background}`, color && `color:${color}`].join(';')}
    >
      {pages.length > 1 ? (
        <BarButton kind="back" label={texts.back()} onPress={() => stack.pop(1)} />
      ) : (
        !isHome && <BarButton kind="home" label={texts.home()} onPress={() => stack.relaunch(home, {})} />
      )}
      <h1 class="sp-navbar-title">{title}</h1>
    </header>
  );
}

/** Before a page's code is there its title is not known, but its tab's is. */
function waitingTitle({ app, top }: PageStack, isLoaded: boolean): string {
  const tab = app.tabBar?.items.find(({ page }) => page === top.route?.route);
  return isLoaded || top.loaded.value ? (app.window.title ?? app.name) : (tab?.text ?? '');
}

const icons = {
  back: 'M15 4 7 12l8 8',
  home: 'M4 11.5 12 4l8 7.5M6.5 10v9.5h11V10',
};

interface BarButtonProps {
  readonly kind: keyof typeof icons;
  readonly label: string;
  readonly onPress: () => unknown;
}

function BarButton({ kind, label, onPress }: BarButtonProps) {
  return (
    <button type="button" class="sp-navbar-button" aria-label={label} data-sampan-nav={kind} onClick={onPress}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d={icons[kind]}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
