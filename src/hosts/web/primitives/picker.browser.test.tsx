import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { centreOf, drawn, prefer, sleep, stands, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import {
  chosen,
  confirm,
  lists,
  openSheet,
  sheet,
  sheetButton,
  sheetGone,
  shows,
  speak,
  texts,
  turn,
} from '../../../../tests/browser/picker-sheet.ts';
import type { PickerProps } from '../../../../components/primitives/types.ts';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { Label } from './label.tsx';
import { Picker } from './picker.tsx';
import { View } from './view.tsx';

const picker = (props: PickerProps) => (
  <Picker id="p" {...props}>
    {props.children ?? <View>Choose</View>}
  </Picker>
);

beforeEach(() => speak('en'));
afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

describe('sheet', () => {
  it('opens by tap and by keyboard, keeps the focus, and gives it back', async () => {
    mount(
      <>
        {picker({ range: ['mild', 'hot'], headerText: 'Spice' })}
        <Button id="behind">Behind</Button>
      </>,
    );
    const own = byId('p');
    expect([own.role, own.tabIndex, own.ariaHasPopup, own.ariaExpanded]).toEqual(['button', 0, 'dialog', 'false']);
    own.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sheet()?.open).toBe(true);
    expect(own.ariaExpanded).toBe('true');
    expect(page.getByRole('dialog', { name: 'Spice' }).element()).toBe(sheet());
    expect(page.getByRole('listbox', { name: 'Spice' }).element()).toBe(lists()[0]);
    expect(document.activeElement).toBe(lists()[0]);
    const seen = new Set<Element | null>();
    for (let press = 0; press < 5; press++) {
      await userEvent.tab();
      seen.add(document.activeElement);
    }
    expect(seen.has(byId('behind'))).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(own);
    expect(own.ariaExpanded).toBe('false');
    await expect.poll(() => document.querySelector('dialog')).toBe(null);
  });

  it('is left by Escape, by its button and beside it, which is no choice', async () => {
    const onChange = vi.fn();
    const onCancel = vi.fn();
    mount(picker({ range: ['a', 'b'], onChange, onCancel }));
    await openSheet();
    await turn(0, '{ArrowDown}');
    await userEvent.keyboard('{Escape}');
    await openSheet();
    expect(chosen()).toEqual(['a']);
    sheetButton('Cancel').click();
    await openSheet();
    await page.elementLocator(sheet()).click({ position: { x: 100, y: -100 }, force: true });
    await expect.poll(() => onCancel.mock.calls.length).toBe(3);
    expect([onCancel.mock.calls[0]![0].type, onCancel.mock.calls[0]![0].detail]).toEqual(['cancel', {}]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('opens again at once', async () => {
    mount(picker({ range: ['a', 'b'] }));
    await openSheet();
    sheetButton('Cancel').click();
    await drawn();
    byId('p').click();
    await sleep(500);
    expect(sheet().open).toBe(true);
  });

  it('is apart from what is around it', async () => {
    const onTap = vi.fn();
    const onTouchStart = vi.fn();
    mount(
      <View onTap={onTap} onTouchStart={onTouchStart} style="font-size:60px;color:red">
        <Label>
          <input id="field" type="checkbox" />
          {picker({ range: ['a', 'b', 'c'] })}
        </Label>
      </View>,
    );
    await openSheet();
    const before = byId<HTMLInputElement>('field').checked;
    onTap.mockClear();
    await stands();
    const { x, y } = centreOf(lists()[0]!);
    await swipe({ x, y }, { x, y: y - 60 });
    lists()[0]!.querySelectorAll('div')[2]!.click();
    expect(getComputedStyle(lists()[0]!).fontSize).toBe('17px');
    confirm();
    expect([onTap.mock.calls.length, onTouchStart.mock.calls.length]).toEqual([0, 0]);
    expect(byId<HTMLInputElement>('field').checked).toBe(before);
  });

  it('has targets for fingers, at the foot of the window', async () => {
    mount(picker({ range: ['a'] }));
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    await openSheet();
    for (const target of [sheetButton('OK'), sheetButton('Cancel'), lists()[0]!.children[0]!]) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    expect(sheet().getBoundingClientRect().bottom).toBe(innerHeight);
  });

  it('does not open while it is disabled', async () => {
    const disabled = signal(true);
    mount(picker({ range: ['a'], disabled }));
    byId('p').click();
    await drawn();
    expect([sheet(), byId('p').ariaDisabled, byId('p').tabIndex]).toEqual([null, 'true', -1]);
    disabled.value = false;
    await drawn();
    await openSheet();
  });
});

describe('selector', () => {
  it('reports the index of what is chosen, and begins with it again', async () => {
    const onChange = vi.fn();
    const onTap = vi.fn();
    mount(picker({ range: ['mild', 'hot', 'hell'], onChange, onTap, 'data-row': 2 }));
    await openSheet();
    await shows('mild');
    await turn(0, '{ArrowDown}{ArrowDown}');
    await shows('hell');
    confirm();
    const [event] = onChange.mock.calls[0]!;
    expect([event.type, event.detail, event.currentTarget.id, event.currentTarget.dataset]).toEqual([
      'change',
      { value: 2 },
      'p',
      { row: 2 },
    ]);
    expect(onTap).toHaveBeenCalledOnce();
    await sheetGone();
    await openSheet();
    await shows('hell');
  });

  it('counts what is in the middle when it is confirmed, though the wheel still turns', async () => {
    const onChange = vi.fn();
    mount(picker({ range: Array.from({ length: 50 }, (_, row) => row), onChange }));
    await openSheet();
    await turn(0, '{End}');
    await expect.poll(() => Number(chosen()[0])).toBeGreaterThan(5);
    const row = Number(chosen()[0]);
    confirm();
    expect(onChange.mock.calls[0]![0].detail.value).toBeGreaterThanOrEqual(row);
  });

  it('shows objects by a key, and begins with the value that it is given', async () => {
    const value = signal(1);
    mount(
      picker({
        range: [
          { id: 7, name: 'tea' },
          { id: 8, name: 'milk' },
        ],
        rangeKey: 'name',
        value,
      }),
    );
    await openSheet();
    expect(texts(0)).toEqual(['tea', 'milk']);
    await shows('milk');
    confirm();
    await drawn();
    value.value = 9;
    await sheetGone();
    await openSheet();
    await shows('milk');
  });
});

describe('multiSelector', () => {
  it('tells of each column that was turned, and follows what the app makes of it', async () => {
    const fruit = ['apple', 'apricot'];
    const nuts = ['almond', 'brazil', 'cashew'];
    const range = signal([['fruit', 'nut'], fruit]);
    const value = signal([0, 1]);
    const onChange = vi.fn();
    const onColumnChange = vi.fn(({ detail }: { detail: { column: number; value: number } }) => {
      if (detail.column !== 0) return;
      range.value = [range.value[0]!, detail.value === 0 ? fruit : nuts];
      value.value = [detail.value, 0];
    });
    mount(picker({ mode: 'multiSelector', range, value, onChange, onColumnChange }));
    await openSheet();
    await shows('fruit', 'apricot');
    await turn(0, '{ArrowDown}');
    await expect.poll(() => onColumnChange.mock.calls.length).toBe(1);
    await shows('nut', 'almond');
    expect(texts(1)).toEqual(nuts);
    await turn(1, '{End}');
    await shows('nut', 'cashew');
    await expect
      .poll(() => onColumnChange.mock.calls.map(([event]) => event.detail))
      .toEqual([
        { column: 0, value: 1 },
        { column: 1, value: 2 },
      ]);
    confirm();
    expect(onChange.mock.calls.map(([event]) => event.detail)).toEqual([{ value: [1, 2] }]);
  });

  it('names its columns, and keeps within lists that become shorter', async () => {
    const range = signal([['a'], ['x', 'y', 'z']]);
    const onChange = vi.fn();
    mount(picker({ mode: 'multiSelector', range, value: [0, 2], headerText: 'Two', onChange }));
    await openSheet();
    expect(lists().map(({ ariaLabel }) => ariaLabel)).toEqual(['Two 1', 'Two 2']);
    range.value = [['a'], ['x', 'y']];
    await shows('a', 'y');
    confirm();
    expect(onChange.mock.calls[0]![0].detail).toEqual({ value: [0, 1] });
  });
});

describe('form', () => {
  it('submits what is chosen, and goes back to how it began', async () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    mount(
      <Form onSubmit={onSubmit}>
        {picker({ name: 'spice', range: ['mild', 'hot'], onChange })}
        <Picker name="day" mode="date" value="2024-05-01" />
        <Picker name="when" mode="time" />
        <Button id="go" formType="submit" />
        <Button id="again" formType="reset" />
      </Form>,
    );
    await openSheet();
    await turn(0, '{ArrowDown}');
    await shows('hot');
    confirm();
    await sheetGone();
    byId('go').click();
    byId('again').click();
    await drawn();
    byId('go').click();
    expect(onSubmit.mock.calls.map(([event]) => event.detail.value)).toEqual([
      { spice: 1, day: '2024-05-01', when: '' },
      { spice: 0, day: '2024-05-01', when: '' },
    ]);
    expect(onChange.mock.calls.map(([event]) => event.detail)).toEqual([{ value: 1 }, { value: 0 }]);
  });
});
