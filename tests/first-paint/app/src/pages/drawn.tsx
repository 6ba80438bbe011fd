import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useReady } from 'sampan';
import { Text } from 'sampan/components';

let ready = '';
export default function Drawn() {
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    ready = 'layout at ' + text.length;
  }, []);
  useReady(() => {
    ready += ', ready';
  });
  useEffect(() => setText(ready + ', effect'), []);
  return <Text>{text}</Text>;
}
