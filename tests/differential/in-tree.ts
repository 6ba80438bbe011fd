// Test apps on the tree of a mini-program host: as blocks of a dialect, or with a generic template for every element.
import * as preact from 'preact';
import * as jsx from 'preact/jsx-runtime';
import * as hooks from 'preact/hooks';
import * as compat from 'preact/compat';
import * as signals from '@preact/signals';
import { genericFacts } from '../../src/compiler/emit-generic.ts';
import { compileModule, emitTemplates, openRoots, withPlace } from '../../src/compiler/index.ts';
import { applyPatch } from '../../src/core/apply-patch.ts';
import * as blockMeta from '../../src/core/block-meta.ts';
import type { CloneTable } from '../../src/core/clone-table.ts';
import * as tree from '../../src/core/tree/index.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import type { Patch } from '../../src/core/host.ts';
import { primitives, tagOf } from '../../src/core/primitives.table.ts';
import { createMiniPage, type HostInstance } from '../../src/hosts/shared/mini-runtime.ts';
import { clones } from '../../src/runtime/clones.ts';
import * as generic from '../../src/runtime/generic.ts';
import { portals } from '../../src/runtime/portals.ts';
import * as runtime from '../../src/runtime/jsx.ts';
import { signalHoles } from '../../src/runtime/signal-holes.ts';
import { skipSame } from '../../src/runtime/skip-same.ts';
import { slot } from '../../src/runtime/slot-vnode.ts';
import { memo } from '../../src/runtime/wrap-component.ts';
import { evaluateBody, functionBody, type Modules } from './evaluate-module.ts';
import type { Shown, Step } from './shown.ts';
import { fireEvent } from './fire-event.ts';
import { drawTemplate, readTemplates, type Templates } from './template-model.ts';

signalHoles();
skipSame();
// Before anything that is there for one app only.
generic.generics();
portals();

const components = new Proxy({}, { get: (_, name) => tagOf(String(name)) });

interface Probe {
  log(text: string): void;
  /** As if the user did something to the element that a selector finds. */
  fire(type: string, selector: string): void;
}

const modulesWith = (probe: Probe): Modules => ({
  preact,
  'preact/jsx-runtime': jsx,
  'preact/hooks': hooks,
  // Its `memo` is ours where an app takes no more of it.
  'preact/compat': { ...compat, memo },
  '@preact/signals': signals,
  'sampan/components': components,
  'sampan/internal': { ...runtime, slot, ...generic, ...blockMeta, ...tree },
  probe,
});

const settle = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve));
};

interface Compiled {
  readonly dialect: Dialect;
  readonly body: string;
  readonly templates: Templates;
  readonly clones: CloneTable;
}

/** Block names are registered by name, in one process: each app needs a prefix of its own. */
export async function compileBlocks(source: string, dialect: Dialect, prefix: string): Promise<Compiled> {
  const { code, blocks, tags, diagnostics } = compileModule(source, {
    file: 'app.tsx',
    prefix,
    isPrimitiveSource: (specifier) => specifier === 'sampan/components',
    dialect,
  });
  if (diagnostics[0]) throw diagnostics[0];
  const opened = openRoots(blocks, source.match(/\bon[A-Z]\w*/g) ?? [], dialect);
  const templates = readTemplates(
    emitTemplates({ blocks: opened.blocks.map(withPlace), tags, isReached: (name) => code.includes(name), dialect }),
  );
  return { dialect, body: await functionBody(code), templates, clones: opened.table };
}

const generics = new Map<Dialect, Templates>();

/** A dialect's templates for every tag. */
export function genericTemplates(dialect: Dialect): Templates {
  const templates =
    generics.get(dialect) ?? readTemplates(emitTemplates({ blocks: [], tags: Object.keys(primitives), dialect }));
  generics.set(dialect, templates);
  return templates;
}

/** Without the compiler every element is a generic one. */
export async function compileGeneric(source: string, dialect: Dialect): Promise<Compiled> {
  for (const tag of Object.keys(primitives)) {
    const { meta, names } = genericFacts(tag, dialect);
    blockMeta.meta(tag, meta);
    generic.generics(names);
  }
  tree.liveHoles();
  tree.neutralEvents();
  const clones: CloneTable = { events: [], blocks: {} };
  return { dialect, body: await functionBody(source), templates: genericTemplates(dialect), clones };
}

export async function runInTree(
  { dialect, body, templates, clones: table }: Compiled,
  rekeyMoved: boolean,
): Promise<readonly Step[]> {
  const { vnode } = preact.options;
  clones(table);
  const log: string[] = [];
  const app = evaluateBody(
    body,
    modulesWith({
      log: (text) => log.push(text),
      fire(event, selector) {
        const type = event === 'click' ? 'tap' : event;
        if (!fireEvent(draw(), selector, type, { dialect, page: page.instance })) log.push(`nothing is ${selector}`);
      },
    }),
  );
  const page = openPage(app.default, rekeyMoved);
  const steps: Step[] = [];
  const draw = (): Shown[] => {
    const root = page.data.r as { readonly t?: string };
    return root.t ? drawTemplate(templates, root.t, { i: root }) : [];
  };
  const record = async (): Promise<void> => {
    await settle();
    steps.push({ shown: draw().map(withoutGroup), log: log.splice(0) });
  };
  await record();
  while (steps.length < 10 && app.next()) await record();
  page.close();
  await settle();
  steps.push({ shown: [], log: log.splice(0) });
  preact.options.vnode = vnode!;
  return steps;
}

/** What a host writes around a checkbox has no box of its own. */
function withoutGroup(node: Shown): Shown {
  if (typeof node === 'string') return node;
  const [only] = node.children;
  if (node.tag === 'checkbox-group' && only !== undefined) return withoutGroup(only);
  return { ...node, children: node.children.map(withoutGroup) };
}

type PageObject = HostInstance & { readonly data: object; onLoad(query: object): void; onUnload(): void };

interface OpenPage {
  readonly instance: object;
  readonly data: Record<string, unknown>;
  close(): void;
}

/** A page as the mini-program hosts open it, with the host's copy of its data. */
function openPage(component: () => unknown, rekeyMoved: boolean): OpenPage {
  const object = createMiniPage(
    {
      rules: { rekeyMoved, templateCopies: undefined },
      stopRefresh: () => {},
    },
    { name: 'test', routes: [], window: {}, darkMode: false },
    { route: '/app', component: component as preact.ComponentType },
  ) as PageObject;
  const data = structuredClone(object.data) as Record<string, unknown>;
  const instance = Object.assign(Object.create(object) as PageObject, {
    setData(patch: object, done?: () => void) {
      applyPatch(data, JSON.parse(JSON.stringify(patch)) as Patch);
      done?.();
    },
  });
  instance.onLoad({});
  return { instance, data, close: () => instance.onUnload() };
}
