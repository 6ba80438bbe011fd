// The host in memory has what every mini-program host has, by its neutral name.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';

export const primitives: HostPrimitives = { pages: '', lacks: [], tags: {} };
