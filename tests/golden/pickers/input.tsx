// Wheels: a picker's children are what is tapped, a picker view's columns stand directly inside it.
import { Picker, PickerView, PickerViewColumn, Text, View } from 'sampan/components';

declare const range: string[];
declare const chosen: number;
declare const columns: number[];
declare const pick: () => void;

export const picker = (
  <Picker range={range} value={chosen} headerText="City" onChange={pick}>
    {range[chosen]}
    <Text>›</Text>
  </Picker>
);
export const wheel = (
  <PickerView value={columns} indicatorStyle="height: 40px" onChange={pick} onPickEnd={pick}>
    <PickerViewColumn class="hours">{range.map((text) => <View key={text}>{text}</View>)}</PickerViewColumn>
    <PickerViewColumn>
      <View>00</View>
    </PickerViewColumn>
  </PickerView>
);
export const many = (
  <PickerView value={columns}>
    {range.map((text) => (
      <PickerViewColumn key={text}>
        <View>{text}</View>
      </PickerViewColumn>
    ))}
  </PickerView>
);
