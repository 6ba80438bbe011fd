// How mini-program templates spell names, where two hosts agree: kebab-case attributes, a few of them written as one word.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';
import { commonEvents, primitives } from '../../core/primitives.table.ts';

/** `hoverClass` -> `hover-class`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes that are one word on the platforms. */
const oneWord: Readonly<Record<string, string>> = { maxLength: 'maxlength' };

const attributeOf = (prop: string): string =>
  oneWord[prop] ?? (prop.startsWith('data-') || prop.startsWith('aria-') ? prop : kebab(prop));

/** Our words for those of the language of templates: the slot of a component is a word there, content for one is a box. */
const tagNames: Readonly<Record<string, string>> = { slot: 'view', 'native-slot': 'slot', 'custom-wrapper': 'block' };

export const tagName = (tag: string): string => tagNames[tag] ?? tag;

/** Attribute of a neutral prop; undefined where the host has none. */
export function propAttribute({ tags }: HostPrimitives, tag: string, prop: string): string | undefined {
  const { names = {}, lacks = [] } = tags[tag] ?? {};
  if (lacks.includes(prop)) return undefined;
  if (tag === 'slot' && prop === 'name') return 'slot';
  return names[prop] ?? attributeOf(prop);
}

/** Lower-case event type -> its name as authors write it, without `on`: `scrolltolower` -> `ScrollToLower`. */
export function eventNames({ tags }: HostPrimitives): ReadonlyMap<string, string> {
  const shared = [commonEvents, ...Object.values(primitives).map(({ events }) => events)];
  const own = Object.values(tags).map(({ events = {} }) => events);
  return new Map(
    [...shared, ...own].flatMap((events) =>
      Object.keys(events).map((name) => [name.slice(2).toLowerCase(), name.slice(2)] as const),
    ),
  );
}

/** What the host's table calls an event of a tag; undefined where it says nothing, null where the host lacks it. */
export function eventName({ tags }: HostPrimitives, tag: string, name: string): string | undefined | null {
  const { names = {}, lacks = [] } = tags[tag] ?? {};
  return lacks.includes(`on${name}`) ? null : names[`on${name}`];
}
