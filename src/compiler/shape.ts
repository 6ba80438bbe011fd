// What a value can be, as far as its declaration tells. Types are trusted: TypeScript holds an app to them.

/** `text`: whatever Preact shows as text, or nothing. `signal`: a signal of it. undefined: not known. */
export type Shape = 'text' | 'signal' | ObjectShape | ArrayShape | FunctionShape | undefined;

export interface ObjectShape {
  readonly kind: 'object';
  member(name: string): Shape;
}

export interface ArrayShape {
  readonly kind: 'array';
  readonly of: Shape;
}

export interface FunctionShape {
  readonly kind: 'function';
  returns(): Shape;
}

export const objectOf = (member: (name: string) => Shape): ObjectShape => ({ kind: 'object', member });

export const functionOf = (returns: () => Shape): FunctionShape => ({ kind: 'function', returns });

/** A signal of this. */
export const signalOf = (value: Shape): Shape =>
  value === 'text' ? 'signal' : objectOf((name) => (name === 'value' ? value : undefined));

/** A member of a value, or of one that may be missing. */
export function memberOf(shape: Shape, name: string): Shape {
  if (shape === 'signal') return name === 'value' ? 'text' : undefined;
  if (typeof shape !== 'object') return undefined;
  if (shape.kind === 'array') return name === 'length' ? 'text' : /^\d+$/.test(name) ? shape.of : undefined;
  return shape.kind === 'object' ? shape.member(name) : undefined;
}

export const entryOf = (shape: Shape): Shape =>
  typeof shape === 'object' && shape.kind === 'array' ? shape.of : undefined;

/** What a call of it returns. */
export const resultOf = (shape: Shape): Shape =>
  typeof shape === 'object' && shape.kind === 'function' ? shape.returns() : undefined;

/** One of several; known only when they are the same, or all are shown as text. */
export function oneOf(shapes: readonly Shape[]): Shape {
  const [first] = shapes;
  if (shapes.every((shape) => shape === first)) return first;
  return shapes.every((shape) => shape === 'text' || shape === 'signal') ? 'signal' : undefined;
}
