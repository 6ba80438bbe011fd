// Checks plain values against a schema and says at which key path they differ. Knows nothing of files or apps.

export type Schema =
  | { readonly kind: 'string'; readonly pattern?: RegExp; readonly expected?: string }
  | { readonly kind: 'number' | 'boolean' }
  /** Anything that passes a test of its own. */
  | { readonly kind: 'tested'; readonly test: (value: unknown) => boolean; readonly expected: string }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: Schema }
  | { readonly kind: 'record'; readonly value: Schema }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Schema>>; readonly required?: readonly string[] };

export type KeyPath = readonly (string | number)[];

export type Mismatch =
  | { readonly kind: 'unknown'; readonly path: KeyPath; readonly known: readonly string[] }
  | { readonly kind: 'type'; readonly path: KeyPath; readonly expected: string; readonly actual: string };

/** How the author reads what a schema wants. */
export function describeSchema(schema: Schema): string {
  switch (schema.kind) {
    case 'string':
      return schema.expected ?? 'a string';
    case 'tested':
      return schema.expected;
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'enum':
      return schema.values.map((value) => `"${value}"`).join(' or ');
    case 'list':
      return 'an array';
    case 'record':
    case 'object':
      return 'an object';
  }
}

export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every difference, in the order of the keys. An empty list: the value fits. */
export function checkValue(value: unknown, schema: Schema, path: KeyPath = []): Mismatch[] {
  const mismatch = (): Mismatch[] => [
    { kind: 'type', path, expected: describeSchema(schema), actual: describeValue(value) },
  ];
  switch (schema.kind) {
    case 'string':
      return typeof value === 'string' && (schema.pattern?.test(value) ?? true) ? [] : mismatch();
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? [] : mismatch();
    case 'boolean':
      return typeof value === 'boolean' ? [] : mismatch();
    case 'tested':
      return schema.test(value) ? [] : mismatch();
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value) ? [] : mismatch();
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item, index) => checkValue(item, schema.item, [...path, index]))
        : mismatch();
    case 'record':
      return isPlainObject(value)
        ? Object.entries(value).flatMap(([key, item]) => checkValue(item, schema.value, [...path, key]))
        : mismatch();
    case 'object':
      return isPlainObject(value) ? checkKeys(value, schema, path) : mismatch();
  }
}

function checkKeys(value: Record<string, unknown>, schema: Schema & { kind: 'object' }, path: KeyPath): Mismatch[] {
  const missing = (schema.required ?? []).filter((key) => value[key] === undefined);
  const known = Object.keys(schema.keys);
  return [
    ...missing.flatMap((key) => checkValue(undefined, schema.keys[key] ?? { kind: 'string' }, [...path, key])),
    ...Object.entries(value).flatMap(([key, item]): Mismatch[] => {
      const inner = Object.hasOwn(schema.keys, key) ? schema.keys[key] : undefined;
      if (!inner) return [{ kind: 'unknown', path: [...path, key], known }];
      return item === undefined ? [] : checkValue(item, inner, [...path, key]);
    }),
  ];
}
