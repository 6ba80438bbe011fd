import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SliderProps } from '../../../../components/primitives/types.ts';
import { addRef, addStyle, type DomProps, elementProps } from './element-props.ts';
import { tell, useFormField } from './form-field.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './slider.css';

/** What tells a screen reader of the slider stands on the browser's own, inside. */
function takeAria(dom: DomProps): Record<string, unknown> {
  const aria: Record<string, unknown> = {};
  for (const name of Object.keys(dom)) {
    if (name !== 'role' && !name.startsWith('aria-')) continue;
    aria[name] = dom[name];
    delete dom[name];
  }
  return aria;
}

function colors(dom: DomProps, props: SliderProps): void {
  const [active, rest, block] = [read(props.activeColor), read(props.backgroundColor), read(props.blockColor)];
  if (active) addStyle(dom, `--sp-slider-active:${active}`);
  if (rest) addStyle(dom, `--sp-slider-rest:${rest}`);
  if (block) addStyle(dom, `--sp-slider-block:${block}`);
  const size = read(props.blockSize);
  // As small and as large as hosts let it be.
  if (size !== undefined) addStyle(dom, `--sp-slider-size:${Math.min(28, Math.max(12, size))}px`);
}

/** Draws the bar up to the handle, and the number. */
function draw(input: HTMLInputElement): void {
  const [min, max, value] = [Number(input.min), Number(input.max), input.valueAsNumber];
  const bar = input.parentElement!;
  bar.style.setProperty('--sp-slider-at', String(max > min ? (value - min) / (max - min) : 0));
  if (bar.nextElementSibling) bar.nextElementSibling.textContent = input.value;
}

/** A number between two others. With `value` it shows that once the handle is let go. */
export function Slider(props: SliderProps) {
  const own = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const dom = elementProps('slider', props);
  const aria = takeAria(dom);
  const [min, max, step] = [read(props.min) ?? 0, read(props.max) ?? 100, read(props.step) ?? 1];
  const value = read(props.value);
  const initial = useRef(value ?? 0).current;
  const latest = useRef(value);
  const isValueShown = read(props.showValue) ?? false;
  colors(dom, props);
  const settle = (): void => {
    if (!own.current) return;
    if (latest.current !== undefined) own.current.value = String(latest.current);
    draw(own.current);
  };
  const report = (name: 'onChange' | 'onChanging', event: Event): void => {
    const target = root.current;
    props[name]?.(webEvent(event, name.slice(2).toLowerCase(), { value: own.current!.valueAsNumber }, target, target));
  };
  dom.onInput = (event: Event): void => {
    draw(own.current!);
    report('onChanging', event);
  };
  dom.onChange = (event: Event): void => {
    report('onChange', event);
    // After the render that the handler asked for, which stands in the same queue.
    queueMicrotask(settle);
  };
  addRef(dom, root);
  useLayoutEffect(() => {
    // Now the limits stand, which the browser fits a number into.
    own.current!.value = String(initial);
  }, []);
  useLayoutEffect(() => {
    latest.current = value;
    settle();
  }, [value, min, max, step, isValueShown]);
  useFormField(
    root,
    props.name,
    () => own.current!.valueAsNumber,
    () => {
      const before = own.current!.value;
      own.current!.value = String(initial);
      if (own.current!.value !== before) tell(own.current!, 'change');
    },
  );
  return (
    <div {...dom}>
      <div class="sp-slider-bar">
        <input
          {...aria}
          ref={own}
          class="sp-slider-input"
          type="range"
          min={min}
          max={max}
          step={step}
          disabled={read(props.disabled) ?? false}
        />
      </div>
      {isValueShown && <span class="sp-slider-value" aria-hidden="true" />}
    </div>
  );
}
