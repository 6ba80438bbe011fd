import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Text, View } from 'sampan/components';

/** An effect runs after the host has drawn the commit: later than a timer that was started before the commit was made. */
export default function Drawn() {
  const [answer, setAnswer] = useState('');
  const [timer] = useState({ hasFired: false });
  useLayoutEffect(() => {
    setTimeout(() => (timer.hasFired = true), 0);
  }, []);
  useEffect(() => setAnswer(timer.hasFired ? 'yes' : 'no'), []);
  return (
    <View>
      <Text>drawn when the effect ran: {answer}</Text>
    </View>
  );
}
