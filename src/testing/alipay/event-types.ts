// Names of events on Alipay and on the engine that renders for it.
import { axmlTags, bubblingEvents, commonEvents } from './axml-tags.table.ts';

/** Where the two differ in more than capitals: Alipay's name -> the engine's. */
const renamed: Readonly<Record<string, string>> = { longTap: 'longpress' };
const renamedOnTag: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  swiper: { animationEnd: 'animationfinish' },
};

/** `scrollToLower` -> scrolltolower: what the engine calls an event of AXML. */
export const engineType = (tag: string, type: string): string =>
  renamedOnTag[tag]?.[type] ?? renamed[type] ?? type.toLowerCase();

const alipayTypes = new Map<string, string>();
for (const [tag, { events }] of Object.entries(axmlTags)) {
  for (const type of [...events, ...bubblingEvents, ...commonEvents]) alipayTypes.set(engineType(tag, type), type);
}

/** `scrolltolower` -> scrollToLower: the `type` that a handler sees on Alipay. */
export const alipayType = (type: string): string => alipayTypes.get(type) ?? type;
