// Makes a realm give the same answers everywhere, or none: whatever depends on the machine, the user or the moment ends the
// rendering with a named cause.
import { guardedFunctions, guardedMethods } from './guards.table.ts';
import type { Realm } from './realm.ts';

/** Notes why a page has no first data, and throws. */
export type Fall = (cause: string) => never;

/** Texts whose date is the same in every time zone: ISO dates, and times with an offset. */
const zoneless = /^\d{4}(?:-\d\d(?:-\d\d)?)?$|(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/;

/** @param hostObjects names of the host's own objects, whose members are all off limits */
export function installGuards(realm: Realm, hostObjects: readonly string[], fall: Fall): void {
  const { global, functionOf } = realm;
  const define = (target: object, name: string, value: unknown): void =>
    void Object.defineProperty(target, name, { value, configurable: true, writable: true });
  const guard = (target: object, name: string, cause: string): void =>
    define(
      target,
      name,
      functionOf(() => fall(cause)),
    );
  for (const [name, cause] of Object.entries(guardedFunctions)) guard(global, name, cause);
  for (const [type, cause, methods] of guardedMethods) {
    for (const method of methods) guard((global[type] as { prototype: object }).prototype, method, cause);
  }
  guard(global.Math as object, 'random', 'random');
  for (const name of ['clearTimeout', 'clearInterval'])
    define(
      global,
      name,
      functionOf(() => undefined),
    );
  define(global, 'console', quietConsole(realm));
  guardDate(realm, define, fall);
  define(
    global,
    'Intl',
    offLimits(realm, () => fall('locale')),
  );
  for (const name of hostObjects) {
    define(
      global,
      name,
      offLimits(realm, (member) => fall(`host API ${name}${typeof member === 'string' ? `.${member}` : ''}`)),
    );
  }
}

/** An object that may be named, but not asked for anything. */
function offLimits({ global, functionOf, valueOf }: Realm, refuse: (member?: unknown) => never): unknown {
  const trap = functionOf((_self, [, member]) => refuse(member));
  const handler = valueOf({});
  for (const name of ['get', 'has', 'set', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty'])
    handler[name] = trap;
  return new (global.Proxy as ProxyConstructor)(valueOf({}), handler);
}

type Define = (target: object, name: string, value: unknown) => void;

function guardDate({ global, functionOf, valueOf }: Realm, define: Define, fall: Fall): void {
  const RealmDate = global.Date as DateConstructor;
  const checkText = (text: unknown): void => {
    if (typeof text === 'string' && !zoneless.test(text.trim())) fall('time zone');
  };
  const { parse } = RealmDate;
  define(
    RealmDate,
    'now',
    functionOf(() => fall('clock')),
  );
  define(
    RealmDate,
    'parse',
    functionOf((_self, [text]) => {
      checkText(text);
      return parse(String(text));
    }),
  );
  const handler = valueOf({});
  handler.apply = functionOf(() => fall('clock'));
  handler.construct = functionOf((_self, [target, given, newTarget]) => {
    const args = given as unknown[];
    if (args.length === 0) fall('clock');
    // Numbers of a year, a month, a day are local time.
    if (args.length > 1) fall('time zone');
    checkText(args[0]);
    return Reflect.construct(target as DateConstructor, args, newTarget as DateConstructor) as unknown;
  });
  const Guarded = new (global.Proxy as ProxyConstructor)(RealmDate, handler);
  define(RealmDate.prototype, 'constructor', Guarded);
  define(global, 'Date', Guarded);
}

const consoleMethods =
  'log info debug warn error group groupCollapsed groupEnd trace time timeEnd table assert count dir';

function quietConsole({ functionOf, valueOf }: Realm): unknown {
  const console = valueOf({});
  for (const name of consoleMethods.split(' ')) console[name] = functionOf(() => undefined);
  return console;
}
