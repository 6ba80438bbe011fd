// DOM events as handlers see them: SampanEvent, the same shape on every host.
import type { EventTargetInfo, SampanEvent } from '../../../core/host.ts';
import { parts } from './parts.ts';

/** Events whose long press or hover ended at an inner element. A DOM event cannot say that: both begin later than it. */
const stopped = new WeakSet<Event>();

export const isStopped = (event: Event): boolean => stopped.has(event);

export const stopHere = (event: Event): unknown => stopped.add(event);

const describeTarget = (element: EventTarget | null): EventTargetInfo =>
  element instanceof HTMLElement
    ? { id: element.id, dataset: { ...element.dataset, ...parts.dataset?.of(element) } }
    : { id: '', dataset: {} };

/**
 * The event for a handler.
 *
 * @param current the element whose handler runs; the DOM event's own unless the handler runs later (long press)
 * @param target where it began; the element itself for events that a primitive makes
 */
export function webEvent<D>(
  event: Event,
  type: string,
  detail: D,
  current = event.currentTarget,
  target = event.target ?? current,
): SampanEvent<D> {
  const { timeStamp } = event;
  return {
    type,
    detail,
    timeStamp,
    // Getters: most handlers look at neither.
    get target() {
      return describeTarget(target);
    },
    get currentTarget() {
      return describeTarget(current);
    },
    stopPropagation() {
      event.stopPropagation();
      stopHere(event);
    },
    preventDefault: () => event.preventDefault(),
  };
}
