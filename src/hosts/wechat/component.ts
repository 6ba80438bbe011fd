// A component of Preact's as WeChat's `Component()` takes it: props are properties, `onChoose` triggers `choose`.
import type { PropKind } from '../../core/dialect.ts';
import { createMiniBoundary, type BoundaryInstance } from '../shared/mini-boundary.ts';
import {
  closeComponent,
  componentReady,
  isEvent,
  openComponent,
  renderComponent,
  setVisible,
  type ComponentInstance,
  type ComponentSpec,
} from '../shared/mini-component.ts';
import { eventMethods, type HostInstance } from '../shared/mini-runtime.ts';
import { host } from './mini-host.ts';

type Props = Record<string, unknown>;

interface Instance extends ComponentInstance {
  readonly data: Readonly<Record<string, unknown>>;
  triggerEvent(name: string, detail?: unknown): void;
}

const types: Readonly<Record<Exclude<PropKind, 'event'>, unknown>> = {
  string: String,
  number: Number,
  boolean: Boolean,
  object: Object,
  array: Array,
  any: null,
};

export function createComponent(spec: ComponentSpec): object {
  const names = Object.keys(spec.props);
  const values = names.filter((name) => !isEvent(name));
  const readProps = (instance: Instance, events: Props): Props => {
    const props = Object.assign({}, events);
    // Not set is null: the component's own defaults hold.
    for (const name of values) if (instance.data[name] !== null) props[name] = instance.data[name];
    return props;
  };
  return {
    properties: Object.fromEntries(
      values.map((name) => [name, { type: types[spec.props[name] as keyof typeof types], value: null }]),
    ),
    // One call for all that one `setData` of the page changes.
    observers: values.length > 0 ? { [values.join()]: observe } : {},
    data: { r: { t: '$' } },
    lifetimes: {
      attached(this: Instance) {
        const events = Object.fromEntries(
          names.filter(isEvent).map((name) => [
            name,
            (detail: unknown) => {
              this.triggerEvent(name.charAt(2).toLowerCase() + name.slice(3), detail);
            },
          ]),
        );
        openComponent(this, host, spec, () => readProps(this, events));
      },
      ready(this: Instance) {
        componentReady(this);
      },
      detached(this: Instance) {
        closeComponent(this);
      },
    },
    pageLifetimes: {
      show(this: Instance) {
        setVisible(this, true);
      },
      hide(this: Instance) {
        setVisible(this, false);
      },
    },
    methods: eventMethods(host, ({ sampan }: Instance) => sampan && sampan.document),
  };
}

function observe(this: Instance): void {
  renderComponent(this);
}

/** A boundary's owner is what holds it in its template: the component, or the boundary further out. */
export const createComponentBoundary = (): object => ({
  ...createMiniBoundary(host, (_id, boundary) => ownerOf(boundary)),
  // Its styles are those of its own file, as they are a component's.
  options: { virtualHost: true },
});

function ownerOf(boundary: BoundaryInstance & { selectOwnerComponent?(): unknown }): HostInstance | undefined {
  const owner = boundary.selectOwnerComponent?.() as
    (HostInstance & Pick<BoundaryInstance, '$page'>) | null | undefined;
  return owner?.$page ?? (owner?.sampan ? owner : undefined);
}
