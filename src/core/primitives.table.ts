// The host elements that JSX may name, with the props and events that every mini-program host has. Neutral: names are ours (camelCase),
// defaults are the platforms' own. What only one host has, how it spells names and where its defaults differ stand in its folder.
// Source: the official component pages of both platforms, and @tarojs/components 4.2.1, which collects them.
import { containers } from './primitives/containers.table.ts';
import { content } from './primitives/content.table.ts';
import { forms } from './primitives/forms.table.ts';
import { media } from './primitives/media.table.ts';
import { type EventSpec, event, flag, optionalText, type PropSpec } from './primitives/spec.ts';

export type { EventSpec, LiveSpec, PrimitiveSpec, PropSpec, PropType } from './primitives/spec.ts';

/** Props of every host element. `data-*` and `aria-*` pass as they are. */
export const commonProps: Readonly<Record<string, PropSpec>> = {
  id: optionalText('Its name in the page.'),
  class: optionalText('Its classes.'),
  style: optionalText('CSS text, or an object; bare numbers are px, `rpx` works on every host.'),
  hidden: flag(false, 'Keeps the element out of view.'),
};

/** Events of every host element. Each also exists with the suffix `Catch`, which stops the event at this element. */
export const commonEvents = {
  onTap: event('A tap.', 'TouchDetail'),
  onLongPress: event('A press longer than 350 ms; no tap follows.', 'TouchDetail'),
  onTouchStart: event('A finger touches it.'),
  onTouchMove: event('A finger moves on it.'),
  onTouchEnd: event('A finger is lifted.'),
  onTouchCancel: event('The touch was interrupted.'),
  onTransitionEnd: event('A transition of CSS has ended.'),
  onAnimationStart: event('An animation of CSS begins.'),
  onAnimationIteration: event('An animation of CSS begins again.'),
  onAnimationEnd: event('An animation of CSS has ended.'),
} as const satisfies Readonly<Record<string, EventSpec>>;

export const primitives = { ...containers, ...content, ...forms, ...media };

export type Tag = keyof typeof primitives;

export const isTag = (name: string): name is Tag => Object.hasOwn(primitives, name);

/** `SwiperItem` -> `swiper-item`: the host element that a component of sampan/components stands for. */
export const tagOf = (component: string): string => component.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
