// Prepares the app's Page and Component definitions for an engine: handlers get plain event objects, over the bridge.
import type { Definition, Instance } from '../engines/engine.ts';
import type { EngineEvent, EventPlace, Platform } from './platform.ts';

type Method = (this: Instance, ...args: unknown[]) => unknown;

interface RawEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly target: RawPlace;
  readonly currentTarget: RawPlace;
  readonly detail: unknown;
  readonly touches?: unknown;
  readonly changedTouches?: unknown;
}

interface RawPlace {
  readonly id?: string;
  readonly dataset?: Readonly<Record<string, unknown>> | null;
}

/** Both engines call handlers as ordinary methods; an event is told from other arguments by its shape. */
const isEvent = (value: unknown): value is RawEvent =>
  typeof value === 'object' && value !== null && 'currentTarget' in value && 'timeStamp' in value && 'type' in value;

const placeOf = ({ id, dataset }: RawPlace): EventPlace => ({ id: id ?? '', dataset: { ...dataset }, offsetLeft: 0, offsetTop: 0 });

const readEvent = (event: RawEvent): EngineEvent => ({
  type: event.type,
  timeStamp: event.timeStamp,
  target: placeOf(event.target),
  currentTarget: placeOf(event.currentTarget),
  detail: event.detail,
  touches: event.touches ?? [],
  changedTouches: event.changedTouches ?? [],
});

type Deliver = (handler: () => void) => void;

const overBridge = (method: Method, platform: Platform, deliver: Deliver): Method =>
  function (this: Instance, ...args: unknown[]): unknown {
    const [first] = args;
    if (!isEvent(first)) return method.apply(this, args);
    const event = platform.event(readEvent(first));
    deliver(() => method.call(this, event));
    return undefined;
  };

function wrapMethods(methods: Definition, platform: Platform, deliver: Deliver): Definition {
  return Object.fromEntries(
    Object.entries(methods).map(([name, value]) => [name, typeof value === 'function' ? overBridge(value as Method, platform, deliver) : value]),
  );
}

export const preparePage = (definition: Definition, platform: Platform, deliver: Deliver): Definition =>
  wrapMethods(platform.page(definition), platform, deliver);

export function prepareComponent(definition: Definition, platform: Platform, deliver: Deliver): Definition {
  const prepared = platform.component(definition);
  return { ...prepared, methods: wrapMethods((prepared.methods as Definition | undefined) ?? {}, platform, deliver) };
}
