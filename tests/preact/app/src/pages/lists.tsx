import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** Two roots and state of its own: a keyed move must take all of it along. */
function Pair({ name }: { name: string }) {
  const [n, setN] = useState(0);
  return (
    <>
      <Text>{name}</Text>
      <Text id={`n-${name}`} onTap={() => setN(n + 1)}>
        {name} has {n}
      </Text>
    </>
  );
}

export default function Lists() {
  const [names, setNames] = useState(['a', 'b', 'c']);
  const [mode, setMode] = useState<'one' | 'many' | 'none' | 'text'>('one');
  return (
    <View>
      <Text>before</Text>
      {names.map((name) => (
        <Pair key={name} name={name} />
      ))}
      <Text>middle</Text>
      {mode === 'one' ? (
        <Text>single</Text>
      ) : mode === 'many' ? (
        [1, 2, 3].map((n) => (
          <Fragment key={n}>
            <Text>item {n}</Text>
          </Fragment>
        ))
      ) : mode === 'text' ? (
        'bare text'
      ) : null}
      <Text>after</Text>
      <Button id="reverse" onTap={() => setNames([...names].reverse())}>
        [reverse]
      </Button>
      <Button id="rotate" onTap={() => setNames([...names.slice(1), names[0]!])}>
        [rotate]
      </Button>
      <Button id="insert" onTap={() => setNames(['new', ...names])}>
        [insert]
      </Button>
      <Button id="drop" onTap={() => setNames(names.filter((name) => name !== 'b'))}>
        [drop]
      </Button>
      {(['one', 'many', 'none', 'text'] as const).map((name) => (
        <Button key={name} id={name} onTap={() => setMode(name)}>
          [{name}]
        </Button>
      ))}
    </View>
  );
}
