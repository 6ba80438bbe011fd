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
// HTML's names in a spread are known when it runs.
declare const rest: object;
export const html = (
  <div {...rest} onClick={pick}>
    <label htmlFor="phone" {...rest} />
    <input id="phone" type="tel" {...rest} maxLength={11} key={id} />
    <input type="checkbox" {...rest} />
    <span {...rest}>{label}</span>
  </div>
);
