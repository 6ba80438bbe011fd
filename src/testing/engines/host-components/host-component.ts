// A tag that the host implements, in the terms both engines share. To them it is one more custom component.
import type { Definition, HeldState } from '../engine.ts';

/** `Any`: a property that takes every type. */
export type PropertyType = 'String' | 'Number' | 'Boolean' | 'Array' | 'Object' | 'Any';

export interface HostProperty {
  readonly type: PropertyType;
  readonly value: unknown;
}

export interface HostComponent {
  readonly tag: string;
  readonly properties: Readonly<Record<string, HostProperty>>;
  /** Properties that the user changes too; the host keeps what the user did until data really changes the property. */
  readonly live: readonly string[];
}

/** Where the engines find the component's definition. */
export const hostComponentPath = (tag: string): string => `sampan-host/${tag}`;

export const hostTemplate = '<slot></slot>';

interface HostInstance {
  held?: HeldState;
}

/** The WeChat-style definition of a host component. `types` are the engine's own constructors. */
export function hostDefinition(
  { properties, live }: HostComponent,
  types: Readonly<Record<string, unknown>>,
): Definition {
  const entries = Object.entries(properties).map(([name, { type, value }]) => {
    const property = { type: type === 'Any' ? null : types[type], value };
    if (!live.includes(name)) return [name, property];
    const observer = function (this: HostInstance, now: unknown, before: unknown): void {
      // An engine may hand on a copy of what it had.
      if (JSON.stringify(now) !== JSON.stringify(before)) this.held?.delete(name);
    };
    return [name, { ...property, observer }];
  });
  return {
    properties: Object.fromEntries(entries) as Definition,
    lifetimes: {
      created(this: HostInstance): void {
        this.held = new Map();
      },
    },
  };
}
