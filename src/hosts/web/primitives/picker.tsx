import { useRef, useState } from 'preact/hooks';
import type { PickerDetail, PickerProps, PickerValue } from '../../../../components/primitives/types.ts';
import { addButtonRole, addRef, chain, elementProps } from './element-props.ts';
import { useFormField } from './form-field.ts';
import { date, time } from './picker-date.ts';
import { emptyValue, multiSelector, type PickerMode, type PickerModeName, selector } from './picker-mode.ts';
import { PickerSheet } from './picker-sheet.tsx';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

type MakeMode = (props: PickerProps) => PickerMode;

const modes: Readonly<Partial<Record<PickerModeName, MakeMode>>> = {
  selector: selector,
  multiSelector: multiSelector,
  time,
  date,
};

/** ms that the sheet has to go down. */
const farewell = 300;

/** How to make a mode. That of regions is loaded when it is needed. */
async function loadMode(name: PickerModeName): Promise<MakeMode> {
  return modes[name] ?? (await import('./picker-region.lazy.ts')).region;
}

/** Opens wheels in a sheet when it is tapped. With `value` it begins with that each time, else with what was chosen last. */
export function Picker(props: PickerProps) {
  const own = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<PickerValue>();
  /** The sheet, until it has gone down. A new one for each opening. */
  const [sheet, setSheet] = useState<{ readonly key: number; readonly makeMode: MakeMode }>();
  const [isOpen, setOpen] = useState(false);
  const timer = useRef(0);
  const name = read(props.mode) ?? 'selector';
  const isDisabled = read(props.disabled) ?? false;
  const value = read(props.value) ?? held;
  const initial = useRef(value).current;
  const dom = elementProps('picker', props);

  const send = <D,>(type: string, detail: D) => webEvent(new Event(type), type, detail, own.current);
  const choose = (detail: PickerDetail): void => {
    setHeld(() => detail.value);
    props.onChange?.(send('change', detail));
  };
  const open = async (): Promise<void> => {
    if (isOpen) return;
    setOpen(true);
    clearTimeout(timer.current);
    const makeMode = await loadMode(name).catch((error: unknown) => {
      setOpen(false);
      throw error;
    });
    setSheet((last) => ({ key: (last?.key ?? 0) + 1, makeMode }));
  };
  const close = (detail: PickerDetail | undefined): void => {
    setOpen(false);
    if (detail) choose(detail);
    else props.onCancel?.(send('cancel', {}));
    timer.current = window.setTimeout(() => setSheet(undefined), farewell);
  };
  useFormField(
    own,
    props.name,
    () => value ?? emptyValue(name),
    () => {
      if (String(value) !== String(initial)) choose({ value: initial ?? emptyValue(name) });
    },
  );
  if (!isDisabled) {
    dom.onClick = chain(dom.onClick as ((event: Event) => void) | undefined, () => void open());
    addButtonRole(dom, { onTap: open });
  } else dom['aria-disabled'] = true;
  dom.role ??= 'button';
  dom['aria-haspopup'] = 'dialog';
  dom['aria-expanded'] = isOpen;
  if (isOpen && !sheet) dom['aria-busy'] = true;
  addRef(dom, own);
  return (
    <>
      <div {...dom}>{props.children}</div>
      {sheet && (
        <PickerSheet
          key={sheet.key}
          mode={sheet.makeMode(props)}
          value={value}
          title={read(props.headerText)}
          label={String(dom['aria-label'] ?? own.current!.textContent)}
          onColumnChange={(column, row) => props.onColumnChange?.(send('columnchange', { column, value: row }))}
          onDone={close}
        />
      )}
    </>
  );
}
