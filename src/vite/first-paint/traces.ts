// Where in the output something was thrown. The page itself sees errors without places: they would name files of this machine.
import type { Realm } from './realm.ts';

/** A place in an output file, from 1. */
export interface OutputPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Traces {
  /** The realm's places of an error, innermost first; none for what is no error. */
  of(error: unknown): readonly OutputPlace[];
}

/** Calls that are looked at: a page's own code may stand far outside, behind Preact's. */
const depth = 60;

/** @param isOutput whether a file belongs to the output: calls of our own stand around it */
export function traceErrors({ global, functionOf }: Realm, isOutput: (file: string) => boolean): Traces {
  const places = new WeakMap<object, readonly OutputPlace[]>();
  const RealmError = global.Error as ErrorConstructor;
  const prepare = functionOf((_self, [error, sites]) => {
    if (typeof error !== 'object' || error === null) return '';
    places.set(
      error,
      (sites as NodeJS.CallSite[]).flatMap(placeOf).filter(({ file }) => isOutput(file)),
    );
    return Error.prototype.toString.call(error);
  });
  Object.defineProperty(RealmError, 'prepareStackTrace', { value: prepare });
  Object.defineProperty(RealmError, 'stackTraceLimit', { value: depth });
  return {
    of(error) {
      if (typeof error !== 'object' || error === null) return [];
      // Reading it is what makes the engine hand the calls over.
      void (error as Error).stack;
      return places.get(error) ?? [];
    },
  };
}

function placeOf(site: NodeJS.CallSite): OutputPlace[] {
  const [file, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()];
  return file ? [{ file, line: line ?? 1, column: column ?? 1 }] : [];
}
