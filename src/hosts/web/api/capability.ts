// What browsers can do. All that this host runs in have all of it.
import type { CapabilityHost } from '../../../api/capability.ts';

export const hasCapability: CapabilityHost['hasCapability'] = () => true;
