import { computed } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Input, Text, View, type HostElement } from 'sampan/components';
import { open, total, watch } from '../watch.ts';

export const page = definePage({ title: 'Detail', firstPaint: false });

const rowCount = 40;

/** Nests deeper than templates have copies: boundaries where templates must not recur. */
const Box = ({ depth, children }: { depth: number; children?: ComponentChildren }) => (
  <View>
    <Text>{depth}</Text>
    {children}
    {depth > 0 && <Box depth={depth - 1} />}
  </View>
);

/** Of the module: it must let go of what pages listen to. */
const name = computed(() => `total-${total.value}`);

class Old extends Component {
  override componentDidMount() {
    open.components++;
    watch(this);
  }
  override componentWillUnmount() {
    open.components--;
  }
  override render() {
    return <Text class={name}>old {total}</Text>;
  }
}

function Row({ id }: { id: number }) {
  const double = useMemo(() => computed(() => String(total.value * id)), [id]);
  const onTap = () => total.value++;
  watch(onTap);
  watch(double);
  useEffect(() => {
    open.effects++;
    return () => void open.effects--;
  }, []);
  return (
    <View onTap={onTap}>
      <Text class={double}>row {id}</Text>
      {total.value >= 0 && <Text>{double}</Text>}
    </View>
  );
}

/** Sets up one of everything that could stay behind. */
export default function Detail() {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    open.intervals++;
    const timer = setInterval(() => setTicks((count) => count + 1), 1000);
    return () => {
      open.intervals--;
      clearInterval(timer);
    };
  }, []);
  useLayoutEffect(() => {
    open.layouts++;
    return () => void open.layouts--;
  }, []);
  const ref = (element: HostElement | null) => {
    open.refs += element ? 1 : -1;
    watch(element);
    watch((element as { ownerDocument?: object } | null)?.ownerDocument ?? null);
  };
  return (
    <View>
      <Text ref={ref}>ticks {ticks}</Text>
      <Text id="there">detail of {total}</Text>
      <Input value={String(ticks)} onInput={() => setTicks(0)} />
      <Box depth={4}>
        <Button onTap={() => setTicks(1)}>inside</Button>
      </Box>
      {Array.from({ length: rowCount }, (_, id) => (
        <Row key={id} id={id} />
      ))}
      <Old />
    </View>
  );
}
