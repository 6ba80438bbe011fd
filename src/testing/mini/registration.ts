// `Page()`, `Component()` and `Behavior()` as the app calls them. They define the file that is being loaded, wherever the call
// stands: bundlers may put it into a shared chunk.
import type { Definition, Engine } from '../engines/engine.ts';
import { adoptDefinition } from '../engines/property-types.ts';
import { prepareComponent, preparePage } from './definitions.ts';
import type { Platform } from './platform.ts';

export interface Registration {
  readonly globals: Readonly<Record<string, unknown>>;
  /** While `task` runs, Page and Component define this unit. */
  within(path: string, task: () => void): void;
}

export function createRegistration(
  platform: Platform,
  engine: Engine,
  deliver: (handler: () => void) => void,
): Registration {
  let current: string | undefined;
  const unit = (): string => {
    if (current === undefined) throw new Error('Page() and Component() belong into the file of a page or component');
    return current;
  };
  const adopt = (definition: Definition): Definition => adoptDefinition(definition, engine.types, engine.adopt);
  const component = (definition: Definition): Definition => adopt(prepareComponent(definition, platform, deliver));
  return {
    globals: {
      Page: (definition: Definition) => engine.definePage(unit(), adopt(preparePage(definition, platform, deliver))),
      Component: (definition: Definition) => engine.defineComponent(unit(), component(definition)),
      Behavior: (definition: Definition) => engine.defineBehavior(component(definition)),
    },
    within: (path, task) => {
      current = path;
      try {
        task();
      } finally {
        current = undefined;
      }
    },
  };
}
