// Objects of one kind have one shape, whichever page they are of, and Preact looks for no name in props that they do not have: an engine
// throws code away together with the shapes that it was compiled for.
import { type Component, render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { jsx } from 'preact/jsx-runtime';
import { beforeEach, expect, it } from 'vitest';
import { flush, onChange, TreeDocument } from '../core/tree/index.ts';
import { element } from './jsx.ts';
import { skipSame } from './skip-same.ts';
import { memo } from './wrap-component.ts';

/** A vnode by the names that Preact's builds keep. */
interface DiffedVNode {
  readonly __k: (DiffedVNode | null)[] | null;
  readonly __c: Component | null;
}

let document: TreeDocument;
beforeEach(() => {
  skipSame();
  onChange(() => {});
  document = new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, { commit: (_, done) => done?.() });
});

const rootVNode = (): DiffedVNode => (document.root as unknown as { __k: DiffedVNode }).__k;

function below(vnode: DiffedVNode): DiffedVNode[] {
  return [vnode, ...(vnode.__k ?? []).flatMap((child) => (child ? below(child) : []))];
}

const Row = memo((({ id }: { id: number }) => element('xs1', { m: id })) as never);
let show: (ids: number[]) => void;

function Page(): VNode {
  const [ids, setIds] = useState<number[]>([]);
  show = setIds;
  return element('xs2', { m: ids.length, children: ids.map((id) => jsx(Row as never, { id } as never, String(id))) });
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('lists of children and components are as they were made', async () => {
  render(jsx(Page, {}), document.root as never);
  flush();
  const kids: DiffedVNode['__k'][] = [];
  for (const first of [0, 20, 15]) {
    show(Array.from({ length: 20 }, (_, i) => first + i));
    await settled();
    kids.push(...below(rootVNode()).map((vnode) => vnode.__k));
  }
  const names = kids.flatMap((list) => Object.keys(list ?? [])).filter((name) => !/^\d+$/.test(name));
  const components = below(rootVNode()).flatMap(({ __c: component }) => component ?? []);
  expect(names).toEqual([]);
  expect(components.length).toBe(22);
  expect(new Set(components.map((component) => Object.keys(component).join()))).toHaveLength(1);
});

it('nothing is asked of props but what they have', () => {
  const missing: unknown[] = [];
  const watched = <T extends object>(props: T): T =>
    new Proxy(props, {
      get(target, name) {
        if (!(name in target)) missing.push(name);
        return target[name as never];
      },
    });
  const Plain = ({ label }: { label: string }): VNode => element('xs3', watched({ m: label, e: [() => {}] }));
  for (const label of ['a', 'b']) render(jsx(Plain, watched({ label })), document.root as never);
  flush();
  expect(document.root.firstChild?.held).toMatchObject({ m: 'b' });
  render(null, document.root as never);
  expect(missing).toEqual([]);
});
