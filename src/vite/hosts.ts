// The hosts that an app can be built for, from the registry, and the Vite environment of each.
import type { Dialect, EntryKind } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { hosts as registry } from '../hosts/registry.ts';

export interface HostTarget {
  readonly id: string;
  /** Of mini-program hosts; elsewhere the app's JSX runs as it is. */
  readonly dialect: Dialect | undefined;
  /** Export conditions, the host's own first. */
  readonly conditions: readonly string[];
  /** The Vite environment that builds it: Vite's own `client` where there is a browser, else one named after the host. */
  readonly environment: string;
}

export type MiniTarget = HostTarget & { readonly dialect: Dialect };

export const isMini = (host: HostTarget | undefined): host is MiniTarget => host?.dialect !== undefined;

export const targets: readonly HostTarget[] = registry
  .filter((entry) => entry.isTarget)
  .map(({ id, dialect, conditions }) => ({
    id,
    dialect,
    conditions: dialect ? [...conditions, 'mini'] : conditions,
    environment: dialect ? id : 'client',
  }));

/**
 * The hosts with these ids, in the registry's order; all that take the entry when none are named.
 *
 * @throws SampanError SP1011 for an id that no app can be built for, SP1014 for one without native components.
 */
export function selectHosts(ids: readonly string[] | undefined, entry: EntryKind = 'app'): readonly HostTarget[] {
  const fitting = entry === 'app' ? targets : targets.filter(isMini);
  if (!ids || ids.length === 0) return fitting;
  const known = targets.map((target) => target.id);
  for (const id of ids) if (!known.includes(id)) throw new SampanError('SP1011', { host: id, hosts: known.join(', ') });
  const unfit = ids.find((id) => !fitting.some((target) => target.id === id));
  if (unfit !== undefined) {
    const problem = `the host ${unfit} has no native components`;
    const hint = `Take it out of the hosts; Preact's components are used there as they are.`;
    throw new SampanError('SP1014', { problem, hint });
  }
  return targets.filter((target) => ids.includes(target.id));
}
