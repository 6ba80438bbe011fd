// glass-easel, WeChat's open engine, with one page of the stories' mini program on it.
import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  CurrentWindowBackendContext,
  Event as EaselEvent,
  type GeneralBackendContext,
  type GeneralComponent,
  globalOptions,
} from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { hostComponentPath, hostDefinition } from '../../../src/testing/engines/host-components/host-component.ts';
import { components } from './components.ts';
import type { Props } from './drawing.ts';
import { drawn } from './drawn.ts';
import { createLoader, type Definition } from './modules.ts';
import type { StoriesProject } from './project.ts';
import { slotPath } from './slot-path.ts';
import { drawnMedia } from './drawn-media.ts';

export interface FrameHooks {
  /** A `setData` of the page. */
  readonly sent: (patch: object) => void;
  readonly failed: (message: string) => void;
  readonly wx: object;
}

const types = { String, Number, Boolean, Array, Object, Function, Any: null };
/** A list that is not there yet is an empty one on every host; and the table of properties holds only what is drawn. */
const harmless = /^The for-list data is neither Array nor Object, got type "undefined"|is not a valid property$/;

interface Instance {
  readonly data: Props;
  readonly _$: GeneralComponent & { readonly $$: HTMLElement };
  update?: (props: Props) => void;
}

/** The host's component with what draws it. */
function drawnDefinition(component: (typeof components)[number]): Definition {
  const definition = hostDefinition(component, types) as { lifetimes: Definition };
  const look = drawn[component.tag] ?? drawnMedia[component.tag];
  if (!look) return definition;
  const follow = function (this: Instance): void {
    this.update?.(this.data);
  };
  return {
    ...definition,
    observers: { '**': follow },
    lifetimes: {
      ...definition.lifetimes,
      attached(this: Instance): void {
        const element = this._$;
        this.update = look.attach(element.$$, (type, detail) => element.triggerEvent(type, detail));
        this.update(this.data);
      },
    },
  };
}

export function openStory(project: StoriesProject, path: string, query: object, hooks: FrameHooks): void {
  addGlobalErrorListener((error) => (hooks.failed(String(error)), false));
  addGlobalWarningListener((message) => (harmless.test(message) || hooks.failed(message), false));
  globalOptions.useMethodCallerListeners = true;
  const env = new MiniProgramEnv();
  const code = env.createCodeSpace('', true);
  const hostTags = Object.fromEntries(components.map(({ tag }) => [tag, `/${hostComponentPath(tag)}`]));
  const addUnit = (unit: string, config: object, content: unknown): void => {
    code.addComponentStaticConfig(unit, config);
    const template = { groupList: project.templates, content, fallbackListenerOnNativeNode: true };
    code.addCompiledTemplate(unit, template as unknown as Parameters<typeof code.addCompiledTemplate>[1]);
  };
  for (const component of components) {
    const unit = hostComponentPath(component.tag);
    addUnit(unit, { component: true }, project.templates[slotPath]);
    code.component(unit).definition(drawnDefinition(component)).register();
  }
  for (const unit of project.units) {
    const { usingComponents } = unit.config as { usingComponents?: object };
    addUnit(
      unit.path,
      { ...unit.config, usingComponents: { ...hostTags, ...usingComponents } },
      project.templates[unit.path],
    );
  }
  const load = createLoader(project, {
    wx: hooks.wx,
    onPage: (unit, definition) => code.componentEnv(unit, ({ Page }) => Page(definition as Parameters<typeof Page>[0])),
    onComponent: (unit, definition) => code.componentEnv(unit, ({ Component }) => Component(definition)),
  });
  load('app');
  for (const unit of project.units) if (unit.path === path || !unit.path.startsWith('pages/')) load(unit.path);
  mountPage(env, code, path, query, hooks);
}

type Env = InstanceType<typeof MiniProgramEnv>;
type CodeSpace = ReturnType<Env['createCodeSpace']>;
type PageInstance = Record<string, unknown>;

/** Browsers have elements of their own by these names, which do not show what stands inside. */
const taken = new Set(['camera', 'video']);

/** The document, as far as the engine makes elements with it. */
const documentOfHost = new Proxy(document, {
  get(target, name) {
    if (name === 'createElement') return (tag: string) => target.createElement(taken.has(tag) ? `host-${tag}` : tag);
    const member: unknown = Reflect.get(target, name, target);
    return typeof member === 'function' ? (member.bind(target) as unknown) : member;
  },
});

function mountPage(env: Env, code: CodeSpace, path: string, query: object, hooks: FrameHooks): void {
  const backend = Object.assign(new CurrentWindowBackendContext(), { document: documentOfHost });
  backend.onEvent((target, type, detail, options) =>
    EaselEvent.dispatchEvent(target, new EaselEvent(type, detail, options)),
  );
  const associated = env.associateBackend(backend as unknown as GeneralBackendContext);
  const place = document.getElementById('page') as HTMLElement;
  const placeholder = document.createElement('span');
  place.append(placeholder);
  const root = associated.createRoot('page', code, path);
  const instance = root.get() as unknown as PageInstance;
  const setData = instance.setData as (patch: object, done?: () => void) => void;
  instance.setData = (patch: object, done?: () => void): void => {
    hooks.sent(patch);
    // Across the bridge nothing is shared.
    setData.call(instance, structuredClone(patch), done);
  };
  type Attach = Parameters<typeof root.attach>;
  root.attach(place as unknown as Attach[0], placeholder as unknown as Attach[1]);
  const call = (name: string, argument?: object): void =>
    (instance[name] as ((argument?: object) => void) | undefined)?.call(instance, argument);
  call('onLoad', query);
  call('onShow');
  call('onReady');
}
