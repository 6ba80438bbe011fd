// What Checkbox and Switch share: on or off, by the app or by the user.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SwitchProps } from '../../../../components/primitives/types.ts';
import { addRef, type DomProps } from './element-props.ts';
import { tell, useFormField } from './form-field.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

/** Completes the DOM props of a box. With `checked` it shows that, whatever is tapped. */
export function useChecked(
  dom: DomProps,
  props: Pick<SwitchProps, 'checked' | 'disabled' | 'name' | 'onChange'>,
): void {
  const own = useRef<HTMLInputElement>(null);
  const { onChange } = props;
  const checked = read(props.checked);
  const initial = useRef(checked ?? false).current;
  /** The prop of the latest render: listeners of an older one must not bring its value back. */
  const latest = useRef(checked);
  const settle = (): void => {
    if (own.current && latest.current !== undefined) own.current.checked = latest.current;
  };
  useLayoutEffect(() => {
    latest.current = checked;
    settle();
  });
  useFormField(
    own,
    props.name,
    (box) => box.checked,
    (box) => {
      if (box.checked === initial) return;
      box.checked = initial;
      tell(box, 'change');
    },
  );
  dom.type = 'checkbox';
  dom.disabled = read(props.disabled) ?? false;
  dom.onChange = (event: Event): void => {
    onChange?.(webEvent(event, 'change', { checked: (event.currentTarget as HTMLInputElement).checked }));
    // After the groups around have seen what the user did, and after the render that they asked for.
    setTimeout(settle);
  };
  addRef(dom, own);
}
