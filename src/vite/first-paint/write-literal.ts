// A JSON value as the shortest JavaScript that every logic layer reads. Pure.

/** Keys without quotes where they need none. `__proto__` would set the prototype, and two line ends are none in old engines' strings. */
export function writeLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(',')}]`;
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${writeKey(key)}:${writeLiteral(item)}`)
    .join(',')}}`;
}

const writeScalar = (value: unknown): string =>
  value === true ? '!0' : value === false ? '!1' : escapeLineEnds(JSON.stringify(value));

function writeKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : escapeLineEnds(JSON.stringify(key));
}

const escapeLineEnds = (text: string): string => text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
