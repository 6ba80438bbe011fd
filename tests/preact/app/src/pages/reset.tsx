// A form that is reset: what the app says of a field holds, what is the user's alone begins anew.
import { useState } from 'preact/hooks';
import { Button, Form, Input, Radio, RadioGroup, Switch, Text, View } from 'sampan/components';

function Name({ value, onInput }: { readonly value: string; readonly onInput: (text: string) => void }) {
  return (
    <View>
      <Input id="name" value={value} onInput={({ detail }) => onInput(detail.value)} />
    </View>
  );
}

export default function Reset() {
  const [name, setName] = useState('Lin');
  const [isOn, setOn] = useState(true);
  const [isFree, setFree] = useState(true);
  const [count, setCount] = useState(0);
  return (
    <View>
      <Form onReset={() => setCount((now) => now + 1)}>
        <Name value={name} onInput={setName} />
        <Switch id="switch" checked={isOn} onChange={({ detail }) => setOn(detail.checked)} />
        <RadioGroup>
          <Radio id="radio" value="a" checked />
        </RadioGroup>
        {isFree && <Input id="free" />}
        <Button id="reset" formType="reset" />
      </Form>
      <Input id="outside" value="outside" />
      <Form>
        <Input id="silent" value={name} />
        <Button id="silent-reset" formType="reset" />
      </Form>
      <Button id="toggle" onTap={() => setFree((now) => !now)} />
      <Text>{name}</Text>
      <Text>{isOn ? 'on' : 'off'}</Text>
      <Text>{`reset ${count}`}</Text>
    </View>
  );
}
