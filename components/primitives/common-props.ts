// What the props of all primitives are made of. Written by hand; the primitives' own props are generated from their tables.
import type { ComponentChildren, Ref } from 'preact';
import type { Signal } from '@preact/signals';
import type { SampanEvent } from '../../src/core/host.ts';

/** A prop takes its value or a signal of it: a signal updates the one attribute without rendering a component. */
export type Reactive<T> = T | Signal<T>;
export type Handler<D = unknown> = (event: SampanEvent<D>) => void;
export type StyleValue = string | Record<string, string | number | undefined>;

/** A prop that only some hosts have. A build for another one says so. */
// oxlint-disable-next-line no-unused-vars -- the name of the host is for readers of the type
export type HostOnly<Host extends string, T> = T;

export interface TouchDetail {
  readonly x?: number;
  readonly y?: number;
}

/** Props of every primitive with a box. */
export interface CommonProps {
  id?: Reactive<string | undefined>;
  class?: Reactive<string | undefined>;
  /** CSS text, or an object; bare numbers are px, `rpx` works on every host. */
  style?: Reactive<StyleValue | undefined>;
  /** Keeps the element out of view. Default false. */
  hidden?: Reactive<boolean | undefined>;
  children?: ComponentChildren;
  ref?: Ref<HostElement>;
  key?: string | number;
  onTap?: Handler<TouchDetail>;
  /** As `onTap`, and stops the event here, on the host too. */
  onTapCatch?: Handler<TouchDetail>;
  onLongPress?: Handler<TouchDetail>;
  onLongPressCatch?: Handler<TouchDetail>;
  onTouchStart?: Handler;
  onTouchStartCatch?: Handler;
  onTouchMove?: Handler;
  /** Takes the gesture: nothing behind this element scrolls. */
  onTouchMoveCatch?: Handler;
  onTouchEnd?: Handler;
  onTouchEndCatch?: Handler;
  onTouchCancel?: Handler;
  onTransitionEnd?: Handler;
  onAnimationStart?: Handler;
  onAnimationIteration?: Handler;
  onAnimationEnd?: Handler;
  [data: `data-${string}`]: unknown;
  [aria: `aria-${string}`]: unknown;
}

/** Props of the primitives without a box. */
export interface BareProps {
  children?: ComponentChildren;
  key?: string | number;
}

/** What a ref on a primitive holds: an opaque handle on mini-program hosts, the DOM element on the web. */
export interface HostElement {
  readonly nodeType: number;
}
