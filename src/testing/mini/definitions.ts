// Prepares the app's Page and Component definitions for an engine: handlers get plain event objects, over the bridge.
import type { Definition, Instance } from '../engines/engine.ts';
import type { EngineEvent, EventPlace, EventTouch, Platform } from './platform.ts';

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

const placeOf = ({ id, dataset }: RawPlace): EventPlace => ({
  id: id ?? '',
  dataset: { ...dataset },
  offsetLeft: 0,
  offsetTop: 0,
});

interface RawTouch {
  readonly identifier?: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

const touchesOf = (list: unknown): EventTouch[] =>
  Array.from((list ?? []) as ArrayLike<RawTouch>, ({ identifier = 0, clientX, clientY, pageX, pageY }) => ({
    identifier,
    clientX,
    clientY,
    pageX,
    pageY,
  }));

/** An engine's event has nothing of its own but its detail: what stands beside that travels in it. */
const FIELDS = '@event';

export const withEventFields = (detail: unknown, fields: EngineEvent['fields'] | undefined): unknown =>
  fields ? { ...(detail as object), [FIELDS]: fields } : detail;

function splitFields(detail: unknown): Pick<EngineEvent, 'detail' | 'fields'> {
  if (typeof detail !== 'object' || detail === null || !(FIELDS in detail)) return { detail, fields: {} };
  const { [FIELDS]: fields, ...rest } = detail;
  return { detail: rest, fields: fields as EngineEvent['fields'] };
}

/** glass-easel hands a touch on as `detail`, with the browser's event in it; exparser beside an empty one. */
function readEvent({ type, timeStamp, target, currentTarget, detail, ...lists }: RawEvent): EngineEvent {
  const isTouch = type.startsWith('touch');
  const given = (isTouch ? { ...lists, ...(detail as object) } : lists) as Pick<RawEvent, 'touches' | 'changedTouches'>;
  const touches = touchesOf(given.touches);
  const changedTouches = touchesOf(given.changedTouches);
  const [first] = changedTouches;
  return {
    type,
    timeStamp,
    target: placeOf(target),
    currentTarget: placeOf(currentTarget),
    ...splitFields(isTouch && first ? { x: first.pageX, y: first.pageY } : detail),
    touches,
    changedTouches,
  };
}

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
    Object.entries(methods).map(([name, value]) => [
      name,
      typeof value === 'function' ? overBridge(value as Method, platform, deliver) : value,
    ]),
  );
}

export const preparePage = (definition: Definition, platform: Platform, deliver: Deliver): Definition =>
  wrapMethods(platform.page(definition), platform, deliver);

export function prepareComponent(definition: Definition, platform: Platform, deliver: Deliver): Definition {
  const prepared = platform.component(definition);
  return { ...prepared, methods: wrapMethods((prepared.methods as Definition | undefined) ?? {}, platform, deliver) };
}
