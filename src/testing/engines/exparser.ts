// WeChat's closed component engine (miniprogram-exparser) under its test host j-component, fed by the official wcc. Whatever
// diffs lists here is j-component's.
import { posix } from 'node:path';
import { createDomRealm } from './dom-realm.ts';
import type { Definition, Engine, EngineHooks, EngineProject, Instance, UnitConfig, View } from './engine.ts';
import { exparserNode } from './exparser-node.ts';
import type {
  ExparserModule,
  ExparserElement,
  JComponentModule,
  RenderTemplate,
  TemplateSet,
} from './exparser-types.ts';
import { hostComponentPath, hostDefinition } from './host-components/host-component.ts';
import { propertyTypes } from './property-types.ts';
import { createReadyQueue, type ReadyQueue } from './ready-queue.ts';

const needed = 'The engine "exparser"';

/** `render` is what wcc made of the project's templates. */
export function createExparser(project: EngineProject, hooks: EngineHooks, render: string): Engine {
  const realm = createDomRealm(needed, hooks.error);
  const components = realm.load<JComponentModule>('j-component');
  const exparser = realm.load<ExparserModule>('miniprogram-exparser', 'j-component');
  const templates = realm.evaluate<TemplateSet>(`(function () {${render}\nreturn $gwx;})()`, 'templates');
  const types = propertyTypes(realm);
  const queue = createReadyQueue();
  exparser.addGlobalErrorListener((error, { message }) => {
    hooks.error(`${message}: ${String(error?.stack ?? error)}`);
    return false;
  });

  const hostIds = Object.fromEntries(project.components.map(({ tag }) => [tag, hostComponentPath(tag)]));
  for (const component of project.components) {
    const definition = hostDefinition(component, types);
    components.register({
      ...definition,
      id: hostComponentPath(component.tag),
      tagName: component.tag,
      template: slotOnly,
      usingComponents: {},
    });
  }

  const register = (path: string, definition: Definition): void => {
    const config = project.units.find((unit) => unit.path === path)?.config ?? {};
    const isolated = config.component === true && (config.styleIsolation ?? 'isolated') === 'isolated';
    components.register({
      ...definition,
      id: path,
      path: `/${path}`,
      tagName: config.component ? posix.basename(path) : 'page',
      template: templates(`${path}.wxml`),
      usingComponents: { ...hostIds, ...resolveUsing(path, config.usingComponents) },
      options: { ...(definition.options as object | undefined), classPrefix: isolated ? posix.basename(path) : '' },
      lifetimes: watched(definition, path, hooks, queue),
    });
  };

  return {
    id: 'exparser',
    window: realm.window,
    types,
    parse: realm.parse,
    adopt: realm.adopt,
    owns: realm.owns,
    definePage: (path, definition) => register(path, pageAsComponent(definition)),
    defineComponent: register,
    defineBehavior: (definition) => components.behavior(definition),
    mount: (path) => {
      const element = realm.window.document.createElement('div');
      realm.window.document.body.append(element);
      queue.hold();
      const root = components.create(path);
      if (!root) throw new Error(`${path} has called neither Page() nor Component()`);
      const node = root._exparserNode;
      element.append(root.dom);
      exparser.Element.pretendAttached(node);
      return createView(exparser, node, root.instance, element, queue);
    },
    nodeOf: (element) => exparserNode(element, exparser),
    fire: (element, type, detail) => {
      const { __wxElement: node } = element as Element & { __wxElement?: ExparserElement };
      if (node)
        exparser.Event.dispatchEvent(
          node,
          exparser.Event.create(type, realm.adopt(detail), { bubbles: false, composed: false }),
        );
    },
    close: realm.close,
  };
}

/** A template that is one slot, in the form that wcc gives. */
const slotOnly: RenderTemplate = () => ({ tag: 'wx-page', children: [{ tag: 'wx-slot', attr: {}, children: [] }] });

/** Paths of components as the unit names them: from the root, or relative to the unit. */
function resolveUsing(path: string, using: UnitConfig['usingComponents'] = {}): Record<string, string> {
  const resolve = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target);
  return Object.fromEntries(Object.entries(using).map(([tag, target]) => [tag, resolve(target)]));
}

/** exparser knows components only: a page's functions are its methods. */
function pageAsComponent(definition: Definition): Definition {
  const entries = Object.entries(definition);
  const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'));
  return { ...Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function')), methods };
}

/** The definition's lifetimes, with what the host does to every new instance first. */
function watched(definition: Definition, path: string, hooks: EngineHooks, queue: ReadyQueue): Definition {
  const lifetimes = definition.lifetimes as Definition | undefined;
  const own = (lifetimes?.created ?? definition.created) as ((this: Instance) => void) | undefined;
  const created = function (this: Instance & { _exparserNode: ExparserElement }): void {
    const original = this.setData as (patch: object, done?: () => void) => void;
    this.setData = (patch: Record<string, unknown>, done?: () => void): void =>
      hooks.commit({
        path,
        patch,
        done,
        apply: (adopted, after) => {
          original.call(this, adopted, after);
          queue.flush();
        },
      });
    const node = this._exparserNode;
    queue.add(() => node.triggerLifeTime('ready', []));
    own?.call(this);
  };
  return { ...lifetimes, created };
}

function createView(
  exparser: ExparserModule,
  node: ExparserElement,
  instance: Instance,
  element: Element,
  queue: ReadyQueue,
): View {
  return {
    instance,
    element,
    ready: queue.release,
    pageLifetime: (name) => node.triggerPageLifeTime(name, []),
    destroy: () => {
      exparser.Element.pretendDetached(node);
      element.remove();
    },
  };
}
