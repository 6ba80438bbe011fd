// Props that may be signals.
import { Signal } from '@preact/signals';

/** The value of a prop. Reading a signal here subscribes the primitive that is rendering, and nothing around it. */
export const read = <T>(prop: T | Signal<T>): T => (prop instanceof Signal ? prop.value : prop);
