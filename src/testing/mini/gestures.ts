// What a finger does, in the terms of an engine and of the host's own components.
import { setImmediate as nextTask } from 'node:timers/promises';
import type { HostReport } from '../driver.ts';
import type { Engine } from '../engines/engine.ts';
import { withEventFields } from './definitions.ts';
import type { PageReader } from './page-reader.ts';

export interface Gestures {
  tap(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
  scroll(element: Element, top: number): Promise<void>;
  scrollToEnd(element: Element): Promise<void>;
  slide(element: Element, index: number): Promise<void>;
  /** `type` as the engine has it. */
  report(element: Element, type: string, report: HostReport): Promise<void>;
}

/** Finger positions do not matter: jsdom lays nothing out. */
const finger = { identifier: 0, clientX: 1, clientY: 1, pageX: 1, pageY: 1 };

/** What fields that the user changes are taken back to. */
const beginnings: Readonly<Record<string, readonly [property: string, value: unknown]>> = {
  input: ['value', ''],
  textarea: ['value', ''],
  checkbox: ['checked', false],
  radio: ['checked', false],
  switch: ['checked', false],
  slider: ['value', 0],
};

/** `settle` waits until the app has dealt with what happened. */
export function createGestures(engine: Engine, reader: PageReader, settle: () => Promise<void>): Gestures {
  /** The millisecond in which events of a type were last fired and dispatched. */
  const fired = new Map<string, number>();
  /** Two events of a type never share a time stamp: a finger is not that fast, and apps tell events apart by it. */
  const separate = async (type: string, dispatch: () => void): Promise<void> => {
    while (Date.now() === fired.get(type)) await nextTask();
    dispatch();
    await settle();
    fired.set(type, Date.now());
  };
  const touch = (element: Element, type: string, touches: unknown[]): void => {
    const event = new engine.window.TouchEvent(type, {
      bubbles: true,
      cancelable: true,
      touches,
      changedTouches: [finger],
    } as TouchEventInit);
    element.dispatchEvent(event);
  };
  const isDisabled = (element: Element): boolean => {
    const control = reader.closest(element, 'button') ?? element;
    return reader.node(control).prop('disabled') === true;
  };
  const hold = (element: Element, property: string, value: unknown): void => {
    const { held, tag } = reader.node(element);
    if (!held) throw new Error(`<${tag}> holds no ${property}`);
    held.set(property, value);
  };
  const fire = (element: Element, type: string, detail: unknown): Promise<void> =>
    separate(type, () => engine.fire(element, type, detail));

  const tick = async (box: Element): Promise<void> => {
    if (isDisabled(box)) return;
    hold(box, 'checked', !reader.held(box, 'checked'));
    const group = reader.closest(box, 'checkbox-group');
    // What the group tells is settled before the app answers to the box.
    const values = group && tickedValues(group);
    await fire(box, 'change', { value: reader.held(box, 'checked') });
    if (group) await fire(group, 'change', { value: values });
  };
  const choose = async (radio: Element): Promise<void> => {
    if (isDisabled(radio) || reader.held(radio, 'checked')) return;
    const group = reader.closest(radio, 'radio-group');
    for (const other of group?.querySelectorAll('*') ?? [])
      if (engine.nodeOf(other)?.tag === 'radio') hold(other, 'checked', other === radio);
    if (group) await fire(group, 'change', { value: reader.node(radio).prop('value') });
  };
  const toggle = async (element: Element): Promise<void> => {
    if (isDisabled(element)) return;
    hold(element, 'checked', !reader.held(element, 'checked'));
    await fire(element, 'change', { value: reader.held(element, 'checked') });
  };
  /** The platforms empty the fields and tell the form alone. */
  const reset = async (button: Element): Promise<void> => {
    const form = reader.closest(button, 'form');
    for (const field of form?.querySelectorAll('*') ?? []) {
      const node = engine.nodeOf(field);
      const began = node && beginnings[node.tag];
      if (began) hold(field, ...began);
    }
    if (form) await fire(form, 'reset', {});
  };
  const tickedValues = (group: Element): unknown[] =>
    [...group.querySelectorAll('*')]
      .filter((element) => engine.nodeOf(element)?.tag === 'checkbox' && reader.held(element, 'checked'))
      .map((element) => reader.node(element).prop('value'));

  return {
    tap: async (target) => {
      // A group of one is how an app wraps a checkbox; the user sees the box.
      const element =
        reader.node(target).tag === 'checkbox-group' ? (reader.inner(target, 'checkbox') ?? target) : target;
      if (isDisabled(element)) return;
      await separate('tap', () => {
        touch(element, 'touchstart', [finger]);
        touch(element, 'touchend', []);
      });
      const box = reader.closest(element, 'checkbox');
      if (box) await tick(box);
      const radio = reader.closest(element, 'radio');
      if (radio) await choose(radio);
      const lever = reader.closest(element, 'switch');
      if (lever) await toggle(lever);
      const button = reader.closest(element, 'button');
      if (button && reader.node(button).prop('formType') === 'reset') await reset(button);
    },
    type: async (target, text) => {
      const element = reader.inner(target, 'input', 'textarea');
      if (!element) throw new Error('the target holds no field');
      if (isDisabled(element)) throw new Error('the field is disabled');
      const { prop } = reader.node(element);
      const limit = Number(prop('maxlength'));
      const value = limit < 0 ? text : text.slice(0, limit);
      await fire(element, 'focus', { value: reader.held(element, 'value'), height: 0 });
      hold(element, 'value', value);
      await fire(element, 'input', { value, cursor: value.length, keyCode: value.charCodeAt(value.length - 1) || 0 });
      // A field with `controlled` (Alipay) shows what the app's data says, whatever was typed.
      if (prop('controlled') === true) reader.node(element).held?.delete('value');
      await fire(element, 'blur', { value: reader.held(element, 'value'), cursor: value.length });
    },
    scroll: async (element, top) => {
      const from = Number(reader.held(element, 'scrollTop'));
      hold(element, 'scrollTop', top);
      await fire(element, 'scroll', {
        scrollTop: top,
        scrollLeft: 0,
        scrollHeight: 0,
        scrollWidth: 0,
        deltaX: 0,
        deltaY: from - top,
      });
    },
    report: async (element, type, { detail = {}, event, holds = {} }) => {
      for (const [property, value] of Object.entries(holds)) hold(element, property, value);
      const told = withEventFields(detail, event);
      await fire(element, type, told);
      // A group tells of its boxes, too.
      const group = type === 'change' && reader.node(element).tag === 'checkbox' ? 'checkbox-group' : undefined;
      const around = group && reader.closest(element, group);
      if (around) await fire(around, type, told);
    },
    scrollToEnd: (element) => fire(element, 'scrolltolower', { direction: 'bottom' }),
    slide: async (element, index) => {
      hold(element, 'current', index);
      await fire(element, 'change', { current: index, currentItemId: '', source: 'touch' });
      await fire(element, 'animationfinish', { current: index, currentItemId: '', source: 'touch' });
    },
  };
}
