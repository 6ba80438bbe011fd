// Props that only run time knows: a generic one-tag element.
import { Button, Text, View, type ViewProps } from 'sampan/components';

declare const props: ViewProps;
declare const label: string;
declare const pick: () => void;
declare const id: number;

export const root = <View {...props} />;
export const order = (
  <View id="a" {...(props as object)} class="x" style={{ color: 'red' }} key={id} onTapCatch={pick}>
    <Text>{label}</Text>
    static {label}
  </View>
);
export const inside = (
  <View class="outer">
    <Text>first</Text>
    <Button {...props} data-id={id}>
      go
    </Button>
  </View>
);
