import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** Bubbling through nested elements and blocks, stopped by the event or by the catch form. */
export default function Events() {
  const [log, setLog] = useState<string[]>([]);
  const note = (what: string) => setLog((entries) => [...entries, what]);
  return (
    <View data-part="root" onTap={(event) => note(String(event.currentTarget.dataset.part))}>
      <View onTap={() => note('outer')}>
        <View onTap={() => note('inner')}>
          <Text id="deep">deep</Text>
        </View>
        <Button
          id="stop"
          onTap={(event) => {
            event.stopPropagation();
            note('stopped');
          }}
        >
          [stop]
        </Button>
        <Button id="catch" onTapCatch={() => note('caught')}>
          [catch]
        </Button>
        <Button id="data" data-sku="s1" onTap={(event) => note(`sku ${String(event.currentTarget.dataset.sku)}`)}>
          [data]
        </Button>
      </View>
      <Text>{log.join(' ')}</Text>
      <Button id="clear" onTapCatch={() => setLog([])}>
        [clear]
      </Button>
    </View>
  );
}
