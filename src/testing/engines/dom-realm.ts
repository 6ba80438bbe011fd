// A window of its own for each engine: jsdom's context holds the engine's globals, so that neither this process nor another
// driver sees them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, runInContext, type Context } from 'node:vm';
import { requirePackage, resolvePackage } from '../missing-package.ts';

interface VirtualConsole {
  on(type: 'error' | 'jsdomError', listener: (error: unknown) => void): void;
}

interface JsdomModule {
  readonly VirtualConsole: new () => VirtualConsole;
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => {
    readonly window: Window & typeof globalThis;
    getInternalVMContext(): Context;
  };
}

export interface DomRealm {
  readonly window: Window & typeof globalThis;
  /** Loads a CommonJS package inside the window; each file runs once for each realm. `user` is a package that brings it along. */
  load<T>(name: string, user?: string): T;
  /** Runs code inside the window and returns its value. */
  evaluate<T>(code: string, file: string): T;
  /** Reads JSON into this realm's own objects. */
  parse(json: string): unknown;
  adopt<T>(value: T): T;
  owns(promise: unknown): boolean;
  close(): void;
}

type Wrapper = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: unknown },
  global: object,
) => void;

/** Parsed engine files; parsing takes longer than running. */
const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    script = new Script(`(function (exports, require, module, global) {${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
    });
    scripts.set(file, script);
  }
  return script;
}

/** `onError` hears what the window's console and listeners complain of. */
export function createDomRealm(needed: string, onError: (message: string) => void): DomRealm {
  const { JSDOM, VirtualConsole } = requirePackage<JsdomModule>('jsdom', needed);
  const virtualConsole = new VirtualConsole();
  for (const type of ['error', 'jsdomError'] as const)
    virtualConsole.on(type, (error) => onError(`engine: ${String(error)}`));
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  const context = dom.getInternalVMContext();
  const { window } = dom;
  runInContext(polyfills, context);
  // No refresh rate: a frame is the next task.
  window.requestAnimationFrame = (callback) => {
    setImmediate(() => callback(performance.now()));
    return 0;
  };
  const parse = runInContext('JSON.parse', context) as (json: string) => unknown;
  const modules = new Map<string, { exports: unknown }>();

  const run = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const local = createRequire(file);
    const wrapper = scriptOf(file).runInContext(context) as Wrapper;
    wrapper(module.exports, (id) => run(local.resolve(id)), module, window);
    return module.exports;
  };

  return {
    window,
    load: <T>(name: string, user?: string) => {
      const file = resolvePackage(user ?? name, needed);
      return run(user === undefined ? file : createRequire(file).resolve(name)) as T;
    },
    evaluate: <T>(code: string, file: string) => runInContext(code, context, { filename: file }) as T,
    parse,
    adopt: <T>(value: T) => {
      const json = JSON.stringify(value);
      return (json === undefined ? undefined : parse(json)) as T;
    },
    owns: (promise) => promise instanceof window.Promise,
    close: () => window.close(),
  };
}

/** What the engines ask of a window and jsdom does not have. */
const polyfills = `
window.Touch = class Touch { constructor(options) { Object.assign(this, options); } };
window.TouchEvent = class TouchEvent extends window.Event {
  constructor(type, options = {}) {
    super(type, options);
    this.touches = options.touches || [];
    this.changedTouches = options.changedTouches || [];
  }
};
window.IntersectionObserver = class IntersectionObserver { observe() {} unobserve() {} disconnect() {} };
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
window.__webview_engine_version__ = 0.02;
`;
