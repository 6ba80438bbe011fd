import type { BlockProps } from '../../../../components/primitives/types.ts';

/** Several elements as one. */
export const Block = ({ children }: BlockProps) => <>{children}</>;
