import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** Effects run after the commit, layout effects before it; each once per change. */
export default function Hooks() {
  const [count, setCount] = useState(0);
  const [sum, add] = useReducer((total: number, by: number) => total + by, 10);
  const [log, setLog] = useState('none');
  const doubled = useMemo(() => count * 2, [count]);
  const order = useRef<string[]>([]);
  useLayoutEffect(() => {
    order.current.push(`layout ${count}`);
    return () => void order.current.push(`unlayout ${count}`);
  }, [count]);
  useEffect(() => {
    order.current.push(`effect ${count}`);
    return () => void order.current.push(`uneffect ${count}`);
  }, [count]);
  return (
    <View>
      <Text>count {count}</Text>
      <Text>doubled {doubled}</Text>
      <Text>sum {sum}</Text>
      <Text>{log}</Text>
      <Button id="inc" onTap={() => setCount(count + 1)}>
        [inc]
      </Button>
      <Button id="twice" onTap={() => [setCount((n) => n + 1), setCount((n) => n + 1)]}>
        [twice]
      </Button>
      <Button id="add" onTap={() => add(5)}>
        [add]
      </Button>
      <Button id="log" onTap={() => setLog(order.current.join(', '))}>
        [log]
      </Button>
    </View>
  );
}
