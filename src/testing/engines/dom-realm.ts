// A window of its own for each engine: jsdom's context holds the engine's globals, so that neither this process nor another
// driver sees them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, runInContext, type Context } from 'node:vm';
import { requirePackage, resolvePackage } from '../missing-package.ts';

interface JsdomModule {
  readonly JSDOM: new (html: string, options: object) => {
    readonly window: Window & typeof globalThis;
    getInternalVMContext(): Context;
  };
}

export interface DomRealm {
  readonly window: Window & typeof globalThis;
  /** Loads a CommonJS package inside the window; each file runs once for each realm. */
  load<T>(name: string): T;
  /** Runs code inside the window and returns its value. */
  evaluate<T>(code: string, file: string): T;
  /** The value as JSON, made of this realm's own objects: engines ask `instanceof Array`. */
  adopt<T>(value: T): T;
  close(): void;
}

type Wrapper = (exports: object, require: (id: string) => unknown, module: { exports: unknown }, global: object) => void;

/** Parsed engine files; parsing takes longer than running. */
const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    script = new Script(`(function (exports, require, module, global) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
    scripts.set(file, script);
  }
  return script;
}

export function createDomRealm(needed: string): DomRealm {
  const { JSDOM } = requirePackage<JsdomModule>('jsdom', needed);
  const dom = new JSDOM('<!doctype html><html><body></body></html>', { runScripts: 'outside-only', pretendToBeVisual: true });
  const context = dom.getInternalVMContext();
  const { window } = dom;
  runInContext(polyfills, context);
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
    load: <T>(name: string) => run(resolvePackage(name, needed)) as T,
    evaluate: <T>(code: string, file: string) => runInContext(code, context, { filename: file }) as T,
    adopt: <T>(value: T) => {
      const json = JSON.stringify(value);
      return (json === undefined ? undefined : parse(json)) as T;
    },
    close: () => window.close(),
  };
}

/** What the engines ask of a window and jsdom does not have. No refresh rate: a frame is the next task. */
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
window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(window.performance.now()), 0);
window.__webview_engine_version__ = 0.02;
`;
