// One letter while letters last, then a letter and a number.
import { View } from 'sampan/components';

declare const v: string;

export const row = (
  <View>
    <View id={v} class={v} data-a={v} data-b={v} data-c={v} data-d={v} data-e={v} data-f={v} data-g={v} data-h={v} />
    <View id={v} class={v} data-a={v} data-b={v} data-c={v} data-d={v} data-e={v} data-f={v} data-g={v} data-h={v} />
    <View id={v} class={v}>
      {v}
    </View>
  </View>
);
