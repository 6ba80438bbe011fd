// What a function makes is a block of its own, and what calls it a slot; children may be shown several times.
import type { ComponentChildren } from 'preact';
import { Text, View } from 'sampan/components';

interface ListProps {
  rows: readonly string[];
  render: (row: string) => ComponentChildren;
  children?: ComponentChildren;
  empty?: ComponentChildren;
}

const List = ({ rows, render, children, empty }: ListProps) => (
  <View>
    {children}
    <Text>{rows.length}</Text>
    {rows.map(render)}
    <View>{rows.length === 0 ? empty : render(rows[0]!)}</View>
    {children}
  </View>
);

export const page = (
  <List rows={['a']} render={(row) => <Text class="row">{row}</Text>} empty={<Text>nothing</Text>}>
    <Text>twice</Text>
  </List>
);
