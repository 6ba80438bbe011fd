// The hosts that an app can be built for, from the registry: those with a dialect and the web.
import type { Dialect } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { registry } from '../hosts/registry.ts';

export interface HostTarget {
  readonly id: string;
  /** Undefined on the web, which runs the app's JSX as it is. */
  readonly dialect: Dialect | undefined;
  /** Export conditions, the host's own first. */
  readonly conditions: readonly string[];
  /** The Vite environment that builds it. */
  readonly environment: string;
}

export type MiniTarget = HostTarget & { readonly dialect: Dialect };

export const isMini = (host: HostTarget): host is MiniTarget => host.dialect !== undefined;
