import { createPortal, type ComponentChildren, type ContainerNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Text, View, type HostElement } from 'sampan/components';

const portal = (what: ComponentChildren, place: HostElement | null) =>
  place && createPortal(<>{what}</>, place as unknown as ContainerNode);

/** What is made in one part of a page is shown in another: views with a ref are the places, empty or not. */
export default function Portals() {
  const [place, setPlace] = useState<HostElement | null>(null);
  const [full, setFull] = useState<HostElement | null>(null);
  const [n, setN] = useState(0);
  const [heard, setHeard] = useState('nothing');
  const rows = Array.from({ length: n }, (_, row) => <Text key={row}>row {row}</Text>);
  return (
    <View>
      <View class="place" ref={setPlace} />
      <Text>between {n}</Text>
      <View ref={setFull} onTap={() => setHeard(`tapped ${n}`)}>
        <Text>fixed</Text>
        <View>{rows}</View>
        <Text>{heard}</Text>
        {rows}
      </View>
      <View>
        {n !== 1 && portal(<Text onTap={() => setN(n + 10)}>in place {n}</Text>, place)}
        {portal(<Text id="behind">behind {n}</Text>, full)}
      </View>
      <Button id="more" onTap={() => setN(n + 1)}>
        [more]
      </Button>
    </View>
  );
}
