// Everything that one build found wrong, as one exception. Printing is the CLI's; plain `vite build` shows the message.
import { describe, SampanError } from '../core/errors.ts';

export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
  readonly errors: readonly SampanError[];

  constructor(errors: readonly SampanError[]) {
    // `describe` and not `message`: a build runs in production mode, where messages are codes only.
    super(errors.map(({ code, detail, at }) => describe(code, detail, at)).join('\n'));
    this.errors = errors;
    // Vite prints the stack when there is one; where in the build an author's mistake was noticed helps nobody.
    this.stack = this.message;
  }
}

/** Errors of several hosts as one list: what is wrong with a file on each host is said once. */
export function mergeErrors(errors: readonly SampanError[]): SampanError[] {
  const merged = new Map<string, SampanError>();
  for (const error of errors) {
    const { host, ...rest } = error.detail;
    const key = JSON.stringify([error.code, rest, error.at]);
    const first = merged.get(key);
    if (!first) merged.set(key, error);
    else if (host !== undefined) merged.set(key, withHost(first, String(host)));
  }
  return [...merged.values()].sort(byPlace);
}

function withHost(error: SampanError, host: string): SampanError {
  const hosts = String(error.detail['host']).split(', ');
  if (hosts.includes(host)) return error;
  return new SampanError(error.code, { ...error.detail, host: [...hosts, host].join(', ') }, error.at);
}

function byPlace(a: SampanError, b: SampanError): number {
  const order = (error: SampanError): [string, number] => [error.at?.file ?? '', error.at?.line ?? 0];
  const [fileA, lineA] = order(a);
  const [fileB, lineB] = order(b);
  return fileA === fileB ? lineA - lineB : fileA < fileB ? -1 : 1;
}
