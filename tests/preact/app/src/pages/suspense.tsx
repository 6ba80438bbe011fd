import { Suspense, lazy, type FunctionComponent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

let effects = 0;
let finish = () => {};

/** Comes when the user says so. */
const Late = lazy(
  () =>
    new Promise<{ default: FunctionComponent<{ n: number }> }>((resolve) => {
      finish = () => resolve({ default: ({ n }) => <Text>late {n}</Text> });
    }),
);

const loaded = new Set<number>();
let waiting: (() => void)[] = [];

/** Throws a promise for what is not loaded. */
function Read({ n }: { n: number }) {
  const [own, setOwn] = useState(0);
  if (!loaded.has(n)) {
    throw new Promise<void>((resolve) => {
      waiting.push(() => {
        loaded.add(n);
        resolve();
      });
    });
  }
  return (
    <View>
      <Text>
        read {n} {own}
      </Text>
      <Button id="own" onTap={() => setOwn(own + 1)}>
        [own]
      </Button>
    </View>
  );
}

function Beside() {
  useEffect(() => {
    effects++;
    return () => void effects--;
  }, []);
  return <Text>beside</Text>;
}

/** A part that waits shows its fallback; what it hid comes back with its state. */
export default function Waits() {
  const [n, setN] = useState(0);
  const finishAll = () => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  return (
    <View>
      <Suspense fallback={<Text>wait for late</Text>}>
        <Late n={n} />
      </Suspense>
      <Suspense fallback={<Text>wait for {n}</Text>}>
        <Beside />
        <Read n={n} />
      </Suspense>
      <Text>after {n}</Text>
      <Text>effects {n >= 0 ? effects : 0}</Text>
      <Button id="late" onTap={() => finish()}>
        [late]
      </Button>
      <Button id="read" onTap={finishAll}>
        [read]
      </Button>
      <Button id="more" onTap={() => setN(n + 1)}>
        [more]
      </Button>
    </View>
  );
}
