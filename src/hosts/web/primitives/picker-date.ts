// Times and dates as columns of numbers between a first and a last one.
import type { PickerProps } from '../../../../components/primitives/types.ts';
import type { PickerMode } from './picker-mode.ts';
import { read } from './reactive.ts';

type Numbers = readonly number[];

interface Calendar {
  readonly start: Numbers;
  readonly end: Numbers;
  readonly now: Numbers;
  /** First and last number of a column, after what stands in the columns before. */
  limits(value: Numbers, column: number): readonly [number, number];
  text(number: number, column: number): string;
  readonly fields: readonly string[];
  readonly separator: string;
}

const language = (): string => (document.documentElement.lang || navigator.language).replace('_', '-');

/** `year` in the user's words. */
const fieldNames = (fields: readonly string[]): string[] => {
  const names = new Intl.DisplayNames(language(), { type: 'dateTimeField' });
  return fields.map((field) => names.of(field) ?? field);
};

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** The numbers in `2026-11-22` or `08:30`; those that are missing, from `rest`. */
function parse(text: unknown, rest: Numbers): Numbers {
  const given = typeof text === 'string' ? (text.match(/\d+/g) ?? []).map(Number) : [];
  return rest.map((number, column) => given[column] ?? number);
}

function calendarMode({ start, end, now, limits, text, fields, separator }: Calendar): PickerMode<Numbers> {
  const isAt = (edge: Numbers, value: Numbers, column: number): boolean =>
    value.slice(0, column).every((number, before) => number === edge[before]);
  const range = (value: Numbers, column: number): readonly [number, number] => {
    const [first, last] = limits(value, column);
    const from = isAt(start, value, column) ? Math.max(first, start[column]!) : first;
    return [from, Math.max(from, isAt(end, value, column) ? Math.min(last, end[column]!) : last)];
  };
  const clamp = (value: Numbers): number[] => {
    const fitting: number[] = [];
    for (const [column, number] of value.entries()) {
      const [first, last] = range(fitting, column);
      fitting.push(Math.max(first, Math.min(last, number)));
    }
    return fitting;
  };
  const isBefore = (value: Numbers, other: Numbers): boolean => {
    const column = value.findIndex((number, index) => number !== other[index]);
    return column >= 0 && value[column]! < other[column]!;
  };
  return {
    begin: (value) => {
      const wanted = typeof value === 'string' && /\d/.test(value) ? parse(value, start) : now;
      return clamp(isBefore(wanted, start) ? start : isBefore(end, wanted) ? end : wanted);
    },
    columns: (value) =>
      fields.map((_, column) => {
        const [first, last] = range(value, column);
        return Array.from({ length: last - first + 1 }, (_row, row) => text(first + row, column));
      }),
    rows: (value) => fields.map((_, column) => value[column]! - range(value, column)[0]),
    turn: (value, column, row) =>
      clamp(value.map((number, other) => (other === column ? range(value, column)[0] + row : number))),
    detail: (value) => ({
      value: fields.map((field, column) => pad(value[column]!, field === 'year' ? 4 : 2)).join(separator),
    }),
    labels: fieldNames(fields),
  };
}

/** `hh:mm` */
export function time(props: PickerProps): PickerMode {
  const now = new Date();
  return calendarMode({
    start: parse(read(props.start), [0, 0]),
    end: parse(read(props.end), [23, 59]),
    now: [now.getHours(), now.getMinutes()],
    limits: (_, column) => [0, column === 0 ? 23 : 59],
    text: (number) => pad(number, 2),
    fields: ['hour', 'minute'],
    separator: ':',
  });
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `YYYY-MM-DD`, or its beginning */
export function date(props: PickerProps): PickerMode {
  const now = new Date();
  const all = ['year', 'month', 'day'] as const;
  const options = { calendar: 'gregory', timeZone: 'UTC' };
  const formats = [{ year: 'numeric' }, { month: 'short' }, { day: 'numeric' }] as const;
  const texts = formats.map((format) => new Intl.DateTimeFormat(language(), { ...options, ...format }));
  return calendarMode({
    start: parse(read(props.start), [1900, 1, 1]),
    end: parse(read(props.end), [2100, 12, 31]),
    now: [now.getFullYear(), now.getMonth() + 1, now.getDate()],
    limits: (value, column) => (column === 0 ? [1, 9999] : [1, column === 1 ? 12 : daysIn(value[0]!, value[1]!)]),
    text: (number, column) =>
      texts[column]!.format(
        Date.UTC(column === 0 ? number : 2000, column === 1 ? number - 1 : 0, column === 2 ? number : 1),
      ),
    fields: all.slice(0, all.indexOf(read(props.fields) ?? 'day') + 1),
    separator: '-',
  });
}
