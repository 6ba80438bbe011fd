import type { NativeSlotProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';

/** Where a custom element shows the content that it is given. */
export const NativeSlot = ({ name }: NativeSlotProps) => <slot name={read(name) || undefined} />;
