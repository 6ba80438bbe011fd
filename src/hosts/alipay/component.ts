// A component of Preact's as Alipay's `Component()` takes it: props come as they stand on the element, functions among them.
import {
  closeComponent,
  componentReady,
  isEvent,
  openComponent,
  renderComponent,
  type ComponentInstance,
  type ComponentSpec,
} from '../shared/mini-component.ts';
import { eventMethods } from '../shared/mini-runtime.ts';
import { host } from './mini-host.ts';

type Props = Readonly<Record<string, unknown>>;

interface Instance extends ComponentInstance {
  readonly props: Props;
}

export function createComponent(spec: ComponentSpec): object {
  const names = Object.keys(spec.props);
  const open = (instance: Instance): void => {
    const events = Object.fromEntries(
      names.filter(isEvent).map((name) => [
        name,
        (detail: unknown) => {
          const listener = instance.props[name];
          return typeof listener === 'function' ? (listener as (detail: unknown) => unknown)(detail) : undefined;
        },
      ]),
    );
    openComponent(instance, host, spec, () => Object.assign(readProps(instance.props), events));
  };
  const readProps = (given: Props): Record<string, unknown> => {
    const props: Record<string, unknown> = {};
    for (const name of names) {
      const value = given[name];
      if (isEvent(name) || value === undefined || value === null) continue;
      // Quirk(alipay): props have no types; what stands as text on the element comes as text. Test: tests/embedded
      props[name] = spec.props[name] === 'number' && typeof value === 'string' ? Number(value) : value;
    }
    return props;
  };
  return {
    data: { r: { t: '$' } },
    // Quirk(alipay): only projects with `component2` have it; then the first view shows the tree already.
    onInit(this: Instance) {
      open(this);
    },
    didMount(this: Instance) {
      if (!this.sampan) open(this);
      componentReady(this);
    },
    didUpdate(this: Instance, before: Props) {
      if (names.some((name) => !isEvent(name) && before[name] !== this.props[name])) renderComponent(this);
    },
    didUnmount(this: Instance) {
      closeComponent(this);
    },
    methods: eventMethods(host, ({ sampan }: Instance) => sampan && sampan.document),
  };
}
