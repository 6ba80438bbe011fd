// Lists whose entries stand in the loop itself: the slots of a module's blocks get the block that their entries are.
import type { Block } from '../core/block.ts';
import type { JSXElement } from './ast.ts';
import type { BlockPlan } from './plan-block.ts';
import type { Component, Components } from './row-element.ts';

type RowsOf = Map<string, Record<string, string>>;

export function withRows(plans: readonly BlockPlan[], components: Components): Block[] {
  const names = new Map(plans.map(({ element, block }) => [element, block.name]));
  const rowsOf: RowsOf = new Map();
  const inOneLoop = new Set<string>();
  for (const { block, rows } of plans) {
    for (const { slot, element } of rows) {
      const component = componentOf(element, components);
      const row = names.get(component?.element ?? element);
      if (row === undefined || leadsTo(row, block.name, rowsOf)) continue;
      slot.row = row;
      rowsOf.set(block.name, { ...rowsOf.get(block.name), [slot.name]: row });
      if (!component || component.isShownOnce) inOneLoop.add(row);
    }
  }
  return plans.map(({ block }) => {
    const rows = rowsOf.get(block.name);
    return {
      ...block,
      meta: rows ? { ...block.meta, rows } : block.meta,
      ...(inOneLoop.has(block.name) && { isRowOnly: true }),
    };
  });
}

const componentOf = ({ openingElement: { name } }: JSXElement, components: Components): Component | undefined =>
  name.type === 'JSXIdentifier' ? components.get(name.name) : undefined;

/** Whether a block would stand in its own loop, by way of others perhaps: its content would never end. */
const leadsTo = (from: string, to: string, rowsOf: RowsOf): boolean =>
  from === to || Object.values(rowsOf.get(from) ?? {}).some((next) => leadsTo(next, to, rowsOf));
