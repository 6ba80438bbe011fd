import { cloneElement, toChildArray, type ComponentChildren, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

interface TabProps {
  readonly class?: string;
  readonly onTap?: () => void;
}

/** A component that gives its children a class, a style and a handler, and asks what they have themselves. */
function Tabs({ children }: { children: ComponentChildren }) {
  const [at, setAt] = useState(0);
  const tabs = toChildArray(children) as VNode<TabProps>[];
  const marked = tabs.map((tab, index) =>
    cloneElement(tab, {
      class: `${tab.props.class ?? 'plain'}${index === at ? ' active' : ''}`,
      style: { opacity: index === at ? 1 : 0.5 },
      onTap: () => {
        tab.props.onTap?.();
        setAt(index);
      },
    } as TabProps),
  );
  return (
    <View>
      {marked}
      <Text>{marked.map(({ props }) => props.class).join(', ')}</Text>
    </View>
  );
}

export default function Clones() {
  const [heard, setHeard] = useState('nothing');
  const [count, setCount] = useState(0);
  return (
    <View>
      <Tabs>
        <View class="first" id="first">
          <Text id="deep">first {count}</Text>
        </View>
        <View class={`n${count}`} id="second" data-tab="2" onTap={() => setHeard('second')}>
          <Text>second</Text>
        </View>
        <Text id="third">third</Text>
      </Tabs>
      <Text>{heard}</Text>
      <Button id="more" onTap={() => setCount(count + 1)}>
        [more]
      </Button>
    </View>
  );
}
