import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { childKind } from './child-kind.ts';
import { readShapes } from './module-shapes.ts';
import type { Node, Program } from './ast.ts';

const head = `import { useState } from 'preact/hooks'; import { computed, signal, useSignal, type Signal } from '@preact/signals';`;
const parse = (code: string): Program => parseAst(head + code, { lang: 'tsx' });

const goods = `
  export interface Goods { readonly name: string; price?: number | null; tags: readonly string[]; note: unknown; stock: Signal<number> }
  export type Line = Omit<Goods, 'note'> & { count: number };
  export const yuan = (fen: number): string => '¥' + fen;
  export const lines = signal<readonly Line[]>([]);
  export function total(): number { return 1; }`;

/** What each expression of `show(…)` may be. */
function kinds(code: string): string[] {
  const program = parse(code);
  const shapes = readShapes(program, (specifier) => (specifier === './goods' ? readShapes(parse(goods)) : undefined));
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'show')
      found.push(...node.arguments.map((argument) => childKind(argument, shapes)));
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

const all = (code: string, kind: 'text' | 'any'): void => {
  const found = kinds(code);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(found.map(() => kind));
};

describe('an expression is text', () => {
  it('by what makes its name', () => {
    all(
      `const label = 'a'; const sum = a.b * 2; const twice = sum; const [count] = useState(0);
       const open = signal(1), own = useSignal('x'), next = computed(() => open.value + 1);
       show(label, sum, twice, count, open, own, next, next.value);`,
      'text',
    );
  });

  it('by the types of parameters', () => {
    all(
      `interface Props { title: string; size?: 's' | 'l' } function Card({ title, size = 's' }: Props) { show(title, size); }`,
      'text',
    );
    all(`function Card(props: { row: { id: number } }) { show(props.row.id, props.row?.id); }`, 'text');
    all(`const Card = memo(function Card({ on }: { on: Signal<string> }) { show(on, on.value); });`, 'text');
  });

  it('by types and values of other modules', () => {
    all(
      `import { type Goods, type Line, lines, total, yuan } from './goods';
       function Card({ goods, line }: { goods: Goods; line: Line }) {
         show(goods.name, goods.price, goods.stock, line.name, line.count, yuan(goods.price), total());
         goods.tags.map((tag, at) => show(tag, at, goods.tags[0]));
         lines.value.filter((one) => one.count > 0).map(({ name }) => show(name));
       }`,
      'text',
    );
  });
});

describe('an expression is text by what it was made of', () => {
  it('in objects, lists and what functions return', () => {
    all(
      `const shop = { name: 'a', open: true, at: { city: 'b' }, fee() { return 1; } }; const days = ['Mo', 'Tu'];
       const price = (fen) => { if (fen > 9) return '¥' + fen; return fen * 2; };
       show(shop.name, shop.open, shop.at.city, shop.fee(), days[0], price(1)); days.map((day) => show(day));`,
      'text',
    );
  });

  it('in a store that a hook makes', () => {
    all(
      `function createCart(names: string[]) {
         const items = names.map((name) => ({ name, qty: signal(0) }));
         const count = computed(() => items.reduce((sum, { qty }) => sum + qty.value, 0));
         return { items, count, total: computed(() => '¥' + count.value) };
       }
       type Item = ReturnType<typeof createCart>['items'][number];
       function Row({ item: { name, qty } }: { item: Item }) { show(name, qty, qty.value); }
       function Shop() { const [{ items, count, total }] = useState(createCart); show(count, total, items[0].name); }`,
      'text',
    );
  });
});

it('a name means what is declared around it', () => {
  const code = `function A({ x }: { x: string }) { show(x); } function B({ x }: { x: VNode }) { show(x); }
    const row = 'a'; lists.map((row) => show(row)); show(row);`;
  expect(kinds(code)).toEqual(['text', 'any', 'any', 'text']);
});

describe('an expression may be anything', () => {
  it('when nothing says what it is', () => {
    all(
      `let changed = 1; const member = props.title; const [later] = useState(undefined); const lazy = make();
       const [typed] = useState<string | VNode>(''); const shown = signal<VNode | string>(''); const both = flag && 'x';
       show(changed, member, later, lazy, typed, shown, shown.value, both);`,
      'any',
    );
    all(
      `import { type Goods } from './goods'; function Card({ goods }: { goods: Goods }) { show(goods.note, goods.none, goods.tags); }`,
      'any',
    );
    all(
      `import { type Other, make } from './unread'; function Card({ other }: { other: Other }) { show(other.name, make()); }`,
      'any',
    );
  });

  it('when an inner name hides the one that is known', () => {
    all(`const label = 'a'; function Card({ label }) { show(label); }`, 'any');
    all(`const n = 1; for (const n of list) show(n);`, 'any');
    all(`const n = 1; list.map((n) => show(n)); { let n; show(n); }`, 'any');
    all(`const f = 1; try {} catch (f) { show(f); }`, 'any');
  });

  it('when it began with nothing, or a part of it comes from elsewhere', () => {
    all(
      `const form = { note: null, list: [], ...rest, get shown() { return x; } }; const over = { name: 'a', ...rest };
       const odd = (x) => { if (x) return 'a'; return x; }; const none = () => { work(); }; const lists = [1, <Text/>];
       const held = signal(() => 'a');
       show(form.note, form.list[0], form.shown, over.name, odd(1), none(), lists[0], held.value);`,
      'any',
    );
  });

  it('when it is made of itself', () => {
    all(
      `const o = { a: () => o.b(), b: () => o.a(), c: o.c }; const f = (n) => { return n ? f(n - 1) : f(n); };
       const list = [1].map(() => list[0]); show(o.a(), o.c, f(1), list[0]);`,
      'any',
    );
  });

  it('when a type stands for itself', () => {
    all(`type Loop = Loop; function Card({ loop }: { loop: Loop }) { show(loop); }`, 'any');
    all(`const a = b, b = a; show(a);`, 'any');
  });
});
