import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Checkbox } from './checkbox.tsx';

const box = (): HTMLInputElement => byId<HTMLInputElement>('c');

it('is free without a prop', async () => {
  const onChange = vi.fn();
  mount(<Checkbox id="c" value="nuts" onChange={onChange} />);
  await userEvent.click(box());
  expect(box().checked).toBe(true);
  box().focus();
  await userEvent.keyboard(' ');
  expect(onChange.mock.calls.map(([event]) => [event.type, event.detail])).toEqual([
    ['change', { checked: true }],
    ['change', { checked: false }],
  ]);
});

it('is what the prop says, whatever is tapped', async () => {
  mount(<Checkbox id="c" checked />);
  await userEvent.click(box());
  await drawn();
  expect(box().checked).toBe(true);
});

it('follows state and signals', async () => {
  const other = signal(false);
  function Form() {
    const [checked, setChecked] = useState(false);
    return (
      <>
        <Checkbox id="c" checked={checked} onChange={(event) => setChecked(event.detail.checked)} />
        <Checkbox id="d" checked={other} style="margin-left:20px" />
      </>
    );
  }
  mount(<Form />);
  await userEvent.click(box());
  await drawn();
  expect(box().checked).toBe(true);
  other.value = true;
  await drawn();
  expect(byId<HTMLInputElement>('d').checked).toBe(true);
});

it('has its colour, is disabled, and is large enough for a finger', async () => {
  const onChange = vi.fn();
  mount(
    <div style="padding:40px">
      <Checkbox id="c" checked color="rgb(1, 2, 3)" disabled onChange={onChange} />
    </div>,
  );
  expect(getComputedStyle(box()).backgroundColor).toBe('rgb(1, 2, 3)');
  const { left, top } = box().getBoundingClientRect();
  expect(document.elementFromPoint(left - 9, top - 9)).toBe(box());
  box().click();
  expect(onChange).not.toHaveBeenCalled();
});
