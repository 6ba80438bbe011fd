// glass-easel on its own backend that draws nothing: templates, data and events as ever, and no DOM of Node's in the figures.
import { createRequire } from 'node:module';
import * as easel from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type * as TemplateCompiler from 'glass-easel-template-compiler';
import type { Definition, Engine, EngineHooks, EngineProject, Instance } from '../../src/testing/engines/engine.ts';

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler') as typeof TemplateCompiler;

// On WeChat a handler may be put on the instance after it was made; uni-app's all are.
easel.globalOptions.useMethodCallerListeners = true;

function compileTemplates({ templates, scripts }: EngineProject): Record<string, unknown> {
  const group = new TmplGroup();
  for (const [path, wxml] of templates) group.addTmpl(path, wxml);
  for (const [path, script] of scripts) group.addScript(path, script);
  const code = group.getTmplGenObjectGroups();
  group.free();
  // The compiler's output is an expression.
  return new Function(`return ${code}`)() as Record<string, unknown>;
}

/** Sends go through the hooks. */
function intercept(instance: Instance, path: string, hooks: EngineHooks): void {
  const original = instance.setData as (patch: object, done?: () => void) => void;
  instance.setData = (patch: Record<string, unknown>, done?: () => void): void =>
    hooks.commit({ path, patch, done, apply: (adopted, after) => original.call(instance, adopted, after) });
}

const harmless = /^The for-list data is neither Array nor Object, got type "undefined"/;

/** Warnings are the recording's business; here an error would hide behind a good time. */
let onError: (message: string) => void = () => {};
easel.addGlobalErrorListener((error) => {
  onError(String(error));
  return false;
});
easel.addGlobalWarningListener((message) => {
  if (!harmless.test(message)) onError(message);
  return false;
});

const notHere = (): never => {
  throw new Error('the bare engine has no DOM');
};

const parse = (json: string): unknown => JSON.parse(json);

export function createBareEasel(project: EngineProject, hooks: EngineHooks): Engine {
  onError = hooks.error;
  const groupList = compileTemplates(project);
  const env = new MiniProgramEnv();
  const code = env.createCodeSpace('', true);
  for (const { path, config } of project.units) {
    const template = { groupList, content: groupList[path], fallbackListenerOnNativeNode: true };
    code.addComponentStaticConfig(path, config as Parameters<typeof code.addComponentStaticConfig>[1]);
    code.addCompiledTemplate(path, template as unknown as Parameters<typeof code.addCompiledTemplate>[1]);
  }
  const backend = new easel.EmptyComposedBackendContext();
  const associated = env.associateBackend(backend as unknown as easel.GeneralBackendContext);
  return {
    id: 'glass-easel',
    // Asked for a window's constructors only when a finger is imitated, which is done without one here.
    window: globalThis as unknown as Window & typeof globalThis,
    types: { String, Number, Boolean, Array, Object, Function },
    parse,
    adopt: <T>(value: T) => {
      const json = JSON.stringify(value);
      return (json === undefined ? undefined : parse(json)) as T;
    },
    owns: () => false,
    definePage: (path, definition) =>
      code.componentEnv(path, ({ Page }) => Page(definition as Parameters<typeof Page>[0])),
    defineComponent: (path, definition) =>
      code.componentEnv(path, ({ Component }) => Component(definition as Parameters<typeof Component>[0])),
    defineBehavior: (definition: Definition) => code.componentEnv('', ({ Behavior }) => Behavior(definition)),
    mount: (path) => {
      const root = associated.createRoot('page', code, path);
      const component = root.getComponent();
      const instance = root.get() as unknown as Instance;
      intercept(instance, path, hooks);
      easel.Element.pretendAttached(component);
      return {
        instance,
        element: { toggleAttribute: () => true } as unknown as Element,
        ready: () => {},
        pageLifetime: (name) => component.triggerPageLifetime(name, []),
        destroy: () => easel.Element.pretendDetached(component),
      };
    },
    nodeOf: () => undefined,
    fire: notHere,
    close: () => {},
  };
}

/** A tap, from the element outwards. @throws when nothing has the id. */
export function tapBare(page: Instance, target: string): void {
  const component = page._$ as easel.GeneralComponent;
  const element = component.getShadowRoot()?.querySelector(target);
  if (!element) throw new Error(`nothing is ${target}`);
  element.triggerEvent('tap', { x: 1, y: 1 }, { bubbles: true, composed: true });
}
