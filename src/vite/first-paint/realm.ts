// A JavaScript realm of its own for one page: the language's globals and nothing else. What it queues for later never runs:
// only what a page renders at once counts.
import { compileFunction, createContext, type Context } from 'node:vm';

type Body = (self: unknown, args: readonly unknown[]) => unknown;

export interface Realm {
  /** The realm's `globalThis`. */
  readonly global: Record<string, unknown>;
  /** Compiles a body to a function of the realm, without running it. */
  compile(code: string, file: string, parameters: readonly string[]): (...args: unknown[]) => unknown;
  /** A function of the realm that does what ours does; ours itself stays out of its reach. */
  functionOf(body: Body): unknown;
  /** An object of the realm with this JSON value. */
  valueOf(value: unknown): Record<string, unknown>;
  /** Whether a promise was made in the realm. */
  owns(promise: unknown): boolean;
}

/** Not on every device's logic layer, so that nobody may count on them. */
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/** An error of ours would lead out of the realm by its constructor. */
const wrapper = `return function (...args) {
  try {
    return body(this, args);
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error));
  }
}`;

export function createRealm(): Realm {
  // `afterEvaluate` gives the realm a queue of its own for promises; it would be emptied by an evaluation, and there is none.
  const parsingContext: Context = createContext(
    // Without a prototype: an ordinary object's constructor is this process's.
    Object.create(null),
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  );
  const compile: Realm['compile'] = (code, file, parameters) =>
    compileFunction(code, [...parameters], { filename: file, parsingContext }) as () => unknown;
  const global = compile('return globalThis', '', [])() as Record<string, unknown>;
  for (const name of absent) delete global[name];
  const wrap = compile(wrapper, '', ['body']);
  const parse = compile('return JSON.parse(text)', '', ['text']);
  const RealmPromise = global.Promise as PromiseConstructor;
  return {
    global,
    compile,
    functionOf: (body) => wrap(body),
    valueOf: (value) => parse(JSON.stringify(value)) as Record<string, unknown>,
    owns: (promise) => promise instanceof RealmPromise,
  };
}
