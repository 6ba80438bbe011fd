// `memo` and `forwardRef` as preact/compat has them, without the rest of it: compat's prop rules for DOM elements run on every vnode,
// and blocks have them applied by the compiler. The build puts these in where an app takes no more from compat.
import { createElement, type Component, type ComponentType, type FunctionComponent, type VNode } from 'preact';

type Props = Record<string, unknown>;
type Ref = ((value: unknown) => void) | { current: unknown } | null | undefined;
type Render = (props: Props, ref: Ref) => VNode | null;
type Wrapper = FunctionComponent<Props> & { displayName: string; prototype: object };

/** Of a component's type: what says whether it is to be rendered. Components that all have the same properties are the quickest. */
const UPDATE = '~update';

const { hasOwnProperty: hasOwn } = Object.prototype;

let hasWrapped = false;
let whenWrapped: (() => void) | undefined;

/** Runs `listener` at the first `memo` or `forwardRef`, or at once where there was one. */
export function onWrap(listener: () => void): void {
  whenWrapped = listener;
  if (hasWrapped) listener();
}

function wrap(): void {
  hasWrapped = true;
  if (whenWrapped) whenWrapped();
}

/**
 * A component that renders only when its props differ, or when `isEqual` says that they do. A plain function is rendered by the wrapper
 * itself: compat's has a second component inside for it, which doubles the cost of every row of a list.
 */
export function memo(component: ComponentType<Props>, isEqual?: (before: Props, next: Props) => boolean): Wrapper {
  wrap();
  function shouldUpdate(this: Component<Props>, next: Props, state: unknown): boolean {
    const ref = this.props.ref as Ref;
    const isSameRef = ref === next.ref;
    if (!isSameRef && ref) {
      if (typeof ref === 'function') ref(null);
      else ref.current = null;
    }
    // A state that was set: by a hook of the component, or by a signal that it reads.
    if (state !== this.state) return true;
    return isEqual ? !isEqual(this.props, next) || !isSameRef : differ(this.props, next);
  }
  let isOwn: boolean | undefined;
  function Memoed(this: Component<Props>, props: Props): VNode | null {
    // Preact on mini programs has it from the start.
    if (!hasOwn.call(this, 'shouldComponentUpdate')) this.shouldComponentUpdate = shouldUpdate;
    isOwn ??= isPlain(component);
    return isOwn
      ? ((component as FunctionComponent<Props>).call(this, props, this.context) as VNode | null)
      : createElement(component, props);
  }
  return named(Memoed as never, 'Memo', component, { type: component, [UPDATE]: shouldUpdate });
}

/** No class, no wrapper, nothing that its vnode would do for it. */
const isPlain = (component: ComponentType<Props>): boolean => {
  const { prototype, defaultProps } = component as {
    prototype?: { render?: unknown; isReactComponent?: unknown };
    defaultProps?: unknown;
  };
  return !defaultProps && !prototype?.render && !prototype?.isReactComponent;
};

/** A component whose `ref` is handed to `render` instead of naming the component. */
export function forwardRef(render: Render): Wrapper {
  wrap();
  function Forwarded(props: Props): VNode | null {
    const own = Object.assign({}, props);
    delete own.ref;
    return render(own, (props.ref as Ref) || null);
  }
  return named(Forwarded as never, 'ForwardRef', render, { $$typeof: Symbol.for('react.forward_ref'), render });
}

function named(wrapper: Wrapper, kind: string, inner: { displayName?: string; name: string }, marks: object): Wrapper {
  wrapper.displayName = `${kind}(${inner.displayName || inner.name})`;
  Object.assign(wrapper.prototype, { isReactComponent: true });
  return Object.assign(wrapper, marks);
}

/** As preact/compat compares props. */
export function differ(a: Props, b: Props): boolean {
  if (a === b) return false;
  for (const name in a) if (a[name] !== b[name] || (a[name] === undefined && !(name in b))) return true;
  for (const name in b) if (a[name] !== b[name] || (b[name] === undefined && !(name in a))) return true;
  return false;
}
