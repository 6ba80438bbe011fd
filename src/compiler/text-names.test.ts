import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { findTextNames } from './text-names.ts';

const head = `import { useState } from 'preact/hooks'; import { computed, signal, useSignal } from '@preact/signals';`;
const namesIn = (code: string): { texts: string[]; signals: string[] } => {
  const { texts, signals } = findTextNames(parseAst(head + code, { lang: 'tsx' }));
  return { texts: [...texts].sort(), signals: [...signals].sort() };
};

it('knows texts by what makes them', () => {
  const code = `
    const label = 'a'; const line = \`\${x} pcs\`; const sum = a.b * 2; const twice = sum;
    const [count, setCount] = useState(0);
    const open = signal(1), own = useSignal('x'), total = computed(() => open.value + 1);
    const shown = total.value;`;
  expect(namesIn(code)).toEqual({
    texts: ['count', 'label', 'line', 'shown', 'sum', 'twice'],
    signals: ['open', 'own', 'total'],
  });
});

it('takes nothing for text that may hold more', () => {
  const code = `
    let changed = 1; const member = props.title; const call = make();
    const [later, setLater] = useState(undefined); const [typed] = useState<string | VNode>('');
    const [lazy] = useState(() => 0); const both = flag && 'x';
    const shown = signal<VNode | string>('');`;
  expect(namesIn(code)).toEqual({ texts: [], signals: [] });
});

it('lets every declaration of a name have its say', () => {
  expect(namesIn(`const label = 'a'; function Card({ label }) { return label; }`)).toEqual({ texts: [], signals: [] });
  expect(namesIn(`const n = 1; for (const n of list) n;`)).toEqual({ texts: [], signals: [] });
  expect(namesIn(`const f = 1; try {} catch (f) {}`)).toEqual({ texts: [], signals: [] });
});

it('knows the makers by their imports', () => {
  const names = findTextNames(parseAst(`const [a] = useState(0); const b = signal(0);`, { lang: 'tsx' }));
  expect([...names.texts, ...names.signals]).toEqual([]);
});
