// One page of the built output, opened in a realm of its own as the host would open it, up to what it renders at once.
import { posix } from 'node:path';
import { applyPatch } from '../../core/apply-patch.ts';
import type { Patch } from '../../core/host.ts';
import { missingGlobals } from './guards.table.ts';
import { installGuards } from './guards.ts';
import { firstDataMark } from './mark.ts';
import { createRealm, type Realm } from './realm.ts';
import { NoEnd, withinLimit } from './time-limit.ts';
import { traceErrors, type OutputPlace } from './traces.ts';

export interface RenderInput {
  /** Every script of the output. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Of the page, without extension. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly hostObjects: readonly string[];
}

/** The cause of a page that a loop keeps from rendering. */
export const noEnd = 'no end';

/** A page's `data`. */
export interface RenderedData {
  readonly r: Readonly<Record<string, unknown>>;
}

export type RenderResult =
  { readonly data: RenderedData } | { readonly cause: string; readonly places: readonly OutputPlace[] };

interface Rendering {
  readonly result: RenderResult;
  owns(promise: unknown): boolean;
}

interface HostPage {
  onLoad?(query: unknown): void;
}

export function renderPage(input: RenderInput): Rendering {
  const realm = createRealm();
  const traces = traceErrors(realm, (file) => input.scripts.has(file));
  const makeError = realm.compile('return new Error(message)', '', ['message']);
  let fallen: RenderResult | undefined;
  installGuards(realm, input.hostObjects, (cause) => {
    const error = makeError(`Not while the page is rendered at build time: ${cause}`);
    // The first one counts, whoever catches it.
    fallen ??= { cause, places: traces.of(error) };
    throw error;
  });
  let result: RenderResult;
  try {
    result = { data: withinLimit(() => open(input, realm)) };
  } catch (error) {
    result =
      error instanceof NoEnd ? { cause: noEnd, places: [] } : { cause: causeOf(error), places: traces.of(error) };
  }
  return { result: fallen ?? result, owns: realm.owns };
}

/** What the page sent until it had opened. */
function open(input: RenderInput, realm: Realm): RenderedData {
  const { functionOf, valueOf } = realm;
  const page = loadPage(input, realm);
  const data: Record<string, unknown> = { r: { t: '$' } };
  const instance = valueOf({});
  // The callback never comes: effects wait for a view that nobody draws.
  instance.setData = functionOf((_self, [patch]) => applyPatch(data, JSON.parse(JSON.stringify(patch)) as Patch));
  instance.paint = functionOf((_self, [options]) => skipEffects(options as PreactOptions, functionOf));
  page.onLoad?.call(instance, valueOf(input.query));
  return data as unknown as RenderedData;
}

/** Preact's own hook between rendering and what follows it, by the name that its published code has. */
interface PreactOptions {
  __c?: unknown;
}

/** Layout effects and `componentDidMount` are for a view that is there: without them in the queue, none runs. */
function skipEffects(options: PreactOptions, functionOf: Realm['functionOf']): void {
  options.__c = functionOf((_self, [, queue]) => void (queue as unknown[]).splice(0));
}

/** Globals that no parameter may be named after, or that name the global object itself. */
const fixedNames = new Set(['undefined', 'NaN', 'Infinity', 'eval', 'globalThis']);

/** Runs the app's script and the page's, and returns what the page registered. */
function loadPage({ scripts, path }: RenderInput, realm: Realm): HostPage {
  const { global, functionOf } = realm;
  let registered: HostPage = {};
  global.App = global.Component = global.Behavior = functionOf(() => undefined);
  global.Page = functionOf((_self, [page]) => void (registered = page as HostPage));
  // As parameters they cost no look-up through the realm's global object.
  const names = Object.getOwnPropertyNames(global).filter((name) => !fixedNames.has(name));
  const values = names.map((name) => global[name]);
  const modules = new Map<string, Record<string, unknown>>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const code = scripts.get(file);
    if (code === undefined) throw new Error(`${file} is not in the output`);
    const module = realm.valueOf({ exports: {} });
    modules.set(file, module);
    const require = functionOf((_self, [id]) => load(posix.join(posix.dirname(file), String(id))));
    const run = realm.compile(code, file, ['require', 'module', 'exports', ...names, firstDataMark]);
    run(require, module, module.exports, ...values);
    return module.exports;
  };
  load('app.js');
  registered = {};
  load(`${path}.js`);
  return registered;
}

function causeOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const [, name = ''] = /^(\w+) is not defined$/.exec(message) ?? [];
  return Object.hasOwn(missingGlobals, name) ? missingGlobals[name]! : `error: ${message}`;
}
