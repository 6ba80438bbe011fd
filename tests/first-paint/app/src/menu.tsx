// Shared state, and a page's content that shows it: what a page starts with depends on what was done before it was opened.
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, Input, Checkbox, Text, View } from 'sampan/components';

export const state = signal({
  tea: 0,
  rows: ['a', 'b', 'c'],
  isHidden: false,
  isList: true,
  depth: 6,
  note: 'note',
  seed: 0,
  more: '',
});
export const set = (part: object): void => void (state.value = { ...state.value, ...part });
export const start = state.value;

/** Deeper than any engine's copies of its template. */
function Box({ depth, label }: { depth: number; label: string }) {
  const [n, setN] = useState(0);
  return (
    <View>
      <Text id={'level-' + depth} onTap={() => setN(n + 1)}>
        level {depth}: {n} {label}
      </Text>
      {depth > 0 && <Box depth={depth - 1} label={label} />}
    </View>
  );
}

const Row = ({ name, note }: { name: string; note: string }) => (
  <View class={name}>
    <Text>{name}</Text>
    <Input value={note + name} />
  </View>
);

export function Menu() {
  const { tea, rows, isHidden, isList, depth, note, more } = state.value;
  if (isHidden) return null;
  return (
    <View>
      <Text>tea {tea}</Text>
      {more && <Text>{more}</Text>}
      <Checkbox checked={tea > 1} />
      {isList ? rows.map((name) => <Row key={name} name={name} note={note} />) : <Text>none of {rows.length}</Text>}
      <Box depth={depth} label={note} />
      <Button id="one-more" onTap={() => set({ more: 'more ' + state.value.seed, rows: [...rows.slice(1), 'z'] })}>
        [more]
      </Button>
      <Text>end of {state.value.seed}</Text>
    </View>
  );
}
