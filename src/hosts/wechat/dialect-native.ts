// How WeChat takes custom components: events that they trigger, found by a class, seen by imported templates.
import type { NativeDialect } from '../../core/native.ts';
import { commonEvents } from '../../core/primitives.table.ts';
import { kebab } from '../shared/dialect-spelling.ts';

const first = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const native: NativeDialect = {
  takesFunctions: false,
  class: 'class',
  importsSeeComponents: true,
  script: 'wxs',
  attribute: kebab,
  event: (name) => (Object.hasOwn(commonEvents, `on${name}`) ? name.toLowerCase() : first(name)),
  // With a colon, so that names may have hyphens.
  eventAttribute: (event, isCatch) => `${isCatch ? 'catch' : 'bind'}:${event}`,
  refAttribute: { name: 'class', prefix: 's-' },
};
