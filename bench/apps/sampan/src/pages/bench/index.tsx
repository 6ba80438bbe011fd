import { memo } from 'preact/compat';
import { useCallback, useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Text, View } from 'sampan/components';
import { buildRows, resetRows, type Row as RowData } from '../../data.ts';
import './index.css';

export const page = definePage({ title: 'bench' });

interface RowProps {
  row: RowData;
  onSelect: (id: number) => void;
  onRemove: (id: number) => void;
}

const Row = memo(function Row({ row, onSelect, onRemove }: RowProps) {
  return (
    <View class={row.selected ? 'row danger' : 'row'}>
      <Text class="col-id">{row.id}</Text>
      <Text class="col-label" onTap={() => onSelect(row.id)}>
        {row.label}
      </Text>
      <Text class="col-x" onTap={() => onRemove(row.id)}>
        x
      </Text>
    </View>
  );
});

function withSelected(row: RowData, id: number): RowData {
  const selected = row.id === id;
  return row.selected === selected ? row : { ...row, selected };
}

function swapped(rows: RowData[]): RowData[] {
  const [second, last] = [rows[1], rows[998]];
  if (!second || !last) return rows;
  const copy = rows.slice();
  copy[1] = last;
  copy[998] = second;
  return copy;
}

export default function Bench() {
  const [rows, setRows] = useState<RowData[]>(() => {
    resetRows();
    return [];
  });

  const select = useCallback((id: number) => setRows((now) => now.map((row) => withSelected(row, id))), []);
  const remove = useCallback((id: number) => setRows((now) => now.filter((row) => row.id !== id)), []);

  const create = () => setRows(buildRows(1000));
  const update = () =>
    setRows((now) => now.map((row, i) => (i % 10 === 0 ? { ...row, label: `${row.label} !!!` } : row)));
  const append = () => {
    const more = buildRows(1000);
    setRows((now) => now.concat(more));
  };

  return (
    <View class="bench">
      <View class="bar">
        <Button id="create" onTap={create}>
          create
        </Button>
        <Button id="replace" onTap={create}>
          replace
        </Button>
        <Button id="update" onTap={update}>
          update
        </Button>
        <Button id="select" onTap={() => rows[4] && select(rows[4].id)}>
          select
        </Button>
        <Button id="swap" onTap={() => setRows(swapped)}>
          swap
        </Button>
        <Button id="remove" onTap={() => rows[4] && remove(rows[4].id)}>
          remove
        </Button>
        <Button id="append" onTap={append}>
          append
        </Button>
        <Button id="clear" onTap={() => setRows([])}>
          clear
        </Button>
      </View>
      <Text id="total">{rows.length} rows</Text>
      <View class="list">
        {rows.map((row) => (
          <Row key={row.id} row={row} onSelect={select} onRemove={remove} />
        ))}
      </View>
    </View>
  );
}
