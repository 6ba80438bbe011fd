// Key-value storage of a host: values are kept as JSON, so that nothing is shared with the app by reference.

export interface Store {
  get(key: string): unknown;
  has(key: string): boolean;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  clear(): void;
  keys(): string[];
  all(): Record<string, unknown>;
}

export class StoreLimitError extends Error {}

const bytes = (text: string): number => Buffer.byteLength(text);

/** `keyLimit` and `totalLimit` in bytes. */
export function createStore(first: Readonly<Record<string, unknown>>, keyLimit: number, totalLimit: number): Store {
  const items = new Map<string, string>();
  const store: Store = {
    get: (key) => {
      const json = items.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },
    has: (key) => items.has(key),
    set: (key, value) => {
      const json = JSON.stringify(value) ?? 'null';
      const others = [...items].reduce((sum, [name, text]) => sum + (name === key ? 0 : bytes(text)), 0);
      if (bytes(json) > keyLimit || others + bytes(json) > totalLimit) throw new StoreLimitError('exceed max size');
      items.set(key, json);
    },
    remove: (key) => void items.delete(key),
    clear: () => items.clear(),
    keys: () => [...items.keys()],
    all: () => Object.fromEntries([...items.keys()].map((key) => [key, store.get(key)])),
  };
  for (const [key, value] of Object.entries(first)) store.set(key, value);
  return store;
}
