// Neighbouring expressions that may hold elements share a slot, in order.
import { Text, View } from 'sampan/components';

declare const isOpen: boolean;
declare const count: number;
declare const note: string | undefined;

export const and = <View>{isOpen && <Text>open</Text>}</View>;
export const either = <View>{isOpen ? <Text>yes</Text> : <Text class="no">no</Text>}</View>;
export const mixed = <View>{isOpen ? 'text' : <Text>element</Text>}</View>;
export const run = (
  <View>
    {isOpen && <Text>a</Text>}
    {count}
    {note && <Text>{note}</Text>}
    <Text>between</Text>
    {note ?? count}
  </View>
);
export const outside = isOpen ? <Text>one</Text> : null;
