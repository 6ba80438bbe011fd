// What the sheet of a Picker asks of what is chosen there. Values are those of the picker: an index, indices, a time, a date, names.
import type { PickerDetail, PickerProps, PickerValue } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';

export interface PickerMode<Value = unknown> {
  /** The value that the wheels begin with; undefined and what is out of range have a meaning, too. */
  begin(value: PickerValue | undefined): Value;
  /** Texts of the choices, column by column, while a value is chosen. */
  columns(value: Value): readonly (readonly string[])[];
  /** The chosen row of each column. */
  rows(value: Value): readonly number[];
  /** The value after a column was turned to a row. */
  turn(value: Value, column: number, row: number): Value;
  detail(value: Value): PickerDetail;
  /** Names of the columns, where they have some. */
  readonly labels?: readonly string[];
}

export type PickerModeName = 'selector' | 'multiSelector' | 'time' | 'date' | 'region';

/** What a form submits of a picker that nobody has used. */
export const emptyValue = (mode: PickerModeName): PickerValue =>
  mode === 'selector' ? 0 : mode === 'time' || mode === 'date' ? '' : [];

const textIn = (choice: unknown, key: string | undefined): string =>
  String(
    key !== undefined && typeof choice === 'object' && choice !== null
      ? (choice as Record<string, unknown>)[key]
      : choice,
  );

const textsOf = (list: unknown, key: string | undefined): string[] =>
  Array.isArray(list) ? list.map((choice) => textIn(choice, key)) : [];

const fit = (row: unknown, list: readonly string[]): number =>
  Math.max(0, Math.min(list.length - 1, Math.trunc(Number(row)) || 0));

/** One list. */
export function selector(props: PickerProps): PickerMode<number> {
  const texts = textsOf(read(props.range), read(props.rangeKey));
  return {
    begin: (value) => fit(value, texts),
    columns: () => [texts],
    rows: (value) => [fit(value, texts)],
    turn: (_, __, row) => row,
    detail: (value) => ({ value: fit(value, texts) }),
  };
}

/** A list for each column. The app may change the others when one is turned. */
export function multiSelector(props: PickerProps): PickerMode<readonly number[]> {
  const lists = (read(props.range) ?? []) as readonly unknown[];
  const columns = lists.map((list) => textsOf(list, read(props.rangeKey)));
  const rows = (value: readonly unknown[]): number[] => columns.map((texts, column) => fit(value[column], texts));
  return {
    begin: (value) => rows(Array.isArray(value) ? value : []),
    columns: () => columns,
    rows,
    turn: (value, column, row) => rows(value).map((before, other) => (other === column ? row : before)),
    detail: (value) => ({ value: rows(value) }),
  };
}
