// The rows of the bench page: what changes in a row is a signal of its own.
import { batch, signal, type Signal } from '@preact/signals';
import { buildRows, resetRows } from '../../data.ts';

export interface RowModel {
  readonly id: number;
  readonly label: Signal<string>;
  readonly selected: Signal<boolean>;
}

const createRows = (): RowModel[] =>
  buildRows(1000).map(({ id, label, selected }) => ({ id, label: signal(label), selected: signal(selected) }));

export function createList() {
  resetRows();
  const rows = signal<readonly RowModel[]>([]);
  return {
    rows,
    create(): void {
      rows.value = createRows();
    },
    update(): void {
      batch(() => rows.value.forEach(({ label }, i) => i % 10 === 0 && (label.value += ' !!!')));
    },
    select(id: number): void {
      batch(() => rows.value.forEach((row) => (row.selected.value = row.id === id)));
    },
    swap(): void {
      const copy = rows.value.slice();
      const [second, last] = [copy[1], copy[998]];
      if (!second || !last) return;
      copy[1] = last;
      copy[998] = second;
      rows.value = copy;
    },
    remove(id: number): void {
      rows.value = rows.value.filter((row) => row.id !== id);
    },
    append(): void {
      rows.value = [...rows.value, ...createRows()];
    },
    clear(): void {
      rows.value = [];
    },
  };
}

export type RowList = ReturnType<typeof createList>;
