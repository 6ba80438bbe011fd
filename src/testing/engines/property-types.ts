// `properties: { n: Number }` names a constructor. The app has its own realm, so its `Number` is not the engine's: both are known by name.
import type { DomRealm } from './dom-realm.ts';
import type { Definition } from './engine.ts';

const names = ['String', 'Number', 'Boolean', 'Array', 'Object', 'Function'] as const;

export type PropertyTypes = Readonly<Record<string, unknown>>;

export const propertyTypes = (realm: Pick<DomRealm, 'evaluate'>): PropertyTypes =>
  realm.evaluate<PropertyTypes>(`({ ${names.join(', ')} })`, 'types');

/** The definition with the app's type constructors replaced by the engine's, and its data made of the engine's objects. */
export function adoptDefinition(definition: Definition, types: PropertyTypes, adopt: <T>(value: T) => T): Definition {
  const typeOf = (type: unknown): unknown => (typeof type === 'function' ? (types[type.name] ?? type) : type);
  const adopted: Definition = { ...definition };
  if (definition.data !== undefined) adopted.data = adopt(definition.data);
  if (definition.properties) {
    const entries = Object.entries(definition.properties as Record<string, unknown>).map(([name, given]) => {
      if (typeof given !== 'object' || given === null) return [name, typeOf(given)];
      const property = given as { type?: unknown; value?: unknown };
      const value = 'value' in property ? { value: adopt(property.value) } : {};
      return [name, { ...property, type: typeOf(property.type), ...value }];
    });
    adopted.properties = Object.fromEntries(entries);
  }
  return adopted;
}
