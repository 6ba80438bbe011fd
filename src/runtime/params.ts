// From the texts of a URL to a page's typed params.
import type { ParamType } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import type { PageParams, ParamValue } from './page-context.ts';

export type ParamTypes = Readonly<Record<string, ParamType>>;

interface TypeOfParam {
  string: string;
  number: number;
  boolean: boolean;
}
type ValueOf<T extends ParamType> = T extends `${infer Base extends keyof TypeOfParam}?`
  ? TypeOfParam[Base]
  : T extends keyof TypeOfParam
    ? TypeOfParam[T]
    : never;
type OptionalKeys<P extends ParamTypes> = { [K in keyof P]: P[K] extends `${string}?` ? K : never }[keyof P];

/** The values of params by their types: `{ id: 'number', from: 'string?' }` gives `{ id: number; from?: string }`. */
export type Params<P extends ParamTypes> = {
  readonly [K in Exclude<keyof P, OptionalKeys<P>>]: ValueOf<P[K]>;
} & { readonly [K in OptionalKeys<P>]?: ValueOf<P[K]> };

function parseParam(text: string, type: string): ParamValue | undefined {
  if (type === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text;
}

/**
 * Parses the params of a page. Params that the page does not define stay text.
 *
 * @param route the page's pattern, for errors
 * @param raw decoded texts
 * @param types `params` of the page's config
 * @throws SampanError SP3004 when a param is missing or not of its type.
 */
export function parseParams(route: string, raw: Readonly<Record<string, string>>, types: ParamTypes = {}): PageParams {
  const params: Record<string, ParamValue> = Object.assign({}, raw);
  for (const param in types) {
    const type = types[param]!.replace('?', '');
    const text = raw[param];
    if (text === undefined && type !== types[param]) continue;
    const value = text === undefined ? undefined : parseParam(text, type);
    if (value === undefined) throw new SampanError('SP3004', { param, route, type, value: text ?? 'missing' });
    params[param] = value;
  }
  return params;
}
