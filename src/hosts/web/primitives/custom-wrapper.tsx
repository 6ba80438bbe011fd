import type { CustomWrapperProps } from '../../../../components/primitives/types.ts';

/** The same as Block. */
export const CustomWrapper = ({ children }: CustomWrapperProps) => <>{children}</>;
