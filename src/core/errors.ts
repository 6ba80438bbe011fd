// The error that everything here throws. Production bundles carry the code and a link; the texts stay in development.
import { errorTable } from './errors.table.ts';
import { formatLocation, type Location } from './location.ts';

export type ErrorCode = keyof typeof errorTable;
export type ErrorDetail = Readonly<Record<string, string | number | undefined>>;

const fill = (text: string, detail: ErrorDetail): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '')).trim();

/**
 * An error with a stable code, a place and a fix.
 *
 * @example
 * try { await request({ url }) } catch (error) {
 *   if (error instanceof SampanError && error.code === 'SP5002') retry()
 * }
 */
export class SampanError extends Error {
  // Declared only: class fields cost a helper of 700 bytes where they are compiled for old engines.
  declare readonly code: ErrorCode;
  declare readonly detail: ErrorDetail;
  declare readonly at: Location | undefined;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, at?: Location) {
    super(
      process.env.NODE_ENV === 'production'
        ? `${code}: see docs/errors/${code}.md of sampan`
        : describe(code, detail, at),
    );
    this.name = 'SampanError';
    this.code = code;
    this.detail = detail;
    this.at = at;
  }
}

/** The full text of an error: place, what is wrong, how to fix it. For development and build tools only. */
export function describe(code: ErrorCode, detail: ErrorDetail = {}, at?: Location): string {
  const { what, fix } = errorTable[code];
  const place = at ? `${formatLocation(at)} ` : '';
  const remedy = fill(fix, detail);
  return `${place}${code} ${fill(what, detail)}${remedy ? `\n  fix: ${remedy}` : ''}`;
}
