// What has a ref may be the place of a portal: it has a slot for that, behind all else. What has none, or takes no children, has not.
import { createPortal, createRef, type ContainerNode } from 'preact';
import { Input, ScrollView, Text, View, type HostElement } from 'sampan/components';

const place = createRef<HostElement>();
declare const label: string;
declare const rows: readonly string[];
declare const pick: () => void;

export const page = (
  <View>
    <View class="place" ref={place} />
    <View class="box" />
    <Text ref={place}>a</Text>
    <Input ref={place} />
    {place.current && createPortal(<Text>shown there</Text>, place.current as unknown as ContainerNode)}
  </View>
);
export const filled = (
  <ScrollView ref={place} onTap={pick}>
    {rows.map((row) => (
      <Text key={row}>{row}</Text>
    ))}
  </ScrollView>
);
export const several = (
  <View ref={place}>
    {label}
    <View>{rows.map((row) => row)}</View>
    {label && <Text>{label}</Text>}
  </View>
);
