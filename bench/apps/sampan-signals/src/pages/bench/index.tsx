import { useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Text, View } from 'sampan/components';
import { createList, type RowList, type RowModel } from './rows.ts';
import './index.css';

export const page = definePage({ title: 'bench' });

function Row({ row, list }: { row: RowModel; list: RowList }) {
  return (
    <View class={row.selected.value ? 'row danger' : 'row'}>
      <Text class="col-id">{row.id}</Text>
      <Text class="col-label" onTap={() => list.select(row.id)}>
        {row.label}
      </Text>
      <Text class="col-x" onTap={() => list.remove(row.id)}>
        x
      </Text>
    </View>
  );
}

export default function Bench() {
  const [list] = useState(createList);
  const rows = list.rows.value;
  return (
    <View class="bench">
      <View class="bar">
        <Button id="create" onTap={list.create}>
          create
        </Button>
        <Button id="replace" onTap={list.create}>
          replace
        </Button>
        <Button id="update" onTap={list.update}>
          update
        </Button>
        <Button id="select" onTap={() => rows[4] && list.select(rows[4].id)}>
          select
        </Button>
        <Button id="swap" onTap={list.swap}>
          swap
        </Button>
        <Button id="remove" onTap={() => rows[4] && list.remove(rows[4].id)}>
          remove
        </Button>
        <Button id="append" onTap={list.append}>
          append
        </Button>
        <Button id="clear" onTap={list.clear}>
          clear
        </Button>
      </View>
      <Text id="total">{rows.length} rows</Text>
      <View class="list">
        {rows.map((row) => (
          <Row key={row.id} row={row} list={list} />
        ))}
      </View>
    </View>
  );
}
