// A ref that is handed on belongs to the block's root; one for an element inside makes that a block of its own.
import { forwardRef, memo } from 'preact/compat';
import { Input, Text, View, type HostElement } from 'sampan/components';

export const Root = forwardRef<HostElement, { label: string }>(({ label }, ref) => (
  <View ref={ref}>
    <Text>{label}</Text>
  </View>
));

export const Inner = memo(
  forwardRef<HostElement, { label: string }>(({ label }, ref) => (
    <View>
      <Text>{label}</Text>
      <Input ref={ref} value={label} />
    </View>
  )),
);
