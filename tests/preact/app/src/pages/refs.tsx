import { createRef } from 'preact';
import { forwardRef } from 'preact/compat';
import { useImperativeHandle, useRef, useState } from 'preact/hooks';
import { Button, Text, View, type HostElement } from 'sampan/components';

interface Handle {
  bump(): void;
}

const Counter = forwardRef<Handle, object>(function Counter(_, ref) {
  const [n, setN] = useState(0);
  useImperativeHandle(ref, () => ({ bump: () => setN((value) => value + 1) }), []);
  return <Text>bumped {n}</Text>;
});

const inner = createRef<HostElement>();

/** Refs on a root, on an inner element, on a component; released when the element goes. */
export default function Refs() {
  const root = useRef<HostElement>(null);
  const handle = useRef<Handle>(null);
  const [isShown, setShown] = useState(true);
  const [seen, setSeen] = useState('nothing');
  return (
    <View ref={root}>
      {isShown && (
        <View>
          <Text ref={inner}>inner</Text>
        </View>
      )}
      <Counter ref={handle} />
      <Text>{seen}</Text>
      <Button
        id="look"
        onTap={() => setSeen(`root ${root.current?.nodeType} inner ${inner.current ? 'there' : 'gone'}`)}
      >
        [look]
      </Button>
      <Button id="hide" onTap={() => setShown(false)}>
        [hide]
      </Button>
      <Button id="bump" onTap={() => handle.current?.bump()}>
        [bump]
      </Button>
    </View>
  );
}
