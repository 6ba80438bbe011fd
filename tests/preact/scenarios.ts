// What a user does on each page of the test app and must then read. One script for every host.

export interface Step {
  /** Ids to tap, one after the other. */
  readonly tap?: readonly string[];
  /** The texts that must be there, in order; buttons' labels are left out. */
  readonly texts: readonly string[];
}

export const scenarios: Readonly<Record<string, readonly Step[]>> = {
  hooks: [
    { texts: ['count 0', 'doubled 0', 'sum 10', 'none'] },
    { tap: ['inc'], texts: ['count 1', 'doubled 2', 'sum 10', 'none'] },
    { tap: ['twice', 'add'], texts: ['count 3', 'doubled 6', 'sum 15', 'none'] },
    {
      tap: ['log'],
      texts: [
        'count 3',
        'doubled 6',
        'sum 15',
        'layout 0, effect 0, unlayout 0, layout 1, uneffect 0, effect 1, unlayout 1, layout 3, uneffect 1, effect 3',
      ],
    },
  ],
  context: [
    { texts: ['outside: none', 'inside: light', 'memo: light', 'deep: nested', 'first rendered 1'] },
    { tap: ['dark'], texts: ['outside: none', 'inside: dark', 'memo: dark', 'deep: nested', 'first rendered 1'] },
    { tap: ['label'], texts: ['outside: none', 'inside: dark', 'memo: dark', 'deep: nested', 'second rendered 2'] },
  ],
  refs: [
    { texts: ['inner', 'bumped 0', 'nothing'] },
    { tap: ['look', 'bump'], texts: ['inner', 'bumped 1', 'root 1 inner there'] },
    { tap: ['hide', 'look'], texts: ['bumped 1', 'root 1 inner gone'] },
  ],
  lists: [
    { texts: ['before', 'a', 'a has 0', 'b', 'b has 0', 'c', 'c has 0', 'middle', 'single', 'after'] },
    {
      tap: ['n-a', 'n-a', 'n-c'],
      texts: ['before', 'a', 'a has 2', 'b', 'b has 0', 'c', 'c has 1', 'middle', 'single', 'after'],
    },
    {
      tap: ['reverse'],
      texts: ['before', 'c', 'c has 1', 'b', 'b has 0', 'a', 'a has 2', 'middle', 'single', 'after'],
    },
    {
      tap: ['rotate', 'many'],
      texts: [
        'before',
        'b',
        'b has 0',
        'a',
        'a has 2',
        'c',
        'c has 1',
        'middle',
        'item 1',
        'item 2',
        'item 3',
        'after',
      ],
    },
    {
      tap: ['insert', 'n-a', 'none'],
      texts: ['before', 'new', 'new has 0', 'b', 'b has 0', 'a', 'a has 3', 'c', 'c has 1', 'middle', 'after'],
    },
    {
      tap: ['drop', 'text'],
      texts: ['before', 'new', 'new has 0', 'a', 'a has 3', 'c', 'c has 1', 'middle', 'bare text', 'after'],
    },
    {
      tap: ['one'],
      texts: ['before', 'new', 'new has 0', 'a', 'a has 3', 'c', 'c has 1', 'middle', 'single', 'after'],
    },
  ],
  errors: [
    { texts: ['beside 0'] },
    { tap: ['class', 'n'], texts: ['caught class', 'beside 1'] },
    { tap: ['hook'], texts: ['caught class', 'beside 1'] },
    { tap: ['reset', 'n'], texts: ['caught class', 'beside 2'] },
  ],
  signals: [
    { texts: ['1', '¥2.50', 'own 0 of 1', 'plain', 'renders 1'] },
    { tap: ['count', 'own', 'color'], texts: ['2', '¥5.00', 'own 1 of 2', 'plain', 'renders 1'] },
    { tap: ['vnode'], texts: ['2', '¥5.00', 'own 1 of 2', 'a vnode', 'renders 1'] },
    { tap: ['text', 'count'], texts: ['3', '¥7.50', 'own 1 of 3', 'text again', 'renders 1'] },
  ],
  suspense: [
    { texts: ['wait for late', 'wait for 0', 'after 0', 'effects 0'] },
    { tap: ['late', 'read'], texts: ['late 0', 'beside', 'read 0 0', 'after 0', 'effects 0'] },
    { tap: ['own', 'more'], texts: ['late 1', 'wait for 1', 'after 1', 'effects 1'] },
    { tap: ['read', 'more', 'read'], texts: ['late 2', 'beside', 'read 2 1', 'after 2', 'effects 1'] },
  ],
  portals: [
    { texts: ['in place 0', 'between 0', 'fixed', 'nothing', 'behind 0'] },
    { tap: ['more', 'behind'], texts: ['between 1', 'fixed', 'row 0', 'tapped 1', 'row 0', 'behind 1'] },
    {
      tap: ['more'],
      texts: ['in place 2', 'between 2', 'fixed', 'row 0', 'row 1', 'tapped 1', 'row 0', 'row 1', 'behind 2'],
    },
  ],
  clones: [
    { texts: ['first 0', 'second', 'third', 'first active, n0, plain', 'nothing'] },
    { tap: ['second'], texts: ['first 0', 'second', 'third', 'first, n0 active, plain', 'second'] },
    { tap: ['more', 'third'], texts: ['first 1', 'second', 'third', 'first, n1, plain active', 'second'] },
    { tap: ['deep'], texts: ['first 1', 'second', 'third', 'first active, n1, plain', 'second'] },
  ],
  events: [
    { texts: ['deep'] },
    { tap: ['deep'], texts: ['deep', 'inner outer root'] },
    { tap: ['clear', 'stop'], texts: ['deep', 'stopped'] },
    { tap: ['clear', 'catch'], texts: ['deep', 'caught'] },
    { tap: ['clear', 'data'], texts: ['deep', 'sku s1 outer root'] },
  ],
};
