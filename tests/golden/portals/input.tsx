// An empty view with a ref may be the place of a portal: its template has a slot. One without a ref, or with content, has none for that.
import { createPortal, createRef, type ContainerNode } from 'preact';
import { Text, View, type HostElement } from 'sampan/components';

const place = createRef<HostElement>();

export const page = (
  <View>
    <View class="place" ref={place} />
    <View class="box" />
    <Text ref={place}>a</Text>
    {place.current && createPortal(<Text>shown there</Text>, place.current as unknown as ContainerNode)}
  </View>
);
