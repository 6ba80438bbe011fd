import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
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
import { Picker } from './picker.tsx';
import { View } from './view.tsx';

const picker = (props: PickerProps) => (
  <Picker id="p" {...props}>
    {props.children ?? <View>Choose</View>}
  </Picker>
);

beforeEach(() => speak('en'));

describe('time', () => {
  it('is between its first and its last minute', async () => {
    const onChange = vi.fn();
    mount(picker({ mode: 'time', value: '12:30', start: '09:20', end: '21:45', onChange }));
    await openSheet();
    await shows('12', '30');
    expect(lists().map(({ ariaLabel }) => ariaLabel)).toEqual(['hour', 'minute']);
    expect([texts(0)[0], texts(0).at(-1), texts(1).length]).toEqual(['09', '21', 60]);
    await turn(0, '{Home}');
    await shows('09', '30');
    expect(texts(1)[0]).toBe('20');
    await turn(1, '{Home}');
    await shows('09', '20');
    await turn(0, '{End}');
    await shows('21', '20');
    await turn(1, '{End}');
    await shows('21', '45');
    confirm();
    expect(onChange.mock.calls[0]![0].detail).toEqual({ value: '21:45' });
  });

  it('begins now without a value', async () => {
    mount(picker({ mode: 'time' }));
    await openSheet();
    const now = new Date();
    const minutes = now.getHours() * 60 + now.getMinutes();
    const [hour, minute] = chosen().map(Number);
    expect(Math.abs(minutes - (hour! * 60 + minute!))).toBeLessThanOrEqual(1);
  });
});

describe('date', () => {
  it('has as many days as the month, and keeps the day within', async () => {
    const onChange = vi.fn();
    mount(picker({ mode: 'date', value: '2024-01-31', onChange }));
    await openSheet();
    await shows('2024', 'Jan', '31');
    await turn(1, '{ArrowDown}');
    await shows('2024', 'Feb', '29');
    expect(texts(2).length).toBe(29);
    await turn(0, '{ArrowUp}');
    await shows('2023', 'Feb', '28');
    confirm();
    expect(onChange.mock.calls[0]![0].detail).toEqual({ value: '2023-02-28' });
  });

  it('is between its first and its last day', async () => {
    mount(picker({ mode: 'date', value: '2031-01-01', start: '2024-03-10', end: '2026-11-22' }));
    await openSheet();
    await shows('2026', 'Nov', '22');
    expect([texts(0), texts(1).at(-1), texts(2).at(-1)]).toEqual([['2024', '2025', '2026'], 'Nov', '22']);
    await turn(0, '{Home}');
    await shows('2024', 'Nov', '22');
    expect([texts(1)[0], texts(2).length]).toEqual(['Mar', 30]);
    await turn(1, '{Home}');
    await shows('2024', 'Mar', '22');
    expect(texts(2)[0]).toBe('10');
  });

  it('is as exact as it is told', async () => {
    const onChange = vi.fn();
    const fields = signal<'year' | 'month'>('month');
    mount(picker({ mode: 'date', value: '2024-05', fields, onChange }));
    await openSheet();
    await shows('2024', 'May');
    confirm();
    await sheetGone();
    fields.value = 'year';
    await drawn();
    await openSheet();
    await shows('2024');
    confirm();
    expect(onChange.mock.calls.map(([event]) => event.detail.value)).toEqual(['2024-05', '2024']);
  });

  it('speaks the language of the page, and begins today', async () => {
    speak('zh-CN');
    mount(picker({ mode: 'date' }));
    await userEvent.click(byId('p'));
    await expect.poll(() => sheet()?.open).toBe(true);
    const now = new Date();
    await shows(`${now.getFullYear()}年`, `${now.getMonth() + 1}月`, `${now.getDate()}日`);
    expect(lists().map(({ ariaLabel }) => ariaLabel)).toEqual(['年', '月', '日']);
    expect(sheetButton('确定')).toBeDefined();
  });
});

describe('region', () => {
  it('leads from provinces to cities to counties, and reports names and codes', async () => {
    const onChange = vi.fn();
    mount(picker({ mode: 'region', value: ['浙江省', '杭州市', '西湖区'], onChange }));
    await openSheet();
    await shows('浙江省', '杭州市', '西湖区');
    await turn(0, '{Home}');
    await shows('北京市', '北京市', '东城区');
    await turn(2, '{ArrowDown}');
    await shows('北京市', '北京市', '西城区');
    confirm();
    expect(onChange.mock.calls[0]![0].detail).toEqual({
      value: ['北京市', '北京市', '西城区'],
      code: ['110000', '110100', '110102'],
    });
  });

  it('is as exact as it is told, with a choice above all others', async () => {
    const onChange = vi.fn();
    mount(picker({ mode: 'region', level: 'city', customItem: '全部', onChange }));
    await openSheet();
    await shows('全部', '全部');
    await turn(0, '{ArrowDown}');
    await shows('北京市', '全部');
    expect(texts(1)).toEqual(['全部', '北京市']);
    confirm();
    expect(onChange.mock.calls[0]![0].detail).toEqual({ value: ['北京市', '全部'], code: ['110000'] });
  });
});
