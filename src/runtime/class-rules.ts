// compat's rules for class components: default props, refs, `UNSAFE_` lifecycle functions. With compat they hold for the whole app once any
// module imports it, so they wait for the first component of ours that stands for one of compat's. The build has modules with
// class components ask for them; an app without has none of this.
import { Component, options } from 'preact';
import { onWrap } from './wrap-component.ts';

type Props = Record<string, unknown>;

/** Makes the rules hold from the first `memo` or `forwardRef` on, or at once. Idempotent. */
export const classRules = (): void => onWrap(install);

let isInstalled = false;

function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  Object.assign(Component.prototype, { isReactComponent: true });
  for (const name of ['componentWillMount', 'componentWillReceiveProps', 'componentWillUpdate']) aliasUnsafe(name);
  const previous = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'function') applyClassRules(vnode as never);
    previous?.(vnode);
  };
}

function aliasUnsafe(name: string): void {
  Object.defineProperty(Component.prototype, name, {
    configurable: true,
    get(this: Props) {
      return this[`UNSAFE_${name}`];
    },
    set(value: unknown) {
      Object.defineProperty(this, name, { configurable: true, writable: true, value });
    },
  });
}

interface ComponentVNode {
  readonly type: { readonly prototype?: { readonly render?: unknown }; readonly defaultProps?: Props };
  props: Props;
  ref: unknown;
}

function applyClassRules(vnode: ComponentVNode): void {
  const { type } = vnode;
  if ('ref' in vnode.props && type.prototype?.render) {
    vnode.ref = vnode.props.ref;
    delete vnode.props.ref;
  }
  if (!type.defaultProps) return;
  const props = Object.assign({}, vnode.props);
  for (const name in type.defaultProps) if (props[name] === undefined) props[name] = type.defaultProps[name];
  vnode.props = props;
}
