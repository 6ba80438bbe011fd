// An example as its build writes it for a mini-program host, loaded as the host loads it.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { compileFunction } from 'node:vm';
import { readTemplates, type Templates } from '../template-model.ts';
import { openInTree, type PageObject } from './in-tree.ts';
import type { ExampleView, Gesture, OpenedPage, Probe } from './view.ts';

export interface MiniHostOutput {
  /** The folder of one host's output. */
  readonly dist: string;
  /** Of templates. */
  readonly extension: string;
  /** Of the page, without extension. */
  readonly path: string;
  toHost(detail: Gesture['detail']): unknown;
}

/** The page's own template has no name in its file. */
const root = '#page';

type Run = (...args: unknown[]) => void;

/** Pages are opened many times. */
const compiled = new Map<string, Run>();

function compile(file: string, parameters: readonly string[]): Run {
  const run = compiled.get(file) ?? (compileFunction(readFileSync(file, 'utf8'), [...parameters]) as Run);
  compiled.set(file, run);
  return run;
}

/** @param scope `globalThis` of the app's scripts */
function loadPage({ dist, path }: MiniHostOutput, scope: object): PageObject {
  let page: PageObject | undefined;
  const globals = {
    globalThis: scope,
    App: () => {},
    Component: () => {},
    Page: (given: PageObject) => (page = given),
  };
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const run = compile(join(dist, file), ['require', 'module', 'exports', ...Object.keys(globals)]);
    const require = (id: string): unknown => load(posix.join(posix.dirname(file), id));
    run(require, module, module.exports, ...Object.values(globals));
    return module.exports;
  };
  load('app.js');
  load(`${path}.js`);
  if (!page) throw new Error(`${path} calls no Page()`);
  return page;
}

const read = new Map<string, Templates>();

/** The templates that a page imports, and its own. */
function readPageTemplates({ dist, extension, path }: MiniHostOutput): Templates {
  const file = join(dist, `${path}.${extension}`);
  const known = read.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/<import src="([^"]+)"\/>/g)].map(([, src = '']) =>
    readFileSync(join(dirname(file), src), 'utf8'),
  );
  const own = text.replace(/<import [^>]+>/g, '').trim();
  const templates = readTemplates(`${imports.join('')}<template name="${root}">${own}</template>`);
  read.set(file, templates);
  return templates;
}

export function openMini(output: MiniHostOutput, { query, prepare }: OpenedPage): ExampleView {
  const scope: { probe?: Probe } = {};
  const page = loadPage(output, scope);
  if (!scope.probe) throw new Error('the app has no probe');
  prepare(scope.probe);
  const { toHost } = output;
  return openInTree({ page, templates: readPageTemplates(output), root, query, toHost, probe: scope.probe });
}
