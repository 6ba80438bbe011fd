// The same scenario with ours and with preact/compat's: what is rendered, how often, and what refs and class components get.
import { Component, createRef, h, options, render, type ComponentType } from 'preact';
import { describe, expect, it } from 'vitest';
import { requirePackage } from '../testing/missing-package.ts';
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
  return [...log, ...described.map((item) => [item.displayName, Object.keys(item).sort(), item.prototype])];
}

describe('memo and forwardRef', () => {
  it("do what compat's do", async () => {
    const hooks = { ...options };
    const before = run(own as never);
    expect(before).toContain('will mount');
    Object.assign(options, hooks);
    const compat = await import('preact/compat');
    expect(run(compat as never)).toEqual(before);
  });
});
