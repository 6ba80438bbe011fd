import { useState } from 'preact/hooks';
import { navigate } from 'sampan';
import { Button, Text, View } from 'sampan/components';
import { alive, open, total, watched } from '../watch.ts';

export default function Home() {
  const [report, setReport] = useState('');
  const look = () => {
    total.value++;
    setReport(JSON.stringify({ ...open, alive: alive(), watched: watched() }));
  };
  return (
    <View>
      <Button id="open" onTap={() => navigate('/detail')}>
        Open
      </Button>
      <Button id="look" onTap={look}>
        Look
      </Button>
      <Text id="report">{report}</Text>
    </View>
  );
}
