// The same scenario with ours and with preact/compat's: what is rendered, how often, and what refs and class components get.
import { Component, createContext, createRef, h, options, render, type ComponentType } from 'preact';
import { useContext, useReducer, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { signal, useSignal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { requirePackage } from '../testing/missing-package.ts';
import { classRules } from './class-rules.ts';
import * as own from './wrap-component.ts';

const { JSDOM } = requirePackage<{ JSDOM: new () => { readonly window: Window } }>('jsdom', 'This test');

interface Wrappers {
  memo(component: unknown, isEqual?: unknown): unknown;
  forwardRef(render: unknown): unknown;
}

const { document } = new JSDOM().window;

function run({ memo, forwardRef }: Wrappers): unknown[] {
  const log: unknown[] = [];
  const root = document.createElement('div');
  const show = (type: unknown, props: object): void => {
    render(h(type as ComponentType, props), root as never);
    log.push(root.innerHTML);
  };

  const Name = ({ text }: { text: string }) => (log.push(`render ${text}`), h('b', null, text));
  const Memo = memo(Name);
  for (const text of ['a', 'a', 'b']) show(Memo, { text });
  const First = memo(Name, (before: { text: string }, next: { text: string }) => before.text[0] === next.text[0]);
  for (const text of ['ab', 'ac', 'bc']) show(First, { text });

  const Forwarded = forwardRef(({ text, ...rest }: { text: string }, ref: unknown) => {
    log.push([Object.keys(rest), ref === null]);
    return h('i', { ref } as never, text);
  });
  const [first, second] = [createRef<Element>(), createRef<Element>()];
  for (const ref of [first, second]) {
    show(Forwarded, { text: 'x', ref });
    log.push([first.current?.localName, second.current?.localName]);
  }
  show(Forwarded, { text: 'y' });
  const Both = memo(Forwarded);
  for (const ref of [first, first, second]) {
    show(Both, { text: 'z', ref });
    log.push([first.current?.localName, second.current?.localName]);
  }

  class Classic extends Component<{ size?: string }> {
    static defaultProps = { size: 'small' };
    UNSAFE_componentWillMount(): void {
      log.push('will mount');
    }
    render() {
      return h('u', null, this.props.size);
    }
  }
  const instance = createRef();
  show(Classic, { ref: instance });
  log.push(instance.current instanceof Classic);
  show(memo(Classic), { size: 'large' });
  render(null, root as never);

  const described = [Memo, Forwarded, Both] as { displayName: string; prototype: object }[];
  // What Preact on mini programs asks for is ours alone.
  const keysOf = (item: object): string[] => Object.keys(item).filter((key) => key !== '~update');
  return [...log, ...described.map((item) => [item.displayName, keysOf(item).sort(), item.prototype])];
}

/** What makes a component render by itself while its parent's props stay: the log has each render, and what is shown after each step. */
function update({ memo }: Wrappers): unknown[] {
  const log: unknown[] = [];
  const root = document.createElement('div');
  const shared = signal('s0');
  const Theme = createContext('c0');
  const steps: (() => void)[] = [];
  let setTheme: (theme: string) => void = () => {};

  const parts: Record<string, () => string> = {
    state() {
      const [state, setState] = useState(0);
      steps.push(
        () => setState(1),
        () => setState(1),
        () => setState((now) => now + 1),
      );
      return `state ${state}`;
    },
    reducer() {
      const [sum, add] = useReducer((now: number, more: number) => now + more, 0);
      steps.push(
        () => add(2),
        () => add(0),
      );
      return `sum ${sum}`;
    },
    context: () => `theme ${useContext(Theme)}`,
    signal() {
      const own = useSignal('o0');
      steps.push(
        () => (shared.value = 's1'),
        () => (own.value = 'o1'),
        () => (own.value = 'o1'),
      );
      return `signals ${shared.value} ${own.value}`;
    },
  };
  const memos = Object.values(parts).map((part) =>
    memo(({ name }: { name: string }) => {
      const first = steps.length;
      const text = part();
      log.push(text);
      // Each render makes its own; those of the first one are enough.
      if (hasRendered) steps.length = first;
      return h('b', null, `${name} ${text}`);
    }),
  ) as ComponentType<{ name: string }>[];
  let hasRendered = false;
  function App({ name }: { name: string }) {
    const [theme, set] = useState('c0');
    setTheme = set;
    return h(Theme.Provider, { value: theme }, ...memos.map((Memo, index) => h(Memo, { key: index, name })));
  }
  const show = (name: string): void => void act(() => render(h(App, { name }), root as never));
  show('a');
  hasRendered = true;
  for (const step of [...steps, () => setTheme('c1'), () => show('a'), () => show('b')]) {
    void act(step);
    log.push(root.innerHTML);
  }
  render(null, root as never);
  return log;
}

describe('memo and forwardRef', () => {
  it("do what compat's do", async () => {
    const hooks = { ...options };
    classRules();
    const before = run(own as never);
    expect(before).toContain('will mount');
    const updated = update(own as never);
    for (const text of ['state 2', 'sum 2', 'theme c1', 'signals s1 o1']) expect(updated).toContain(text);
    Object.assign(options, hooks);
    const compat = await import('preact/compat');
    expect(run(compat as never)).toEqual(before);
    expect(update(compat as never)).toEqual(updated);
  });
});
