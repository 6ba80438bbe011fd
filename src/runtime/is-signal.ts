// Values that may be signals. Told by their mark: an app without signals does not load them for this.
import type { Signal } from '@preact/signals';

const mark = Symbol.for('preact-signals');

export const isSignal = (value: unknown): value is Signal =>
  typeof value === 'object' && value !== null && 'brand' in value && value.brand === mark;
