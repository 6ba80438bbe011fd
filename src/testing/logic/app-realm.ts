// The place where the app's own code runs: a context with JavaScript's globals and nothing else. No window, no process, no
// eval; naming one of them is a ReferenceError, as on a device.
import { createContext, runInContext, Script, type Context } from 'node:vm';

export interface AppRealm {
  /** Compiles a module body to a function of its parameters. */
  compile(code: string, file: string, parameters: readonly string[]): (...args: unknown[]) => unknown;
  /** Whether a promise was made by the app. */
  owns(promise: unknown): boolean;
  /** JavaScript's own globals; as parameters they cost no look-up through the context's interceptors. */
  readonly intrinsics: Readonly<Record<string, unknown>>;
  /** A promise of the app's realm, so that its rejection is reported as the app's. */
  promise<T>(settle: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T>;
}

/** Not on every device that the hosts support, so nobody may rely on them. */
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

const intrinsicNames =
  'Object Array Function String Number Boolean Symbol Math JSON Date RegExp Error TypeError RangeError Promise Map Set WeakMap WeakSet Proxy Reflect parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent'.split(
    ' ',
  );

export function createAppRealm(): AppRealm {
  const context: Context = createContext({}, { name: 'app', codeGeneration: { strings: false, wasm: false } });
  runInContext(absent.map((name) => `delete globalThis.${name};`).join(''), context);
  const intrinsics = runInContext(`({ ${intrinsicNames.join(', ')} })`, context) as Record<string, unknown>;
  const AppPromise = intrinsics.Promise as PromiseConstructor;
  return {
    compile(code, file, parameters) {
      const head = `(function (${parameters.join(', ')}) {`;
      // Stacks name the columns of the app's own text, which is what its source maps know.
      const script = new Script(`${head}${code}\n})`, { filename: file, columnOffset: -head.length });
      return script.runInContext(context) as () => unknown;
    },
    owns: (promise) => promise instanceof AppPromise,
    intrinsics,
    promise: (settle) => new AppPromise(settle),
  };
}
