import { useSignal } from '@preact/signals';
import { definePage } from 'sampan';
import { Button, Text, View } from 'sampan/components';
import './index.css';

export const page = definePage({ title: 'hello' });

export default function Hello() {
  const count = useSignal(0);
  return (
    <View class="hello">
      <Text id="count" class="hello-count">
        count: {count}
      </Text>
      <Button id="inc" onTap={() => count.value++}>
        +1
      </Button>
      <Text>hello, mini-program</Text>
    </View>
  );
}
