import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RadioGroupProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { tell, useFormField } from './form-field.ts';
import { RadioContext, type RadioGroupState } from './radio-context.ts';
import { webEvent } from './web-event.ts';

let groups = 0;

const createState = (): RadioGroupState => ({ name: `sp-radio-${++groups}`, radios: new Map() });

const chosenIn = ({ radios }: RadioGroupState): HTMLInputElement | undefined =>
  [...radios.keys()].find((radio) => radio.checked);

/** Shows what the app says again, where it says it of every radio. One `checked` alone is where the user begins. */
function settle({ radios }: RadioGroupState): void {
  const all = [...radios];
  if (all.every(([, checked]) => checked !== undefined)) for (const [radio, checked] of all) radio.checked = checked!;
}

/** Radios of which one can be chosen. */
export function RadioGroup(props: RadioGroupProps) {
  const own = useRef<HTMLDivElement>(null);
  const initial = useRef<HTMLInputElement | undefined>(undefined);
  const [state] = useState(createState);
  const dom = elementProps('radio-group', props);
  dom.role ??= 'radiogroup';
  dom.onChange = (event: Event): void => {
    const radio = event.target as HTMLInputElement;
    const group = event.currentTarget;
    if (!state.radios.has(radio)) return;
    const value = radio.checked ? radio.value : '';
    props.onChange?.(webEvent(event, 'change', { value }, group, group));
    // After the render that the handler asked for, which stands in the same queue.
    queueMicrotask(() => settle(state));
  };
  useFormField(
    own,
    props.name,
    () => chosenIn(state)?.value ?? '',
    () => {
      const chosen = chosenIn(state);
      const wanted = initial.current;
      if (chosen === wanted) return;
      if (wanted) wanted.checked = true;
      else chosen!.checked = false;
      tell(wanted ?? chosen!, 'change');
    },
  );
  addRef(dom, own);
  // Radios are effected before their group.
  useLayoutEffect(() => void (initial.current = chosenIn(state)), []);
  return (
    <RadioContext.Provider value={state}>
      <div {...dom}>{props.children}</div>
    </RadioContext.Provider>
  );
}
