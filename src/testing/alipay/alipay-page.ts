// Alipay's Page definition in the shape that the engine takes: data by function, $spliceData, $batchedUpdates.
import type { Definition, Instance } from '../engines/engine.ts';

type Splices = Readonly<Record<string, readonly [start: number, deleteCount: number, ...items: unknown[]]>>;
type SetData = (patch: Record<string, unknown>, done?: () => void) => void;

export function alipayPage(definition: Definition): Definition {
  const { data } = definition;
  return {
    ...definition,
    data: typeof data === 'function' ? (data as () => unknown)() : data,
    $spliceData(this: Instance, patch: Splices, done?: () => void): void {
      (this.setData as SetData)(spliced(this.data, patch), done);
    },
    $batchedUpdates(this: Instance, update: () => void): void {
      update.call(this);
    },
  };
}

/** Only pages are run: what Alipay output is made of here never needs a component of its own. */
export function alipayComponent(): Definition {
  throw new Error('Component() is not run by this driver: Alipay pages hold no custom components');
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
