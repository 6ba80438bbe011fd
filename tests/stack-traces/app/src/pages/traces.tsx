import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

// Each message is in the source once: tests look for its place.
const fail = (error: Error) => {
  throw error;
};

const names = ['a', 'b'];

function Broken({ name }: { name: string }) {
  if (name !== 'fine') throw new Error('in render of a row');
  return <Text>{name}</Text>;
}

/** Throws wherever an author's code can stand in JSX. */
export default function Traces() {
  const [shown, setShown] = useState('fine');
  const isOpen = names.length > 1;
  return (
    <View class={shown}>
      <Button id="handler" onTap={() => fail(new Error('in a handler'))}>
        handler
      </Button>
      {isOpen && (
        <View>
          <Text>open</Text>
          <Button id="conditional" onTap={() => fail(new Error('in conditional content'))}>
            conditional
          </Button>
        </View>
      )}
      {names.map((name) => (
        <View key={name}>
          <Text>{name}</Text>{' '}
          <Button id={`row-${name}`} onTap={() => fail(new Error('in a row'))}>
            row {name}
          </Button>
          <Broken name={shown} />
        </View>
      ))}
      <Text>{shown === 'text' ? fail(new Error('in a text')) : shown}</Text>
      <Button id="render" onTap={() => setShown('broken')}>
        render
      </Button>
      <Button id="text" onTap={() => setShown('text')}>
        text
      </Button>
    </View>
  );
}
