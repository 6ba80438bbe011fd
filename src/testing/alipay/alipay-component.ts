// Alipay's Component definition in the shape that the engine takes. Props reach it as one object, because Alipay knows no list of them:
// what stands on the element is what the component has, functions by their names in the owner. By the official pages on components.
import type { Definition, Instance } from '../engines/engine.ts';

type Props = Readonly<Record<string, unknown>>;
type Method = (this: Instance, ...args: unknown[]) => unknown;

/** The attribute that carries the props; see axml-component.ts. */
export const PROPS = 'alipayProps';

/** Stands for `-` in a prop's name, which no key of an expression may have. */
export const HYPHEN = '__';

const lifecycle = ['onInit', 'deriveDataFromProps', 'didMount', 'didUpdate', 'didUnmount', 'onError'] as const;
type Hook = (typeof lifecycle)[number];

interface AlipayInstance extends Instance {
  props: Props;
  data: Record<string, unknown>;
  setData(patch: object, done?: () => void): void;
  /** The engine's component: its own `setData` is no `setData` of the app's. */
  _$: { setData(patch: object): void };
  selectOwnerComponent(): Instance | null;
  $isMounted?: boolean;
  $hasInit?: boolean;
}

/** Functions that components passed on, by the text that stands for each in data. */
const passed = new Map<string, Method>();

export function alipayComponent(definition: Definition): Definition {
  const layers = [...((definition.mixins as Definition[] | undefined) ?? []).flatMap(withOwnMixins), definition];
  const defaults = Object.assign({}, ...layers.map(({ props }) => props ?? {})) as Props;
  const data = Object.assign({}, ...layers.map((layer) => dataOf(layer))) as Props;
  const hooks = (instance: AlipayInstance, name: Hook, ...args: unknown[]): void => {
    for (const layer of layers) (layer[name] as Method | undefined)?.apply(instance, args);
  };
  return {
    options: { multipleSlots: true, virtualHost: true },
    properties: {
      [PROPS]: {
        type: null,
        value: null,
        observer(this: AlipayInstance, given: Props | null) {
          takeProps(this, { ...defaults, ...readProps(this, given ?? {}) }, hooks);
        },
      },
    },
    data: { ...shown(defaults), ...data },
    lifetimes: {
      created(this: AlipayInstance) {
        const send = this.setData.bind(this);
        this.props = defaults;
        this.setData = (patch, done) => {
          const before = { ...this.data };
          // A value that is not there is none on Alipay, and nothing to complain of.
          send(JSON.parse(JSON.stringify(patch)) as object, () => {
            if (this.$isMounted) hooks(this, 'didUpdate', this.props, before);
            done?.();
          });
        };
      },
      attached(this: AlipayInstance) {
        this.$hasInit = true;
        hooks(this, 'onInit');
        hooks(this, 'deriveDataFromProps', this.props);
        this.$isMounted = true;
        hooks(this, 'didMount');
        giveRef(this);
      },
      detached(this: AlipayInstance) {
        hooks(this, 'didUnmount');
      },
    },
    methods: Object.assign({}, ...layers.map(({ methods }) => methods ?? {})) as Definition,
  };
}

const withOwnMixins = (mixin: Definition): Definition[] => [
  ...((mixin.mixins as Definition[] | undefined) ?? []).flatMap(withOwnMixins),
  mixin,
];

const dataOf = ({ data }: Definition): unknown =>
  typeof data === 'function' ? (data as () => unknown)() : (data ?? {});

function takeProps(
  instance: AlipayInstance,
  next: Props,
  hooks: (instance: AlipayInstance, name: Hook, ...args: unknown[]) => void,
): void {
  const before = instance.props;
  if (instance.$hasInit) hooks(instance, 'deriveDataFromProps', next);
  instance.props = next;
  const gone = Object.keys(before).filter((name) => !(name in next));
  instance._$.setData({ ...Object.fromEntries(gone.map((name) => [name, null])), ...shown(next) });
  if (instance.$isMounted) hooks(instance, 'didUpdate', before, instance.data);
}

/** Props as the component's own template sees them. */
const shown = (props: Props): Props =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      typeof value === 'function' ? tokenOf(value as Method) : value,
    ]),
  );

/** Texts by function: equal functions are equal in data. */
const tokens = new WeakMap<Method, string>();

function tokenOf(method: Method): string {
  const token = tokens.get(method) ?? `#function ${passed.size}`;
  tokens.set(method, token);
  passed.set(token, method);
  return token;
}

const takesFunction = /^(?:on|catch)[A-Z]/;

/** What stands on the element, with names read as functions of the owner. */
function readProps(instance: AlipayInstance, given: Props): Props {
  const known = instance.props;
  const entries = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    const name = key.replaceAll(HYPHEN, '-');
    if (value === undefined || name === 'ref') return [];
    if (!takesFunction.test(name) || typeof value !== 'string') return [[name, value]];
    if (value === '') return [];
    const before = known[name] as (Method & { readonly method?: string }) | undefined;
    return [[name, before?.method === value ? before : functionOf(instance, value)]];
  });
  return Object.fromEntries(entries);
}

/** A call finds the method when it is made: a page has some of its methods only once it is loaded. */
function functionOf(instance: AlipayInstance, name: string): Method {
  const call = (...args: unknown[]): unknown => {
    const own = passed.get(name);
    if (own) return own.apply(instance, args);
    const owner = instance.selectOwnerComponent() as Instance;
    const method = owner[name];
    if (typeof method !== 'function') throw new Error(`the owner of a component has no function "${name}"`);
    return (method as Method).apply(owner, args);
  };
  return Object.assign(call, { method: name });
}

/** The owner's method gets the instance once the page is loaded. */
function giveRef(instance: AlipayInstance): void {
  const given = instance.data[PROPS] as Props | null;
  const name = given?.['ref'];
  if (typeof name !== 'string' || name === '') return;
  queueMicrotask(() => {
    const owner = instance.selectOwnerComponent();
    const method = owner?.[name];
    if (typeof method === 'function') (method as Method).call(owner as Instance, instance);
  });
}
