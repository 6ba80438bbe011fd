import { useEffect, useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** An effect runs after the host has drawn the commit that it belongs to. */
export default function Drawn() {
  const [wanted, setWanted] = useState(0);
  const [seen, setSeen] = useState(0);
  useEffect(() => setSeen(wanted), [wanted]);
  return (
    <View>
      <Text>
        wanted {wanted}, seen {seen}
      </Text>
      <Button id="draw" onTap={() => setWanted(wanted + 1)}>
        [draw]
      </Button>
    </View>
  );
}
