// What a host can do, asked at run time: the one way to depend on a host's abilities.
import { hasCapability } from '#host/api/capability';

/** Abilities that a host, or an old version of it, may lack. */
export type Capability =
  'loading' | 'login' | 'modal' | 'pay' | 'pullDownRefresh' | 'request' | 'storage' | 'tabBadge' | 'title' | 'toast';

/** What a host implements in `hosts/<id>/api/capability.ts`. */
export interface CapabilityHost {
  hasCapability(capability: Capability): boolean;
}

/**
 * Whether the host that the app runs on, in the version that the user has, can do something.
 *
 * @example
 * {supports('pay') ? <Button onTap={buy}>Pay</Button> : <Text>Order by phone</Text>}
 */
export const supports = (capability: Capability): boolean => hasCapability(capability);
