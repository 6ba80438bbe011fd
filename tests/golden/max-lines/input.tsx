import { Text } from 'sampan/components';

declare const lines: number;

export const fixed = <Text maxLines={2}>long</Text>;
export const dynamic = (
  <Text maxLines={lines} style="color:red">
    long
  </Text>
);
