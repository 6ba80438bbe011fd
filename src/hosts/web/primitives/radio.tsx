import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { RadioProps } from '../../../../components/primitives/types.ts';
import { addRef, addStyle, elementProps } from './element-props.ts';
import { RadioContext } from './radio-context.ts';
import { read } from './reactive.ts';
import './radio.css';

/** One choice of a RadioGroup, which reports it. */
export function Radio(props: RadioProps) {
  const own = useRef<HTMLInputElement>(null);
  const group = useContext(RadioContext);
  const dom = elementProps('radio', props);
  const checked = read(props.checked);
  const color = read(props.color);
  if (color) addStyle(dom, `--sp-radio:${color}`);
  dom.name = group?.name;
  dom.value = read(props.value) ?? '';
  dom.disabled = read(props.disabled) ?? false;
  addRef(dom, own);
  useLayoutEffect(() => {
    if (checked !== undefined) own.current!.checked = checked;
    group?.radios.set(own.current!, checked);
  }, [checked]);
  useLayoutEffect(() => {
    const radio = own.current!;
    return () => group?.radios.delete(radio);
  }, []);
  return <input type="radio" {...dom} />;
}
