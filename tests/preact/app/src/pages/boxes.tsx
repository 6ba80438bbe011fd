import { useState } from 'preact/hooks';
import { Button, Checkbox, Text, View } from 'sampan/components';

/** Each tick takes the first row away, and counts only when `isOpen`: what the host shows changes with all around it. */
export default function Boxes() {
  const [rows, setRows] = useState(['a', 'b', 'c']);
  const [ticked, setTicked] = useState<string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const tick = (row: string, isTicked: boolean) => {
    setRows(rows.slice(1));
    if (isOpen) setTicked(isTicked ? [...ticked, row] : ticked.filter((other) => other !== row));
  };
  return (
    <View>
      {rows.map((row) => (
        <View key={row}>
          <Checkbox
            id={`box-${row}`}
            checked={ticked.includes(row)}
            onChange={(event) => tick(row, event.detail.checked)}
          />
          <Text>row {row}</Text>
        </View>
      ))}
      <Button id="open" onTap={() => setOpen(true)}>
        [open]
      </Button>
      <Button id="all" onTap={() => setTicked(rows)}>
        [all]
      </Button>
    </View>
  );
}
