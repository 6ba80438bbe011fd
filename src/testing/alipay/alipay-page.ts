// Alipay's Page definition in the shape that the engine takes: data by function, $spliceData, $batchedUpdates.
import type { Commit, Definition, Instance } from '../engines/engine.ts';

type Splices = Readonly<Record<string, readonly [start: number, deleteCount: number, ...items: unknown[]]>>;
type SetData = (patch: object, done?: () => void) => void;

/** Patches that hold splices, with the page that they belong to. */
const splicePatches = new WeakMap<object, Instance>();

/** `handlers` are the names that any template binds: a page without one of them fails when the event comes, as on Alipay. */
export function alipayPage(definition: Definition, handlers: ReadonlySet<string>): Definition {
  const { data } = definition;
  const missing = [...handlers].filter((name) => typeof definition[name] !== 'function');
  const complaints = missing.map((name) => [name, () => complain(name)] as const);
  return {
    ...definition,
    ...Object.fromEntries(complaints),
    ...withOrigin(definition),
    data: typeof data === 'function' ? (data as () => unknown)() : data,
    $spliceData(this: Instance, patch: Splices, done?: () => void): void {
      splicePatches.set(patch, this);
      (this.setData as SetData)(patch, done);
    },
    $batchedUpdates(this: Instance, update: () => void): void {
      update.call(this);
    },
  };
}

/** What the host says about the user's gesture; both hooks may also stand under `events` (official page on pages). */
function withOrigin(definition: Definition): Definition {
  const events = (definition.events ?? {}) as Definition;
  const origins = { onPullDownRefresh: 'manual', onTabItemTap: 'user' };
  const hooks = Object.entries(origins).flatMap(([name, from]) => {
    const hook = definition[name] ?? events[name];
    if (typeof hook !== 'function') return [];
    const told = function (this: Instance, argument: object): void {
      hook.call(this, { ...argument, from });
    };
    return [[name, told] as const];
  });
  return Object.fromEntries(hooks);
}

function complain(name: string): never {
  throw new Error(`the page has no handler "${name}"`);
}

/** Splices cross the bridge as they are and become lists in the view. */
export function alipayCommit(commit: Commit): Commit {
  const instance = splicePatches.get(commit.patch);
  if (!instance) return commit;
  return { ...commit, apply: (patch, done) => commit.apply(spliced(instance.data, patch as Splices), done) };
}

function spliced(data: unknown, patch: Splices): Record<string, unknown> {
  const entries = Object.entries(patch).map(([path, [start, deleteCount, ...items]]) => {
    const list = valueAt(data, path);
    if (!Array.isArray(list)) throw new TypeError(`$spliceData: there is no list at "${path}"`);
    return [path, list.toSpliced(start, deleteCount, ...items)] as const;
  });
  return Object.fromEntries(entries);
}

/** `a.b[0].c`, as in setData. */
function valueAt(data: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}
