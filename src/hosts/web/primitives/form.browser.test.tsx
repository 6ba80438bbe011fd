import { signal } from '@preact/signals';
import { expect, it, vi, type Mock } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Form } from './form.tsx';
import { Input } from './input.tsx';
import { Radio } from './radio.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Slider } from './slider.tsx';
import { Switch } from './switch.tsx';
import { Textarea } from './textarea.tsx';
import { View } from './view.tsx';

const fields = (
  <View>
    <Input id="who" name="who" />
    <View>
      <View>
        <Textarea id="note" name="note" />
      </View>
      <Switch id="gift" name="gift" />
    </View>
    <Slider id="spice" name="spice" min={1} max={5} step={1} value={2} />
    <CheckboxGroup name="nuts">
      <Checkbox id="a" value="almond" />
      <Checkbox id="b" value="brazil" checked />
      <Checkbox id="c" value="cashew" />
    </CheckboxGroup>
    <RadioGroup name="size">
      <Radio id="s" value="small" style="margin-right:30px" />
      <Radio id="l" value="large" checked />
    </RadioGroup>
    <Input id="nameless" />
  </View>
);

const values = (handler: Mock) => handler.mock.calls.map(([event]) => event.detail.value);
const rangeOf = (id: string): HTMLInputElement => byId(id).querySelector('input')!;

it('submits the values of all fields by their names, however deep', async () => {
  const onSubmit = vi.fn();
  mount(
    <Form onSubmit={onSubmit}>
      {fields}
      <Button id="go" formType="submit">
        Go
      </Button>
    </Form>,
  );
  await userEvent.click(byId('go'));
  await userEvent.type(byId('who'), 'Li');
  await userEvent.type(byId('note'), 'no ice');
  await userEvent.click(byId('gift'));
  await userEvent.click(byId('s'));
  rangeOf('spice').focus();
  await userEvent.keyboard('{End}');
  await drawn();
  await userEvent.click(byId('go'));
  expect(onSubmit.mock.calls[0]![0].type).toBe('submit');
  expect(values(onSubmit)).toEqual([
    { who: '', note: '', gift: false, spice: 2, nuts: ['brazil'], size: 'large' },
    { who: 'Li', note: 'no ice', gift: true, spice: 2, nuts: ['brazil'], size: 'small' },
  ]);
});

it('takes Enter in a field for no submission: the field confirms', async () => {
  const onSubmit = vi.fn();
  mount(
    <Form onSubmit={onSubmit}>
      <Input id="f" name="f" />
      <Button formType="submit">Go</Button>
    </Form>,
  );
  await userEvent.type(byId('f'), 'a{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('resets to how fields began, and tells each that changed', async () => {
  const seen: string[] = [];
  const log = (name: string) => (event: { type: string; detail: unknown }) =>
    seen.push(`${name} ${event.type} ${JSON.stringify(event.detail)}`);
  mount(
    <Form onReset={log('form')}>
      <Input id="f" onInput={log('input')} />
      <Switch id="g" onChange={log('switch')} />
      <Switch id="same" onChange={log('same')} />
      <Slider id="h" onChange={log('slider')} />
      <CheckboxGroup onChange={log('boxes')}>
        <Checkbox id="i" value="i" />
      </CheckboxGroup>
      <RadioGroup onChange={log('radios')}>
        <Radio id="j" value="j" checked />
        <Radio id="k" value="k" style="margin-left:30px" />
      </RadioGroup>
      <RadioGroup onChange={log('free')}>
        <Radio id="l" value="l" />
      </RadioGroup>
      <Button id="reset" formType="reset">
        Again
      </Button>
    </Form>,
  );
  await userEvent.type(byId('f'), 'a');
  for (const id of ['g', 'i', 'k', 'l']) await userEvent.click(byId(id));
  rangeOf('h').focus();
  await userEvent.keyboard('{End}');
  seen.length = 0;
  await userEvent.click(byId('reset'));
  expect(seen).toEqual([
    'input input {"value":"","cursor":0}',
    'switch change {"checked":false}',
    'slider change {"value":0}',
    'boxes change {"value":[]}',
    'radios change {"value":"j"}',
    'free change {"value":""}',
    'form reset {}',
  ]);
  expect(['g', 'i', 'j', 'k', 'l'].map((id) => byId<HTMLInputElement>(id).checked)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(byId<HTMLInputElement>('f').value).toBe('');
});

it('resets what the app holds through the app', async () => {
  const name = signal('Li');
  const gift = signal(true);
  const onSubmit = vi.fn();
  mount(
    <Form onSubmit={onSubmit}>
      <Input id="who" name="who" value={name} onInput={(event) => (name.value = event.detail.value)} />
      <Switch id="gift" name="gift" checked={gift} onChange={(event) => (gift.value = event.detail.checked)} />
      <Input id="fixed" name="fixed" value="held" />
      <Button id="reset" formType="reset">
        Again
      </Button>
      <Button id="go" formType="submit">
        Go
      </Button>
    </Form>,
  );
  await userEvent.type(byId('who'), 'na');
  await userEvent.click(byId('gift'));
  expect([name.value, gift.value]).toEqual(['Lina', false]);
  await userEvent.click(byId('reset'));
  await drawn();
  expect([name.value, gift.value]).toEqual(['Li', true]);
  await userEvent.click(byId('go'));
  expect(values(onSubmit)).toEqual([{ who: 'Li', gift: true, fixed: 'held' }]);
});

it('knows fields that come later, under names that change', async () => {
  const onSubmit = vi.fn();
  const isMore = signal(false);
  const name = signal('a');
  function More() {
    return isMore.value ? <Input name={name} value="x" /> : null;
  }
  mount(
    <Form id="form" onSubmit={onSubmit}>
      <More />
    </Form>,
  );
  isMore.value = true;
  await drawn();
  name.value = 'b';
  await drawn();
  byId<HTMLFormElement>('form').requestSubmit();
  expect(values(onSubmit)).toEqual([{ b: 'x' }]);
});

it('leaves a page where it is: nothing is sent', async () => {
  const before = location.href;
  mount(
    <Form>
      <Input id="who" name="who" />
      <Button id="go" formType="submit">
        Go
      </Button>
    </Form>,
  );
  await userEvent.click(byId('go'));
  await drawn();
  expect(location.href).toBe(before);
});
