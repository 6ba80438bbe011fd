import { useEffect, useRef } from 'preact/hooks';
import type { LabelProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';

let fields = 0;

const labelable = 'input,textarea,button';

/** The id that the browser's own label can name: some primitives have their field inside. */
function fieldId(id: string): string {
  const target = document.getElementById(id);
  const field = target?.matches(labelable) ? target : target?.querySelector(labelable);
  if (!field) return id;
  return (field.id ||= `sp-field-${++fields}`);
}

/** A text that belongs to a field: the browser gives it the taps, and the field its name. */
export function Label(props: LabelProps) {
  const own = useRef<HTMLLabelElement>(null);
  const dom = elementProps('label', props);
  const id = read(props.for) || undefined;
  dom.for = id;
  addRef(dom, own);
  // When all else is there: the field may stand behind its label.
  useEffect(() => {
    if (id) own.current!.htmlFor = fieldId(id);
  });
  return <label {...dom}>{props.children}</label>;
}
