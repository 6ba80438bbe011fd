// What Input and Textarea share: the controlled value, composition, focus, the cursor, the placeholder's style.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldProps } from '../../../../components/primitives/types.ts';
import { caretAfter } from './caret.ts';
import { addRef, type DomProps } from './element-props.ts';
import { tell, useFormField } from './form-field.ts';
import { setPlaceholderStyle } from './placeholder.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

interface FieldState {
  element: FieldElement | null;
  /** An input method is composing: the text belongs to it until it is done. */
  isComposing: boolean;
  /** The last text given to `onInput` or set by us: some browsers report the end of a composition twice. */
  known: string;
}

/** Shows `value`. Writes only a different text, and keeps the cursor at its letter. */
function showValue(state: FieldState, value: string): void {
  const { element } = state;
  if (!element || state.isComposing) return;
  state.known = value;
  if (element.value === value) return;
  const cursor = element.selectionStart;
  const isActive = document.activeElement === element && cursor !== null;
  const caret = isActive ? caretAfter(element.value, cursor, value) : 0;
  element.value = value;
  if (isActive) element.setSelectionRange(caret, caret);
}

function applySelection(element: FieldElement, props: FieldProps): void {
  const cursor = read(props.cursor) ?? -1;
  const start = read(props.selectionStart) ?? -1;
  const end = read(props.selectionEnd) ?? -1;
  if (start >= 0 && end >= 0) element.setSelectionRange(start, end);
  else if (cursor >= 0) element.setSelectionRange(cursor, cursor);
}

/** Completes the DOM props of a field. Returns the element's ref. */
export function useField(
  dom: DomProps,
  props: FieldProps,
  onTyped?: () => void,
): { readonly current: FieldElement | null } {
  const own = useRef<FieldElement>(null);
  const state = useRef<FieldState>({ element: null, isComposing: false, known: '' }).current;
  const given = read(props.value);
  const value = given === undefined || given === null ? undefined : String(given);
  const initial = useRef(value ?? '').current;
  const focus = read(props.focus) ?? false;
  const maxLength = read(props.maxLength) ?? 140;
  // Read here, not in the effect: only what is read while rendering is followed.
  const [placeholderStyle, placeholderClass] = [read(props.placeholderStyle), read(props.placeholderClass)];
  /** The prop of the latest render: listeners of an older one must not bring its value back. */
  const latest = useRef(value);

  const settle = (): void => {
    if (latest.current !== undefined) showValue(state, latest.current);
    onTyped?.();
  };
  const onTypedText = (event: Event): void => {
    const element = event.currentTarget as FieldElement;
    if (state.isComposing || element.value === state.known) return;
    state.known = element.value;
    props.onInput?.(webEvent(event, 'input', { value: element.value, cursor: element.selectionStart ?? -1 }));
    // After the render that the handler asked for, which stands in the same queue.
    queueMicrotask(settle);
  };
  const report = (name: 'onFocus' | 'onBlur' | 'onConfirm', event: Event): void =>
    props[name]?.(webEvent(event, name.slice(2).toLowerCase(), { value: (event.currentTarget as FieldElement).value }));

  dom.placeholder = read(props.placeholder);
  dom.disabled = read(props.disabled) ?? false;
  const confirmType = read(props.confirmType) ?? 'done';
  dom.enterKeyHint = confirmType === 'return' ? 'enter' : confirmType;
  if (maxLength >= 0) dom.maxlength = maxLength;
  dom.name = read(props.name);
  useFormField(
    own,
    props.name,
    (element) => element.value,
    (element) => {
      if (element.value === initial) return;
      element.value = initial;
      tell(element, 'input');
    },
  );
  dom.onInput = onTypedText;
  dom.onCompositionStart = () => (state.isComposing = true);
  dom.onCompositionEnd = (event: Event): void => {
    state.isComposing = false;
    onTypedText(event);
    queueMicrotask(settle);
  };
  dom.onFocus = (event: Event): void => {
    applySelection(event.currentTarget as FieldElement, props);
    report('onFocus', event);
  };
  dom.onBlur = (event: Event): void => report('onBlur', event);
  addRef<FieldElement>(dom, own);

  useLayoutEffect(() => {
    state.element = own.current;
    latest.current = value;
    if (value !== undefined) showValue(state, value);
    setPlaceholderStyle(own.current, placeholderStyle, placeholderClass);
  });
  useLayoutEffect(() => {
    if (focus) own.current?.focus();
    else if (document.activeElement === own.current) own.current?.blur();
  }, [focus]);
  return own;
}

/** Enter confirms: reports, and puts the keyboard away unless `confirmHold`. */
export function confirmOn(event: KeyboardEvent, props: FieldProps): void {
  // Enter also ends a composition; 229 is how Safari says so.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  const element = event.currentTarget as FieldElement;
  event.preventDefault();
  props.onConfirm?.(webEvent(event, 'confirm', { value: element.value }));
  if (!read(props.confirmHold)) element.blur();
}
