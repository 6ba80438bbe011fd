// What a PickerView does between renders: its wheels together are its value. Knows no Preact.
import type { PickerViewProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import { Wheel } from './wheel.ts';

export class PickerViewControl {
  /** Of the latest render. */
  props: PickerViewProps = {};
  element: HTMLElement | null = null;
  columns: HTMLElement | null = null;
  readonly #wheels = new Map<Element, Wheel>();
  /** The value that the app knows. */
  #known: readonly number[] = [];

  /** Makes a column a wheel. Returns how to end that. */
  add(element: HTMLElement): () => void {
    const wheel = new Wheel(element, {
      onStart: () => {
        this.#known = this.#value;
        this.#send('onPickStart');
      },
      onTurn: () => {
        if (read(this.props.immediateChange) && !wheel.isHeld) this.#report();
      },
      onEnd: () => {
        this.#report();
        this.#send('onPickEnd');
        // After the render that the handlers asked for, which stands in the same queue.
        queueMicrotask(() => this.element && this.follow());
      },
    });
    this.#wheels.set(element, wheel);
    if (this.element) this.follow('instant');
    return () => {
      wheel.remove();
      this.#wheels.delete(element);
    };
  }

  /** Shows what the app says. A wheel that the user turns follows when it stands. */
  follow(behavior: ScrollBehavior = 'auto'): void {
    const value = read(this.props.value);
    if (value) this.#list.forEach((wheel, column) => wheel.show(Math.max(0, value[column] ?? 0), behavior));
  }

  refresh(): void {
    for (const wheel of this.#wheels.values()) wheel.refresh();
  }

  /** In their order in the page. */
  get #list(): Wheel[] {
    return Array.from(this.columns?.children ?? [], (column) => this.#wheels.get(column)).filter(
      (wheel) => wheel !== undefined,
    );
  }

  get #value(): number[] {
    return this.#list.map(({ index }) => index);
  }

  #report(): void {
    const value = this.#value;
    if (String(value) === String(this.#known)) return;
    this.#known = value;
    this.props.onChange?.(webEvent(new Event('change'), 'change', { value }, this.element));
  }

  #send(name: 'onPickStart' | 'onPickEnd'): void {
    const type = name.slice(2).toLowerCase();
    this.props[name]?.(webEvent(new Event(type), type, {}, this.element));
  }
}
