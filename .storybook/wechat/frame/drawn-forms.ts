// Fields and what holds them together.
import { add, type Drawn, setStyle, take, text, values } from './drawing.ts';

/** From a box to its group: on WeChat only groups report. */
export const ticked = 'host-ticked';

export const radio: Drawn = {
  attach(element) {
    const own = add(element, 'input', { type: 'radio' });
    take(own, 'change', () => {
      const group = element.closest('radio-group');
      for (const other of group?.querySelectorAll<HTMLInputElement>('radio > input') ?? [])
        other.checked = other === own;
      group?.dispatchEvent(new Event(ticked));
    });
    return ({ checked, disabled, value, color, ariaLabel }) => {
      own.checked = checked === true;
      own.disabled = disabled === true;
      own.value = text(value);
      element.style.setProperty('--color', text(color));
      own.ariaLabel = text(ariaLabel);
    };
  },
};

export const radioGroup: Drawn = {
  attach(element, fire) {
    const value = (): string => element.querySelector<HTMLInputElement>('radio > input:checked')?.value ?? '';
    values.set(element, value);
    element.addEventListener(ticked, () => fire('change', { value: value() }));
    return ({ name }) => void (element.dataset.name = text(name));
  },
};

export const switchBox: Drawn = {
  attach(element, fire) {
    const own = add(element, 'input', { type: 'checkbox', role: 'switch' });
    values.set(element, () => own.checked);
    take(own, 'change', () => fire('change', { value: own.checked }));
    return ({ checked, disabled, color, name, ariaLabel }) => {
      own.checked = checked === true;
      own.disabled = disabled === true;
      own.ariaLabel = text(ariaLabel);
      element.style.setProperty('--color', text(color));
      element.dataset.name = text(name);
    };
  },
};

export const slider: Drawn = {
  attach(element, fire) {
    const own = add(element, 'input', { type: 'range' });
    const number = add(element, 'output');
    values.set(element, () => own.valueAsNumber);
    const show = (): void => {
      const { min, max, value } = own;
      number.textContent = value;
      element.style.setProperty('--at', `${(100 * (Number(value) - Number(min))) / (Number(max) - Number(min) || 1)}%`);
    };
    take(own, 'input', () => {
      show();
      fire('changing', { value: own.valueAsNumber });
    });
    take(own, 'change', () => fire('change', { value: own.valueAsNumber }));
    return (props) => {
      Object.assign(own, { min: text(props.min), max: text(props.max), step: text(props.step) });
      own.value = text(props.value);
      own.disabled = props.disabled === true;
      own.ariaLabel = text(props.ariaLabel);
      number.hidden = props.showValue !== true;
      element.dataset.name = text(props.name);
      const style = {
        '--active': props.activeColor,
        '--rest': props.backgroundColor,
        '--block': props.blockColor,
        '--size': `${text(props.blockSize)}px`,
      };
      setStyle(element, style);
      show();
    };
  },
};

export const form: Drawn = {
  attach(element, fire) {
    // The browser's own way of submitting would leave the page.
    take(element, 'submit', (event) => event.preventDefault());
    element.addEventListener('click', (event) => {
      const type = (event.target as Element).closest<HTMLElement>('button')?.dataset.formType;
      if (type === 'reset') {
        (element as HTMLFormElement).reset();
        fire('reset', {});
      }
      if (type !== 'submit') return;
      const named = [...element.querySelectorAll<HTMLElement>('[data-name]')].filter(({ dataset }) => dataset.name);
      fire('submit', {
        value: Object.fromEntries(named.map((field) => [field.dataset.name, values.get(field)?.()])),
      });
    });
    return () => undefined;
  },
};

/** The browser's own label does the rest. */
export const label: Drawn = {
  attach(element) {
    return (props) => {
      if (props.for) (element as HTMLLabelElement).htmlFor = text(props.for);
    };
  },
};
