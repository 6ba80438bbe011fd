import { useState } from 'preact/hooks';
import { Button, Checkbox, Input, Text, Textarea, View } from 'sampan/components';

const spaced = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{1,4})/, '$1 $2').replace(/^(\d{3} \d{4})(\d)/, '$1 $2');

/** Controlled and free fields: a limit, a formatter, a box that can be refused. */
export default function Fields() {
  const [code, setCode] = useState('12');
  const [phone, setPhone] = useState('');
  const [note, setNote] = useState('');
  const [isAgreed, setAgreed] = useState(false);
  const [isLocked, setLocked] = useState(false);
  const [limit, setLimit] = useState<number | undefined>(undefined);
  const rest = { id: 'spread', maxLength: limit };
  return (
    <View>
      <Input
        id="code"
        type="number"
        value={code}
        onInput={(event) => {
          if (/^\d{0,6}$/.test(event.detail.value)) setCode(event.detail.value);
        }}
      />
      <Text>code {code}</Text>
      <Input
        id="phone"
        value={phone}
        onInput={(event) => setPhone(spaced(event.detail.value.replace(/\D/g, '').slice(0, 11)))}
      />
      <Text>phone {phone}</Text>
      <Textarea id="note" value={note} onInput={(event) => setNote(event.detail.value)} />
      <Text>note {note}</Text>
      <Input id="free" placeholder="free" maxLength={limit} />
      <Input {...rest} />
      <Checkbox
        id="agree"
        checked={isAgreed}
        onChange={(event) => {
          if (!isLocked) setAgreed(event.detail.checked);
        }}
      />
      <Text>{isAgreed ? 'agreed' : 'not agreed'}</Text>
      <Button id="limit" onTap={() => setLimit(limit === undefined ? 7 : undefined)}>
        [limit]
      </Button>
      <Button id="lock" onTap={() => setLocked(true)}>
        [lock]
      </Button>
      <Button
        id="reset"
        onTap={() => {
          setCode('');
          setPhone('');
          setNote('');
        }}
      >
        [reset]
      </Button>
    </View>
  );
}
