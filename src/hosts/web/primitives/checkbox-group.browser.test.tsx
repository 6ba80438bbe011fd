import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Checkbox } from './checkbox.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Label } from './label.tsx';
import { Switch } from './switch.tsx';
import { Text } from './text.tsx';

const box = (value: string, props = {}) => (
  <Label style="display:block;line-height:44px">
    <Checkbox id={value} value={value} {...props} />
    <Text id={`${value}-text`}>{value}</Text>
  </Label>
);

it('reports the values of all that are ticked, in their order in the page', async () => {
  const onChange = vi.fn();
  const onBox = vi.fn();
  mount(
    <CheckboxGroup id="g" aria-label="Nuts" data-row={7} onChange={onChange}>
      {box('almond')}
      {box('brazil', { checked: true })}
      {box('cashew', { onChange: onBox })}
    </CheckboxGroup>,
  );
  expect([byId('g').role, byId('g').ariaLabel]).toEqual(['group', 'Nuts']);
  await userEvent.click(byId('cashew-text'));
  await userEvent.click(byId('almond'));
  await userEvent.click(byId('cashew'));
  const events = onChange.mock.calls.map(([event]) => event);
  expect(events.map(({ detail }) => detail.value)).toEqual([
    ['brazil', 'cashew'],
    ['almond', 'brazil', 'cashew'],
    ['almond', 'brazil'],
  ]);
  expect(onBox.mock.calls.map(([event]) => event.detail.checked)).toEqual([true, false]);
  expect([events[0].type, events[0].target.id, events[0].currentTarget.dataset]).toEqual(['change', 'g', { row: 7 }]);
});

it('hears its own boxes only', async () => {
  const outer = vi.fn();
  const inner = vi.fn();
  mount(
    <CheckboxGroup onChange={outer}>
      <Switch id="switch" />
      <CheckboxGroup onChange={inner}>{box('a')}</CheckboxGroup>
    </CheckboxGroup>,
  );
  await userEvent.click(byId('switch'));
  await userEvent.click(byId('a'));
  expect(outer).not.toHaveBeenCalled();
  expect(inner).toHaveBeenCalledOnce();
});

it('shows what the app makes of it', async () => {
  const ticked = signal<readonly string[]>(['a']);
  function Boxes() {
    return (
      // At most two.
      <CheckboxGroup onChange={({ detail }) => detail.value.length < 3 && (ticked.value = detail.value)}>
        {['a', 'b', 'c'].map((value) => box(value, { key: value, checked: ticked.value.includes(value) }))}
      </CheckboxGroup>
    );
  }
  mount(<Boxes />);
  const shown = () => ['a', 'b', 'c'].filter((id) => byId<HTMLInputElement>(id).checked);
  await userEvent.click(byId('b'));
  await drawn();
  expect(shown()).toEqual(['a', 'b']);
  await userEvent.click(byId('c'));
  await drawn();
  expect(shown()).toEqual(['a', 'b']);
});
