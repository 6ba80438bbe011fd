import { createContext } from 'preact';
import { memo } from 'preact/compat';
import { useContext, useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

const Theme = createContext('none');

function Leaf({ name }: { name: string }) {
  return (
    <Text>
      {name}: {useContext(Theme)}
    </Text>
  );
}

/** Does not render again, but its leaf must see the new value. */
const Still = memo(function Still() {
  return (
    <View>
      <Leaf name="memo" />
    </View>
  );
});

let renders = 0;
const Counted = memo(function Counted({ label }: { label: string }) {
  renders++;
  return (
    <Text>
      {label} rendered {renders}
    </Text>
  );
});

export default function Context() {
  const [theme, setTheme] = useState('light');
  const [label, setLabel] = useState('first');
  return (
    <View>
      <Leaf name="outside" />
      <Theme.Provider value={theme}>
        <Leaf name="inside" />
        <Still />
        <Theme.Provider value="nested">
          <Leaf name="deep" />
        </Theme.Provider>
      </Theme.Provider>
      <Counted label={label} />
      <Button id="dark" onTap={() => setTheme('dark')}>
        [dark]
      </Button>
      <Button id="label" onTap={() => setLabel('second')}>
        [label]
      </Button>
    </View>
  );
}
