// URLs of pages on mini hosts. Whether a page gets its query decoded differs by host, version and way of opening, and WeChat cuts
// values at `=`. So a value is written in letters that no host touches, and read back the same however often it was decoded.
import type { RouteSpec } from '../../core/app-spec.ts';

/** Before a value that is written with `~41` for `%41`. */
const mark = '~';

/** `3` stays; `salt & 盐` becomes `~salt~20~26~20~E7~9B~90`. */
function encode(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return (
    mark +
    encodeURIComponent(text)
      .replace(/[!'()*~]/g, hex)
      .replace(/%/g, '~')
  );
}

function decode(text: string): string {
  const isOurs = text[0] === mark;
  try {
    return decodeURIComponent(isOurs ? text.slice(1).replace(/~/g, '%') : text);
  } catch {
    // A link that somebody else made.
    return text;
  }
}

/** `/pages/product/_id?id=3`: absolute for every function of the host that takes a page's URL. */
export function pageUrl({ path }: RouteSpec, query: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(query).map((name) => `${encode(name)}=${encode(query[name]!)}`);
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** The query that a host gave to `onLoad`, as it was given to `pageUrl`; links from outside are decoded, too. */
export function decodeQuery(raw: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name in raw) if (raw[name] !== undefined) query[decode(name)] = decode(String(raw[name]));
  return query;
}
