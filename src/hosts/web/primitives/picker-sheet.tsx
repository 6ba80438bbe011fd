import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PickerDetail, PickerValue } from '../../../../components/primitives/types.ts';
import type { PickerMode } from './picker-mode.ts';
import { PickerView } from './picker-view.tsx';
import { PickerViewColumn } from './picker-view-column.tsx';
import { cancel, ok } from './say.ts';
import './picker-sheet.css';

interface PickerSheetProps {
  readonly mode: PickerMode;
  readonly value: PickerValue | undefined;
  readonly title: string | undefined;
  /** Its name where it has no title. */
  readonly label: string;
  readonly onColumnChange: (column: number, value: number) => void;
  /** It closes; without a detail nothing was chosen. */
  readonly onDone: (detail: PickerDetail | undefined) => void;
}

/** What is pressed in the sheet is no press on what stands around the picker, though that is around the sheet as well. */
const keep = (event: Event): void => event.stopPropagation();

function keepClick(event: Event): void {
  event.stopPropagation();
  // A label around would go on to its field.
  event.preventDefault();
}

/** Wheels in a sheet from below: the browser's own dialog, which keeps the focus, gives it back, and closes on Escape. */
export function PickerSheet({ mode, value, title, label, onColumnChange, onDone }: PickerSheetProps) {
  const own = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(() => mode.begin(value));
  const rows = mode.rows(chosen);
  /** What is chosen, also before it is rendered. */
  const latest = useRef(chosen);
  /** Rows that the app has been told of. */
  const known = useRef(rows);
  const isDone = useRef(false);
  const name = title || label;
  const columns = mode.columns(chosen);
  const columnName = (column: number): string =>
    mode.labels?.[column] ?? (columns.length > 1 ? `${name} ${column + 1}` : name);

  const choose = (next: unknown): void => {
    latest.current = next;
    setChosen(next);
  };
  useLayoutEffect(() => {
    own.current!.showModal();
    own.current!.querySelector<HTMLElement>('[role=listbox]')?.focus();
  }, []);
  const given = String(value);
  const first = useRef(given);
  useEffect(() => {
    // The app follows what is turned by another value, or by other choices.
    if (first.current === given) return;
    first.current = given;
    choose(mode.begin(value));
    known.current = mode.rows(latest.current);
  }, [given]);

  const turn = (turned: readonly number[]): void => {
    const column = turned.findIndex((row, index) => row !== rows[index]);
    if (column >= 0) choose(mode.turn(chosen, column, turned[column]!));
  };
  const tell = (): void => {
    const before = known.current;
    known.current = mode.rows(latest.current);
    for (const [column, row] of known.current.entries()) if (row !== before[column]) onColumnChange(column, row);
  };
  const close = (isChosen: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    own.current!.close();
    onDone(isChosen ? mode.detail(latest.current) : undefined);
  };
  return (
    <dialog
      ref={own}
      class="sp-picker-sheet"
      aria-label={name}
      onClose={() => close(false)}
      onClick={(event) => {
        keepClick(event);
        // The dialog itself is what is around the sheet.
        if (event.target === event.currentTarget) close(false);
      }}
      onPointerDown={keep}
      onTouchStart={keep}
      onTouchMove={keep}
      onTouchEnd={keep}
      onWheel={(event) => event.preventDefault()}
    >
      <div class="sp-picker-panel">
        <div class="sp-picker-bar">
          <button type="button" class="sp-picker-cancel" onClick={() => close(false)}>
            {cancel()}
          </button>
          <div class="sp-picker-title" aria-hidden="true">
            {title}
          </div>
          <button type="button" class="sp-picker-confirm" onClick={() => close(true)}>
            {ok()}
          </button>
        </div>
        <PickerView
          class="sp-picker-wheels"
          value={rows}
          immediateChange
          onChange={({ detail }) => turn(detail.value)}
          onPickEnd={tell}
        >
          {columns.map((texts, column) => (
            <PickerViewColumn key={column} aria-label={columnName(column)}>
              {texts.map((text, row) => (
                <div key={row}>{text}</div>
              ))}
            </PickerViewColumn>
          ))}
        </PickerView>
      </div>
    </dialog>
  );
}
