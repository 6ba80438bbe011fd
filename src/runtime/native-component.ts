// A host's own custom components as authors name them. The build reads the declaration and puts what the host needs in its place.
import type { ComponentChildren, ComponentType, FunctionComponent, Ref } from 'preact';
import type { SampanEvent } from '../core/host.ts';
import type { NativeSource } from '../core/native.ts';

/**
 * What a native component tells: an event that it triggers, or a call of a function that it was given. `D` is the event's detail, or
 * the function's first argument where that is no event.
 */
export interface NativeEvent<D = unknown> extends SampanEvent<D> {
  /** All arguments, on hosts whose components call functions. */
  readonly args?: readonly unknown[];
}

/** What it returns goes to the component on hosts whose components call functions. */
export type NativeHandler<D = unknown> = (event: NativeEvent<D>) => unknown;

/** The instance that a `ref` gets: the host's own object, whose methods are the component's. */
export type NativeInstance = Readonly<Record<string, unknown>>;

/** Where the component is on each host: by the host's name. On the web it is a component of Preact's. */
export type NativeSources<P> = Readonly<Record<string, string | NativeSource | ComponentType<P>>>;

/** What every native component takes beside its own props. */
export interface NativeCommonProps<I> {
  readonly ref?: Ref<I>;
  readonly id?: string;
  readonly class?: string;
  readonly className?: string;
  readonly style?: string | Readonly<Record<string, string | number | null | undefined>>;
  readonly children?: ComponentChildren;
}

export type NativeComponent<P, I = NativeInstance> = FunctionComponent<P & Omit<NativeCommonProps<I>, keyof P>>;

/**
 * Makes a custom component of the hosts' own, or of a plugin, an element of the app. Must be a `const` at the top of a module.
 *
 * Paths are without extension: `./native/stars` from the file, `/native/stars` from the app's folder, else a package's. An object
 * says more: `events` by name, `class` and `style` by attribute, `defaults` of props that are not set, `props` for spreads.
 *
 * @throws at build: SP2017 for a host that is built for and not named, SP2018 for files that are not there, SP2019.
 * @example
 * export const Stepper = nativeComponent<{ value?: number; min?: number; onChange?: NativeHandler<number> }>({
 *   wechat: '@vant/weapp/stepper/index',
 *   alipay: 'antd-mini/es/Stepper/index',
 *   web: WebStepper,
 * })
 */
/* @__NO_SIDE_EFFECTS__ */
export const nativeComponent = <P extends object, I = NativeInstance>(
  _sources: NativeSources<P>,
): NativeComponent<P, I> => ShownChildren as NativeComponent<P, I>;

/** In tests that build nothing there is no host: what stands in the component is shown. */
const ShownChildren = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren => children;
