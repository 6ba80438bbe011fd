// A child slot of a block, as Preact sees it: an element with the slot's name as its type and as its key.
import { jsx } from 'preact/jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';

export const slot = (name: string, children: ComponentChildren): VNode =>
  jsx(name, { children } as never, name) as VNode;
