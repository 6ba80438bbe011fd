// A signal in a hole is one subscription: it ends with the element, and when something else takes the hole.
import { computed, signal, type Signal } from '@preact/signals';
import { h, render, type VNode } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { TreeDocument, type TreeElement } from '../core/tree/index.ts';
import { installScheduler } from './scheduler.ts';
import { signalHoles } from './signal-holes.ts';

installScheduler();
signalHoles();

interface Watched<T> {
  readonly source: Signal<T>;
  isRead: boolean;
  /** How often a first reader came. */
  starts: number;
}

function watched<T>(value: T): Watched<T> {
  const found: Watched<T> = {
    source: signal(value, {
      watched: () => {
        found.isRead = true;
        found.starts++;
      },
      unwatched: () => {
        found.isRead = false;
      },
    }),
    isRead: false,
    starts: 0,
  };
  return found;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let root: TreeElement;
const block = (type: string, props: object): VNode => h(type, props);
const show = (vnode: VNode | null): void => render(vnode, root as never);
const held = (at = 0): unknown => {
  let node = root.firstChild;
  for (let i = 0; i < at; i++) node = node!.nextSibling;
  return node!.held.m;
};

beforeEach(() => {
  ({ root } = new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, null));
});

describe('a signal in a hole', () => {
  it('updates the hole in the turn in which it changes', async () => {
    const { source } = watched('one');
    show(block('xt0', { m: source }));
    expect(held()).toBe('one');
    source.value = 'two';
    await turn();
    expect(held()).toBe('two');
  });

  it('keeps its subscription when it is rendered again', async () => {
    const price = watched('one');
    show(block('xt0', { m: price.source }));
    show(block('xt0', { m: price.source }));
    price.source.value = 'two';
    await turn();
    expect([held(), price.starts, price.isRead]).toEqual(['two', 1, true]);
  });

  it('is brought up to date by a render', async () => {
    const source = signal('one');
    show(block('xt0', { m: source }));
    source.value = 'two';
    show(block('xt0', { m: source }));
    expect(held()).toBe('two');
    await turn();
    expect(held()).toBe('two');
  });

  it('gives way to another signal, and to a value', async () => {
    const [first, second] = [watched('one'), watched('eins')];
    show(block('xt0', { m: first.source }));
    first.source.value = 'two';
    // Before the turn ends: what was to come of the first must not overwrite the second.
    show(block('xt0', { m: second.source }));
    await turn();
    expect([held(), first.isRead, second.isRead]).toEqual(['eins', false, true]);
    show(block('xt0', { m: 'plain' }));
    second.source.value = 'zwei';
    await turn();
    expect([held(), second.isRead]).toEqual(['plain', false]);
  });

  it('ends with its element', () => {
    const price = watched('one');
    show(block('xt0', { children: block('xt1', { m: price.source }) }));
    expect(price.isRead).toBe(true);
    show(null);
    expect(price.isRead).toBe(false);
  });

  it('is there in every place where the same JSX stands', async () => {
    const source = signal('one');
    const shared = block('xt0', { m: source });
    show(block('xt1', { children: [shared, shared] }));
    root = root.firstChild as TreeElement;
    source.value = 'two';
    await turn();
    expect([held(0), held(1)]).toEqual(['two', 'two']);
  });

  it('throws while it is rendered what a computed one throws', () => {
    const broken = computed(() => {
      throw new Error('no price');
    });
    expect(() => show(block('xt0', { m: broken }))).toThrow('no price');
  });
});
