// A watching build asks for every module again: the last result of each is kept for as long as its input is the same. Pure.

export interface LastResults<T> {
  /** The result for this input, made anew only when the input differs from the last one under this key. */
  get(key: string, input: string, make: () => T): T;
}

export function createLastResults<T>(): LastResults<T> {
  const last = new Map<string, { readonly input: string; readonly result: T }>();
  return {
    get(key, input, make) {
      const known = last.get(key);
      if (known?.input === input) return known.result;
      const result = make();
      last.set(key, { input, result });
      return result;
    },
  };
}
