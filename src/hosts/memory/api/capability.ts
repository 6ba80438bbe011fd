// What the device can do: all but `device.answers.missing`.
import type { CapabilityHost } from '../../../api/capability.ts';
import { device } from '../device.ts';

export const hasCapability: CapabilityHost['hasCapability'] = (capability) =>
  !device.answers.missing.includes(capability);
