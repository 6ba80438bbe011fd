import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** A state that is a text by what it begins with, and an element against its type. */
export default function Refused() {
  const [note, setNote] = useState('a text');
  return (
    <View>
      <Text>{note}</Text>
      <Button id="turn" onTap={() => setNote((<Text>an element</Text>) as never)}>
        [turn]
      </Button>
    </View>
  );
}
