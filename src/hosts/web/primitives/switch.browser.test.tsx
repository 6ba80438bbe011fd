import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Switch } from './switch.tsx';

const knob = (id = 's') => getComputedStyle(byId(id), '::before');

it('is a switch, off by default, for finger and keyboard', async () => {
  const onChange = vi.fn();
  mount(<Switch id="s" aria-label="Gift" onChange={onChange} />);
  const own = byId<HTMLInputElement>('s');
  expect([own.role, own.ariaLabel, own.checked]).toEqual(['switch', 'Gift', false]);
  await userEvent.click(own);
  expect(own.checked).toBe(true);
  await userEvent.keyboard(' ');
  expect(onChange.mock.calls.map(([event]) => [event.type, event.detail])).toEqual([
    ['change', { checked: true }],
    ['change', { checked: false }],
  ]);
});

it('is what the prop says, and follows a signal', async () => {
  const isOn = signal(true);
  mount(
    <>
      <Switch id="s" checked={isOn} />
      <Switch id="t" checked={isOn} onChange={({ detail }) => (isOn.value = detail.checked)} />
    </>,
  );
  await userEvent.click(byId('s'));
  await drawn();
  expect(byId<HTMLInputElement>('s').checked).toBe(true);
  await userEvent.click(byId('t'));
  await drawn();
  expect(byId<HTMLInputElement>('s').checked).toBe(false);
});

it('has its colour, is disabled, is large enough, and its knob goes the other way in RTL', () => {
  const onChange = vi.fn();
  mount(
    <div style="padding:40px">
      <Switch id="s" checked color="rgb(1, 2, 3)" disabled onChange={onChange} style="transition:none" />
      <div dir="rtl">
        <Switch id="rtl" checked />
      </div>
    </div>,
  );
  expect(getComputedStyle(byId('s')).backgroundColor).toBe('rgb(1, 2, 3)');
  const { left, top, width, height } = byId('s').getBoundingClientRect();
  expect([width, height]).toEqual([52, 32]);
  expect(document.elementFromPoint(left + 26, top - 5)).toBe(byId('s'));
  expect([knob().left, knob('rtl').right]).toEqual(['24px', '24px']);
  byId('s').click();
  expect(onChange).not.toHaveBeenCalled();
});
