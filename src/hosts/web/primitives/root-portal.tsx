import type { RootPortalProps } from '../../../../components/primitives/types.ts';

/** Its children, where they stand. */
export const RootPortal = ({ children }: RootPortalProps) => <>{children}</>;
