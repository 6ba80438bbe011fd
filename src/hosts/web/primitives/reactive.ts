// Props that may be signals.
import type { Signal } from '@preact/signals';
import { isSignal } from '../../../runtime/is-signal.ts';

/** The value of a prop. Reading a signal here subscribes the primitive that is rendering, and nothing around it. */
export const read = <T>(prop: T | Signal<T>): T => (isSignal(prop) ? prop.value : prop);
