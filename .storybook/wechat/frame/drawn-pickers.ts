// Wheels of choices, in the page and in a sheet.
import { add, type Drawn, type Props, text, values } from './drawing.ts';

const textsOf = (list: unknown, key: string): string[] =>
  Array.isArray(list) ? list.map((choice) => text(key ? (choice as Props)[key] : choice)) : [];

/** The browser's own field for times and dates, lists for the rest. */
function addFields(sheet: HTMLElement, props: Props, onColumn: (column: number, row: number) => void): () => unknown {
  const { mode, range, value, rangeKey, start, end } = props;
  if (mode === 'time' || mode === 'date') {
    const own = add(sheet, 'input', { type: mode, min: text(start), max: text(end), value: text(value) });
    return () => own.value;
  }
  const isOne = mode !== 'multiSelector';
  const [lists, rows] = isOne ? [[range], [value]] : [range as unknown[], (value ?? []) as unknown[]];
  const columns = lists.map((list, column) => {
    const own = add(sheet, 'select', { size: 5 });
    own.append(...textsOf(list, text(rangeKey)).map((choice) => new Option(choice)));
    own.selectedIndex = Number(rows[column]) || 0;
    own.addEventListener('change', () => onColumn(column, own.selectedIndex));
    return own;
  });
  return () => (isOne ? columns[0]!.selectedIndex : columns.map(({ selectedIndex }) => selectedIndex));
}

export const picker: Drawn = {
  attach(element, fire) {
    let props: Props = {};
    /** Shows the choices of now in a sheet that is open. */
    let refresh: (() => void) | undefined;
    values.set(element, () => props.value);
    const open = (): void => {
      const sheet = add(document.body, 'dialog', { className: 'host-sheet' });
      let chosen: () => unknown = () => undefined;
      const button = (words: string, tell: () => void): void =>
        add(sheet, 'button', { textContent: words }).addEventListener('click', () => {
          sheet.close();
          tell();
        });
      const fill = (value: unknown): void => {
        sheet.replaceChildren();
        button('取消', () => fire('cancel', {}));
        add(sheet, 'strong', { textContent: text(props.headerText) });
        button('确定', () => fire('change', { value: chosen() }));
        const fields = add(sheet, 'div');
        chosen = addFields(fields, { ...props, value }, (column, row) => {
          if (props.mode === 'multiSelector') fire('columnchange', { column, value: row });
        });
      };
      fill(props.value);
      refresh = () => fill(chosen());
      sheet.addEventListener('close', () => {
        sheet.remove();
        refresh = undefined;
      });
      sheet.showModal();
    };
    element.addEventListener('click', () => props.disabled !== true && open());
    return (next) => {
      const hasOther = JSON.stringify(next.range) !== JSON.stringify(props.range);
      // The data of a component may be one object that changes.
      props = { ...next };
      element.dataset.name = text(next.name);
      if (hasOther) refresh?.();
    };
  },
};

/** ms without scrolling after which a wheel stands. */
const rest = 150;

export const pickerView: Drawn = {
  attach(element, fire) {
    const frame = add(element, 'div');
    let value: readonly number[] = [];
    let timer = 0;
    const columns = (): Element[] => [...element.querySelectorAll('picker-view-column')];
    const rowHeight = (): number => frame.offsetHeight || 34;
    const settle = (): void => {
      timer = 0;
      const now = columns().map((column) => Math.round(column.scrollTop / rowHeight()));
      if (String(now) !== String(value)) {
        value = now;
        fire('change', { value });
      }
      fire('pickend', {});
    };
    element.addEventListener(
      'scroll',
      () => {
        if (!timer) fire('pickstart', {});
        clearTimeout(timer);
        timer = window.setTimeout(settle, rest);
      },
      true,
    );
    return (props) => {
      const wanted = (props.value ?? []) as readonly number[];
      frame.className = `host-indicator ${text(props.indicatorClass)}`;
      frame.style.cssText = text(props.indicatorStyle);
      requestAnimationFrame(() => {
        element.style.setProperty('--row', `${rowHeight()}px`);
        if (wanted.length === 0 || String(wanted) === String(value)) return;
        value = wanted;
        for (const [index, column] of columns().entries()) column.scrollTop = (wanted[index] ?? 0) * rowHeight();
      });
    };
  },
};
