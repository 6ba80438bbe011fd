import { useState } from 'preact/hooks';
import { Button, Input, Text, View } from 'sampan/components';
import { shuffled } from '../shuffle.ts';

/** Rows with an input that nobody reads: what is typed lives on the host alone and must follow its row. */
export default function Reorder() {
  const [seed, setSeed] = useState(1);
  const [rows, setRows] = useState<readonly number[]>([]);
  return (
    <View>
      <Button id="fill" onTap={() => setRows(Array.from({ length: 2 + ((seed * 7) % 39) }, (_, i) => seed * 100 + i))}>
        [fill]
      </Button>
      <Button id="shuffle" onTap={() => setRows(shuffled(rows, seed))}>
        [shuffle]
      </Button>
      <Button
        id="next"
        onTap={() => {
          setSeed(seed + 1);
          setRows([]);
        }}
      >
        [next]
      </Button>
      {rows.map((id) => (
        <View key={id}>
          <Text>{id}</Text>
          <Input id={`in-${id}`} />
        </View>
      ))}
    </View>
  );
}
