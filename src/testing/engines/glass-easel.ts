// WeChat's open engine: glass-easel with the mini-program adapter, its own WXML compiler, in a jsdom window.
import type * as GlassEasel from 'glass-easel';
import type * as Adapter from 'glass-easel-miniprogram-adapter';
import type * as TemplateCompiler from 'glass-easel-template-compiler';
import { requirePackage } from '../missing-package.ts';
import { createDomRealm, type DomRealm } from './dom-realm.ts';
import type { Definition, Engine, EngineHooks, EngineProject, Instance, View } from './engine.ts';
import { glassEaselNode } from './glass-easel-node.ts';
import { hostComponentPath, hostDefinition, hostTemplate } from './host-components/host-component.ts';
import { propertyTypes } from './property-types.ts';
import { createReadyQueue, type ReadyQueue } from './ready-queue.ts';

type GroupList = Record<string, unknown>;

const needed = 'The engine "glass-easel"';

/** All templates go through the compiler in one group: imports, includes and WXS resolve inside it. */
function compileTemplates(project: EngineProject, realm: DomRealm, hooks: EngineHooks): GroupList {
  const { TmplGroup } = requirePackage<typeof TemplateCompiler>('glass-easel-template-compiler', needed);
  const group = new TmplGroup();
  for (const [path, wxml] of project.templates) {
    for (const { startLine, startCol, message, isError } of group.addTmpl(path, wxml) as TemplateWarning[]) {
      if (isError) hooks.error(`${path}.wxml:${startLine + 1}:${startCol + 1} ${message}`);
    }
  }
  for (const [path, script] of project.scripts) group.addScript(path, script);
  for (const { tag } of project.components) group.addTmpl(hostComponentPath(tag), hostTemplate);
  const list = realm.evaluate<GroupList>(`(${group.getTmplGenObjectGroups()})`, 'templates');
  group.free();
  return list;
}

interface TemplateWarning {
  readonly message: string;
  readonly isError: boolean;
  readonly startLine: number;
  readonly startCol: number;
}

export function createGlassEasel(project: EngineProject, hooks: EngineHooks): Engine {
  const realm = createDomRealm(needed, hooks.error);
  const easel = realm.load<typeof GlassEasel>('glass-easel');
  const adapter = realm.load<typeof Adapter>('glass-easel-miniprogram-adapter');
  const types = propertyTypes(realm);
  reportProblems(easel, hooks, project.givesNothing ? [...harmless, unset] : harmless);
  // On WeChat a handler may be put on the instance after it was made; some frameworks' handlers all are.
  easel.globalOptions.useMethodCallerListeners = true;
  // A property may be called `id`, as a node's own field is.
  easel.globalOptions.writeFieldsToNode = false;

  const space = new adapter.MiniProgramEnv();
  const code = space.createCodeSpace('', true);
  const groupList = compileTemplates(project, realm, hooks);
  const hostTags = Object.fromEntries(project.components.map(({ tag }) => [tag, `/${hostComponentPath(tag)}`]));
  const addUnit = (path: string, config: object): void => {
    code.addComponentStaticConfig(path, config);
    // `bindtap` without a colon is WeChat's usual form; the compiler takes it for an attribute on tags it does not know.
    const template = { groupList, content: groupList[path], fallbackListenerOnNativeNode: true };
    code.addCompiledTemplate(path, template as unknown as Parameters<typeof code.addCompiledTemplate>[1]);
  };
  for (const component of project.components) {
    const path = hostComponentPath(component.tag);
    addUnit(path, { component: true });
    code.component(path).definition(hostDefinition(component, types)).register();
  }
  for (const { path, config } of project.units)
    addUnit(path, { ...config, usingComponents: { ...hostTags, ...config.usingComponents } });

  const backend = new easel.CurrentWindowBackendContext();
  backend.onEvent((target, type, detail, options) =>
    easel.Event.dispatchEvent(target, new easel.Event(type, detail, options)),
  );
  const associated = space.associateBackend(backend as unknown as GlassEasel.GeneralBackendContext);
  const queue = createReadyQueue();
  const intercept = (instance: Instance, path: string): void => interceptSetData(instance, path, hooks, queue);

  const prepareComponent = (instance: Instance, path: string): void => {
    intercept(instance, path);
    const component = instance._$ as GlassEasel.GeneralComponent;
    queue.add(() => component.triggerLifetime('ready', []));
  };

  const formField = code.componentEnv('', ({ Behavior }) =>
    Behavior({ properties: { name: types.String, value: null } } as Parameters<typeof Behavior>[0]),
  );
  /** Behaviors of the host's own are named: a field has a name and a value, the others add nothing that could be seen here. */
  const withBehaviors = (definition: Definition): Definition => {
    if (!Array.isArray(definition.behaviors)) return definition;
    const behaviors = definition.behaviors.flatMap((behavior: unknown) =>
      typeof behavior !== 'string' ? [behavior] : behavior === 'wx://form-field' ? [formField] : [],
    );
    return { ...definition, behaviors };
  };

  return {
    id: 'glass-easel',
    window: realm.window,
    types,
    parse: realm.parse,
    adopt: realm.adopt,
    owns: realm.owns,
    definePage: (path, definition) =>
      code.componentEnv(path, ({ Page }) => Page(definition as Parameters<typeof Page>[0])),
    defineComponent: (path, definition) =>
      code.componentEnv(path, ({ Component }) =>
        Component(withCreated(withBehaviors(definition), (instance) => prepareComponent(instance, path))),
      ),
    defineBehavior: (definition) => code.componentEnv('', ({ Behavior }) => Behavior(withBehaviors(definition))),
    mount: (path) => {
      const parent = realm.window.document.createElement('div');
      const placeholder = realm.window.document.createElement('span');
      parent.append(placeholder);
      realm.window.document.body.append(parent);
      queue.hold();
      const root = associated.createRoot('page', code, path);
      const instance = root.get() as unknown as Instance;
      intercept(instance, path);
      root.attach(
        parent as unknown as Parameters<typeof root.attach>[0],
        placeholder as unknown as Parameters<typeof root.attach>[1],
      );
      return createView(root, instance, parent, queue);
    },
    nodeOf: (element) => glassEaselNode(element),
    fire: (element, type, detail) => elementOf(element)?.triggerEvent(type, realm.adopt(detail)),
    close: realm.close,
  };
}

const elementOf = (element: Element): GlassEasel.Element | undefined =>
  (element as Element & { __wxElement?: GlassEasel.Element }).__wxElement;

/** A list that is not there yet is an empty one on every host. */
const harmless = [/^The for-list data is neither Array nor Object, got type "undefined"/];

const unset = /^property "\w+" received type-incompatible value: .*Used default value instead\.$/;

function reportProblems(easel: typeof GlassEasel, hooks: EngineHooks, ignored: readonly RegExp[]): void {
  easel.addGlobalErrorListener((error, method) => {
    const text = error instanceof Object && 'stack' in error ? String(error.stack) : String(error);
    hooks.error(method ? `${method}: ${text}` : text);
    return false;
  });
  easel.addGlobalWarningListener((message, related) => {
    if (ignored.some((pattern) => pattern.test(message))) return false;
    const where = typeof related === 'string' ? related : related.is;
    hooks.error(`glass-easel, in ${where}: ${message}`);
    return false;
  });
}

function interceptSetData(instance: Instance, path: string, hooks: EngineHooks, queue: ReadyQueue): void {
  const original = instance.setData as (patch: object, done?: () => void) => void;
  instance.setData = (patch: Record<string, unknown>, done?: () => void): void =>
    hooks.commit({
      path,
      patch,
      done,
      apply: (adopted, after) => {
        original.call(instance, adopted, after);
        queue.flush();
      },
    });
}

/** The definition with a `created` that runs before the author's own. */
function withCreated(definition: Definition, before: (instance: Instance) => void): Definition {
  const lifetimes = definition.lifetimes as Record<string, unknown> | undefined;
  const own = (lifetimes?.created ?? definition.created) as ((this: Instance) => void) | undefined;
  const created = function (this: Instance): void {
    before(this);
    own?.call(this);
  };
  return { ...definition, lifetimes: { ...lifetimes, created } };
}

function createView(root: Adapter.Root, instance: Instance, element: Element, queue: ReadyQueue): View {
  const component = root.getComponent();
  return {
    instance,
    element,
    ready: queue.release,
    pageLifetime: (name) => component.triggerPageLifetime(name, []),
    destroy: () => {
      root.release();
      element.remove();
    },
  };
}
