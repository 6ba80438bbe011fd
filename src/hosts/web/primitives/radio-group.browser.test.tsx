import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Label } from './label.tsx';
import { Radio } from './radio.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Text } from './text.tsx';

const radio = (value: string, props = {}) => (
  <Label style="display:block;line-height:44px">
    <Radio id={value} value={value} {...props} />
    <Text id={`${value}-text`} style="margin-inline-start:20px">
      {value}
    </Text>
  </Label>
);
const chosen = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('.sp-radio')].filter(({ checked }) => checked).map(({ id }) => id);

it('lets one be chosen, by tap, text and arrow keys, and reports it', async () => {
  const onChange = vi.fn();
  mount(
    <RadioGroup id="g" aria-label="Size" onChange={onChange}>
      {radio('s')}
      {radio('m', { checked: true })}
      {radio('l')}
      {radio('xl', { disabled: true })}
    </RadioGroup>,
  );
  expect(byId('g').role).toBe('radiogroup');
  expect(chosen()).toEqual(['m']);
  await userEvent.click(byId('s-text'));
  expect(chosen()).toEqual(['s']);
  // The disabled one is passed over.
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) await userEvent.keyboard(key);
  expect(document.activeElement).toBe(byId('s'));
  const events = onChange.mock.calls.map(([event]) => event);
  expect(events.map(({ detail }) => detail)).toEqual([{ value: 's' }, { value: 'm' }, { value: 'l' }, { value: 's' }]);
  expect([events[0].type, events[0].target.id]).toEqual(['change', 'g']);
});

it('is one stop of the Tab key, and groups are apart', async () => {
  mount(
    <>
      <RadioGroup>
        {radio('a')}
        {radio('b', { checked: true })}
      </RadioGroup>
      <RadioGroup>
        {radio('c')}
        {radio('d')}
      </RadioGroup>
    </>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(byId('b'));
  await userEvent.tab();
  expect(document.activeElement).toBe(byId('c'));
  await userEvent.keyboard(' ');
  expect(chosen()).toEqual(['b', 'c']);
});

it('shows what the app says, where it says it of each', async () => {
  function Sizes() {
    const [size, setSize] = useState('s');
    return (
      <RadioGroup onChange={({ detail }) => detail.value !== 'l' && setSize(detail.value)}>
        {['s', 'm', 'l'].map((value) => radio(value, { key: value, checked: value === size }))}
      </RadioGroup>
    );
  }
  mount(<Sizes />);
  await userEvent.click(byId('m'));
  await drawn();
  expect(chosen()).toEqual(['m']);
  await userEvent.click(byId('l'));
  await drawn();
  expect(chosen()).toEqual(['m']);
});

it('follows signals; a tap on the chosen one is no change', async () => {
  const isSmall = signal(true);
  const onChange = vi.fn();
  const isHere = signal(true);
  function More() {
    return isHere.value ? radio('l', { checked: false }) : null;
  }
  mount(
    <RadioGroup onChange={onChange}>
      {radio('s', { checked: isSmall })}
      <More />
    </RadioGroup>,
  );
  await userEvent.click(byId('s'));
  expect(onChange).not.toHaveBeenCalled();
  isSmall.value = false;
  await drawn();
  expect(chosen()).toEqual([]);
  isHere.value = false;
  await drawn();
  await userEvent.click(byId('s'));
  await drawn();
  expect(onChange).toHaveBeenCalledOnce();
  expect(chosen()).toEqual([]);
});

it('has its colour, is disabled, and is large enough for a finger', async () => {
  const onChange = vi.fn();
  mount(
    <RadioGroup style="padding:40px" onChange={onChange}>
      <Radio id="r" checked color="rgb(1, 2, 3)" />
      <Radio id="off" disabled style="margin-left:40px" />
    </RadioGroup>,
  );
  expect(getComputedStyle(byId('r')).borderTopColor).toBe('rgb(1, 2, 3)');
  for (const id of ['r', 'off']) {
    const { left, top, width } = byId(id).getBoundingClientRect();
    expect(width).toBe(22);
    expect(document.elementFromPoint(left - 10, top - 10)).toBe(byId(id));
    expect(document.elementFromPoint(left + 31, top + 31)).toBe(byId(id));
  }
  byId('off').click();
  expect(onChange).not.toHaveBeenCalled();
});
