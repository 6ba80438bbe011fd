// What a Form asks of the fields in it. Fields say it of their elements: none needs a Form, and a Form imports none of them.
import { useLayoutEffect } from 'preact/hooks';
import { read } from './reactive.ts';

interface FormField {
  /** Key of its value; without one it is not submitted. */
  readonly name: string | undefined;
  value(): unknown;
  /** Goes back to how it began, and reports that as if the user had done it. */
  reset(): void;
}

const fields = new WeakMap<Element, FormField>();

/** The fields inside an element, in their order in the page. */
export const fieldsIn = (element: Element): FormField[] =>
  Array.from(element.querySelectorAll('*'), (inner) => fields.get(inner)).filter((field) => field !== undefined);

/** Makes an element a field of the Form around. */
export function useFormField<E extends Element>(
  own: { readonly current: E | null },
  name: unknown,
  value: (element: E) => unknown,
  reset: (element: E) => void,
): void {
  const key = read(name) as string | undefined;
  useLayoutEffect(() => {
    const element = own.current!;
    fields.set(element, { name: key, value: () => value(element), reset: () => reset(element) });
  });
}

/** Reports a change that was not made by the user's own hand, the way the browser does for one that was. */
export const tell = (element: Element, type: 'input' | 'change'): unknown =>
  element.dispatchEvent(new Event(type, { bubbles: true }));
