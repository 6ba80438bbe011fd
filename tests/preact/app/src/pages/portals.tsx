import { createPortal, type ContainerNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Text, View, type HostElement } from 'sampan/components';

/** What is made in one part of a page is shown in another: an empty view with a ref is the place. */
export default function Portals() {
  const [place, setPlace] = useState<HostElement | null>(null);
  const [n, setN] = useState(0);
  return (
    <View>
      <View class="place" ref={setPlace} />
      <Text>between {n}</Text>
      <View>
        {place &&
          n !== 1 &&
          createPortal(<Text onTap={() => setN(n + 10)}>in place {n}</Text>, place as unknown as ContainerNode)}
      </View>
      <Button id="more" onTap={() => setN(n + 1)}>
        [more]
      </Button>
    </View>
  );
}
