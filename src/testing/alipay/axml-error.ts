// The error of the AXML reader: what is wrong and where. Thrown at the first fault, because a host would show nothing at all.
import { formatLocation, type Location } from '../../core/location.ts';

/** One AXML file as it lies in the output. */
export interface AxmlSource {
  /** Path relative to the project's root, for messages. */
  readonly file: string;
  readonly text: string;
}

/** A fault in an AXML file or in the configuration beside it. The message begins with `file:line:column`. */
export class AxmlError extends Error {
  override readonly name = 'AxmlError';
  readonly at: Location;
  /** What is wrong, without the place. */
  readonly what: string;

  constructor(what: string, at: Location) {
    super(`${formatLocation(at)} ${what}`);
    this.what = what;
    this.at = at;
  }
}

/** Throws what is wrong at an offset of a file. */
export function fail(source: AxmlSource, offset: number, what: string): never {
  const before = source.text.slice(0, offset);
  const line = before.split('\n').length;
  throw new AxmlError(what, { file: source.file, line, column: offset - before.lastIndexOf('\n') });
}
