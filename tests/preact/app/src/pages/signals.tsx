import { computed, signal, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { Button, Text, View } from 'sampan/components';

const count = signal(1);
const price = computed(() => `¥${(count.value * 2.5).toFixed(2)}`);
const color = signal('red');
const content = signal<string | VNode>('plain');
let renders = 0;

/** Of its own: on the mini-program hosts a component renders once when a text of it turns into a vnode, which no hole can hold. */
function Content() {
  return <View>{content}</View>;
}

/** Signals as text, as a prop and computed update without a render; one that turns from text to vnode and back shows both. */
export default function Signals() {
  const own = useSignal(0);
  renders++;
  return (
    <View class={color}>
      <Text>{count}</Text>
      <Text>{price}</Text>
      <Text>
        own {own} of {count}
      </Text>
      <Content />
      <Text>renders {renders}</Text>
      <Button id="count" onTap={() => (count.value += 1)}>
        [count]
      </Button>
      <Button id="own" onTap={() => (own.value += 1)}>
        [own]
      </Button>
      <Button id="color" onTap={() => (color.value = 'blue')}>
        [color]
      </Button>
      <Button id="vnode" onTap={() => (content.value = <Text>a vnode</Text>)}>
        [vnode]
      </Button>
      <Button id="text" onTap={() => (content.value = 'text again')}>
        [text]
      </Button>
    </View>
  );
}
