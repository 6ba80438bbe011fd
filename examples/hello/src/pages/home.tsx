import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Text, View } from 'sampan/components';

export const page = definePage({ title: 'Hello' });

/** Outlives the page: a signal outside a component is the app's. */
const total = signal(0);

export default function Home() {
  const [count, setCount] = useState(0);
  const add = () => {
    setCount(count + 1);
    total.value++;
  };
  return (
    <View class="home">
      <Text class="title">Hello, three hosts!</Text>
      <Text class="count">Count: {count}</Text>
      <Text class="total">Total: {total}</Text>
      <Button id="add" type="primary" onTap={add}>
        Add one
      </Button>
    </View>
  );
}
