// What the web has of the primitives: what its parts in primitives/ do. A part that learns a prop of another host says so here.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';

export const primitives: HostPrimitives = {
  pages: '',
  lacks: [],
  tags: {
    textarea: { also: ['cursor', 'selectionStart', 'selectionEnd', 'confirmHold', 'onLineChange'] },
  },
};
