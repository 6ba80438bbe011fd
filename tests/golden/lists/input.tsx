import { Text, View } from 'sampan/components';

interface Row {
  id: number;
  label: string;
  tags: string[];
}
declare const rows: Row[];
declare const renderRow: (row: Row) => preact.JSX.Element;

export const simple = (
  <View class="list">
    {rows.map((row) => (
      <View key={row.id} class="row" data-id={row.id}>
        <Text>{row.label}</Text>
      </View>
    ))}
  </View>
);
export const nested = (
  <View>
    <Text>{rows.length} rows</Text>
    {rows.map((row) => (
      <View key={row.id}>
        {row.tags.map((tag, index) => (
          <Text key={tag}>
            {index + 1}. {tag}
          </Text>
        ))}
      </View>
    ))}
    <Text>end</Text>
  </View>
);
export const byFunction = <View>{rows.map(renderRow)}</View>;
export const joined = <Text>{rows.map((row) => row.label).join(', ')}</Text>;
