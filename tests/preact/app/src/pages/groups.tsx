// Groups of radios and boxes: the app's word holds, wherever in the group its parts are made.
import { useState } from 'preact/hooks';
import { Button, Checkbox, CheckboxGroup, Label, Radio, RadioGroup, Text, View } from 'sampan/components';

const sizes = ['s', 'm', 'l'];

/** Parts in a block of their own. */
function Size({ value, chosen }: { readonly value: string; readonly chosen: string }) {
  return (
    <Label>
      <Radio id={`part-${value}`} value={value} checked={chosen === value} />
    </Label>
  );
}

export default function Groups() {
  const [size, setSize] = useState('s');
  const [nuts, setNuts] = useState<readonly string[]>(['almond']);
  const [log, setLog] = useState('');
  const choose = ({ detail }: { detail: { value: string } }) => {
    if (detail.value !== 'l') setSize(detail.value);
  };
  return (
    <View>
      <RadioGroup>
        <Radio id="fixed-a" value="a" checked />
        <Radio id="fixed-b" value="b" checked={false} />
      </RadioGroup>
      <RadioGroup>
        <Radio id="free-a" value="a" />
        <Radio id="free-b" value="b" />
      </RadioGroup>
      <RadioGroup onChange={choose}>
        {sizes.map((value) => (
          <Radio key={value} id={`row-${value}`} value={value} checked={size === value} />
        ))}
      </RadioGroup>
      <RadioGroup onChange={choose}>
        {sizes.map((value) => (
          <Size key={value} value={value} chosen={size} />
        ))}
      </RadioGroup>
      <RadioGroup {...{ onChange: choose }}>
        {sizes.map((value) => (
          <Radio key={value} {...{ id: `spread-${value}`, value, checked: size === value }} />
        ))}
      </RadioGroup>
      <CheckboxGroup onChange={({ detail }) => detail.value.length < 3 && setNuts(detail.value)}>
        {['almond', 'hazel', 'wal'].map((value) => (
          <Checkbox
            key={value}
            id={`nut-${value}`}
            value={value}
            checked={nuts.includes(value)}
            data-nut={value}
            onChange={({ detail, currentTarget }) =>
              setLog((all) => `${all} ${currentTarget.dataset.nut}:${String(detail.checked)}`)
            }
          />
        ))}
      </CheckboxGroup>
      <Button id="large" onTap={() => setSize('l')} />
      <Text>{size}</Text>
      <Text>{nuts.join(' ')}</Text>
      <Text>{log}</Text>
    </View>
  );
}
