// The app's one tree: a root component around all pages, with its state and contexts, and without elements of its own.
import { createContext, h, type ComponentChildren, type ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { AppSpec } from '../core/app-spec.ts';
import { createPage, openPage } from '../hosts/memory/runtime.ts';

const appWith = (root: ComponentType): AppSpec<ComponentType> => ({
  name: 'test',
  routes: [],
  window: {},
  darkMode: false,
  root,
});
const pageOf = (component: ComponentType) => ({ route: '/home', component, config: {} });

const Count = createContext({ count: 0, add: (): void => {} });
let add = (): void => {};

function Shared({ children }: { children?: ComponentChildren }) {
  const [count, setCount] = useState(0);
  add = () => setCount(count + 1);
  return <Count.Provider value={{ count, add }}>{children}</Count.Provider>;
}

const Page = () => <>count {useContext(Count).count}</>;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a page that is closed before the host has drawn it', () => {
  it('does not hold back the effects of others', async () => {
    const app: AppSpec<ComponentType> = { name: 'test', routes: [], window: {}, darkMode: false };
    const ran: string[] = [];
    const Effect = ({ name }: { name: string }) => {
      useEffect(() => {
        ran.push(name);
        return () => void ran.push(`no ${name}`);
      }, []);
      return <>{name}</>;
    };
    // Its host takes the data and never answers.
    const silent = Object.create(
      createPage(
        app,
        pageOf(() => <Effect name="first" />),
      ),
    ) as {
      setData(): void;
      onLoad(query: object): void;
      onUnload(): void;
    };
    silent.setData = () => {};
    silent.onLoad({});
    silent.onUnload();
    await settle();
    openPage(
      app,
      pageOf(() => <Effect name="second" />),
    );
    await settle();
    expect(ran).toContain('second');
  });
});

describe('the root component', () => {
  it('is one for all pages: its state reaches each of them', async () => {
    const app = appWith(Shared as ComponentType);
    const first = openPage(app, pageOf(Page));
    const second = openPage(app, pageOf(Page));
    add();
    await settle();
    for (const page of [first, second]) expect(JSON.stringify(page.data)).toContain('"x":"1"');
    second.close();
    add();
    await settle();
    expect(JSON.stringify(first.data)).toContain('"x":"2"');
    expect(JSON.stringify(second.data)).toContain('"x":"1"');
  });

  it('cannot draw around the pages', () => {
    const app = appWith((({ children }: { children?: ComponentChildren }) =>
      h('view', null, children)) as ComponentType);
    expect(() => openPage(app, pageOf(Page))).toThrow(expect.objectContaining({ code: 'SP3007' }));
  });
});
