// The event object that a handler gets on Alipay.
import type { EngineEvent } from '../mini/platform.ts';
import { alipayType } from './event-types.ts';

/** Quirk(alipay): `target.dataset` is that of the element with the handler; where the event began is `targetDataset`. */
export function alipayEvent({
  type,
  timeStamp,
  target,
  currentTarget,
  detail,
  touches,
  changedTouches,
  fields,
}: EngineEvent): unknown {
  return {
    type: alipayType(type),
    timeStamp,
    target: { ...target, dataset: currentTarget.dataset, targetDataset: target.dataset },
    currentTarget,
    detail,
    touches,
    changedTouches,
    ...fields,
  };
}
