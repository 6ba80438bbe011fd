// The app on the screen: bars, pages, and the author's root component around the pages.
import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useCell } from './cell.ts';
import { NavBar } from './nav-bar.tsx';
import type { PageStack } from './page-stack.ts';
import { PageView } from './page-view.tsx';
import '../primitives/tokens.css';
import './shell.css';

function Pages({ stack }: { stack: PageStack }) {
  const pages = useCell(stack.pages);
  useLayoutEffect(() => stack.settle(), [pages]);
  return (
    <>
      {stack.alive.map((page) => (
        <PageView key={page.key} stack={stack} page={page} isTop={page === stack.top} />
      ))}
    </>
  );
}

export function AppShell({ stack }: { stack: PageStack }) {
  const { root, tabBar } = stack.app;
  const { TabBar } = stack.parts;
  const Root = root as ComponentType | undefined;
  const pages = <Pages stack={stack} />;
  return (
    <div class="sp-app">
      <NavBar stack={stack} />
      <div class="sp-frame">{Root ? <Root>{pages}</Root> : pages}</div>
      {tabBar && TabBar && <TabBar stack={stack} tabBar={tabBar} />}
    </div>
  );
}
