// What the parts of the frame's drawings share.

export type Props = Readonly<Record<string, unknown>>;

export interface Drawn {
  /** Called when the component stands in the page; returns what follows its properties. */
  attach(element: HTMLElement, fire: (type: string, detail: object) => void): (props: Props) => void;
}

export const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Sets custom properties, for the frame's style sheets. */
export function setStyle(element: HTMLElement, style: Props): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, text(value));
}

/** Address of a picture: the project's root is the frame's own folder. */
export const inFrame = (address: string): string => (address.startsWith('/') ? `.${address}` : address);

/** The browser's event becomes the host's; the engine, which hears both, gets the host's alone. */
export function take<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  tell: (event: HTMLElementEventMap[K]) => void,
): void {
  const listener = (event: HTMLElementEventMap[K]): void => {
    event.stopImmediatePropagation();
    tell(event);
  };
  element.addEventListener(type, listener, true);
}

/** Adds an element of the browser's own. */
export function add<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: K,
  own: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), own);
  parent.append(element);
  return element;
}

/** What a form asks of the fields in it. */
export const values = new WeakMap<Element, () => unknown>();

/** Puts a line into the log: what a phone would do. */
export const note = (line: string): unknown => document.dispatchEvent(new CustomEvent('sampan-note', { detail: line }));
