// What the web has of the primitives: what its parts in primitives/ do. A part that learns a prop of another host says so here.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';

export const primitives: HostPrimitives = {
  pages: '',
  lacks: [],
  tags: {
    picker: {
      also: ['mode', 'start', 'end', 'fields', 'customItem', 'level', 'onCancel', 'onColumnChange'],
    },
    // '' stands for the app's accent, `--sp-accent`.
    radio: { defaults: { color: '' } },
    slider: { defaults: { activeColor: '', backgroundColor: '' } },
    switch: { defaults: { color: '' } },
    textarea: { also: ['cursor', 'selectionStart', 'selectionEnd', 'confirmHold', 'onLineChange'] },
  },
};
