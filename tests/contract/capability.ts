// The contract of `supports`, for every host.
import { describe, expect, it } from 'vitest';
import type { Capability, CapabilityHost } from '../../src/api/capability.ts';

export interface CapabilitySetup {
  readonly api: CapabilityHost;
  /** Makes the host an old one that lacks this. Left out where nothing can be missing. */
  lack?(capability: Capability): void;
}

/** A record, so that none can be forgotten. */
const all: Readonly<Record<Capability, true>> = {
  loading: true,
  login: true,
  modal: true,
  pay: true,
  pullDownRefresh: true,
  request: true,
  storage: true,
  tabBadge: true,
  title: true,
  toast: true,
};

export function capabilityContract({ api, lack }: CapabilitySetup): void {
  const capabilities = Object.keys(all) as Capability[];

  describe('supports', () => {
    it.each(capabilities)('%s', (capability) => expect(api.hasCapability(capability)).toBe(true));

    if (!lack) return;
    it.each(capabilities)('does not claim %s where it is missing', (capability) => {
      lack(capability);
      expect(api.hasCapability(capability)).toBe(false);
    });
  });
}
