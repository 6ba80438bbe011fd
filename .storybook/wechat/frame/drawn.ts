// How WeChat's own tags look and behave in the frame, as far as the engine leaves that to its host. Properties and defaults stand in
// components.ts; drawing and gestures are ours, and nothing about WeChat follows from them.

import { type Drawn, inFrame, setStyle, take, text, values } from './drawing.ts';
import { icon, navigator, progress, richText } from './drawn-content.ts';
import { form, label, radio, radioGroup, slider, switchBox, ticked } from './drawn-forms.ts';
import { movableArea, movableView } from './drawn-movable.ts';
import { picker, pickerView } from './drawn-pickers.ts';

const field: Drawn = {
  attach(element, fire) {
    const control = element as HTMLInputElement;
    values.set(element, () => control.value);
    take(control, 'input', () => fire('input', { value: control.value, cursor: control.selectionStart }));
    take(control, 'focus', () => fire('focus', { value: control.value, height: 0 }));
    take(control, 'blur', () => fire('blur', { value: control.value }));
    control.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && control.localName === 'input') fire('confirm', { value: control.value });
    });
    return ({ value, placeholder, disabled, maxlength, password, ariaLabel, name }) => {
      element.dataset.name = text(name);
      if (control.value !== text(value)) control.value = text(value);
      control.placeholder = text(placeholder);
      control.disabled = disabled === true;
      if (Number(maxlength) >= 0) control.maxLength = Number(maxlength);
      if (password === true) control.type = 'password';
      control.ariaLabel = text(ariaLabel);
    };
  },
};

const checkbox: Drawn = {
  attach(element) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    element.append(box);
    take(box, 'change', () => element.closest('checkbox-group')?.dispatchEvent(new Event(ticked)));
    return ({ checked, disabled, value, ariaLabel }) => {
      box.checked = checked === true;
      box.disabled = disabled === true;
      box.value = text(value);
      box.ariaLabel = text(ariaLabel);
    };
  },
};

const checkboxGroup: Drawn = {
  attach(element, fire) {
    const value = (): string[] =>
      [...element.querySelectorAll<HTMLInputElement>('checkbox > input:checked')].map((box) => box.value);
    values.set(element, value);
    element.addEventListener(ticked, () => fire('change', { value: value() }));
    return ({ name }) => void (element.dataset.name = text(name));
  },
};

const image: Drawn = {
  attach(element, fire) {
    const picture = document.createElement('img');
    picture.addEventListener('load', () =>
      fire('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    );
    picture.addEventListener('error', () => fire('error', { errMsg: `cannot show ${picture.src}` }));
    element.append(picture);
    let shown = '';
    return ({ src, mode, ariaLabel }) => {
      element.dataset.mode = text(mode);
      picture.alt = text(ariaLabel);
      if (shown === src) return;
      shown = text(src);
      if (shown) picture.src = inFrame(shown);
    };
  },
};

const button: Drawn = {
  attach(element) {
    return ({ type, size, plain, disabled, loading, formType, ariaLabel }) => {
      Object.assign(element.dataset, { type, size, plain, loading, formType });
      (element as HTMLButtonElement).disabled = disabled === true;
      (element as HTMLButtonElement).type = 'button';
      if (ariaLabel) element.ariaLabel = text(ariaLabel);
    };
  },
};

const scrollView: Drawn = {
  attach(element, fire) {
    let wasLow = false;
    let [set, into] = [-1, ''];
    let threshold = 50;
    take(element, 'scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element;
      fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
      const isLow = scrollTop + clientHeight >= scrollHeight - threshold;
      if (isLow && !wasLow) fire('scrolltolower', { direction: 'bottom' });
      wasLow = isLow;
    });
    return ({ scrollX, scrollY, scrollTop, lowerThreshold, scrollIntoView, scrollWithAnimation }) => {
      element.style.overflowX = scrollX === true ? 'auto' : 'hidden';
      element.style.overflowY = scrollY === true ? 'auto' : 'hidden';
      threshold = Number(lowerThreshold);
      if (scrollTop !== set && Number(scrollTop) > 0) element.scrollTop = Number(scrollTop);
      set = Number(scrollTop);
      const target = text(scrollIntoView);
      if (target !== into && target)
        requestAnimationFrame(() =>
          document
            .getElementById(target)
            ?.scrollIntoView({ behavior: scrollWithAnimation === true ? 'smooth' : 'auto' }),
        );
      into = target;
    };
  },
};

const swiper: Drawn = {
  attach(element, fire) {
    const dots = document.createElement('div');
    dots.className = 'host-dots';
    let current = 0;
    let isVertical = false;
    const count = (): number => element.querySelectorAll('swiper-item').length;
    const show = (): void => {
      element.style.setProperty('--current', String(current));
      dots.replaceChildren(
        ...Array.from({ length: count() }, (_, i) =>
          Object.assign(document.createElement('i'), { className: i === current ? 'on' : '' }),
        ),
      );
    };
    let start: PointerEvent | undefined;
    element.addEventListener('pointerdown', (event) => (start = event));
    element.addEventListener('pointerup', (event) => {
      const moved = start ? (isVertical ? event.clientY - start.clientY : event.clientX - start.clientX) : 0;
      start = undefined;
      const next = Math.min(count() - 1, Math.max(0, current + (moved < -30 ? 1 : moved > 30 ? -1 : 0)));
      if (next === current) return;
      current = next;
      show();
      fire('change', { current, source: 'touch' });
      fire('animationfinish', { current, source: 'touch' });
    });
    element.append(dots);
    return (props) => {
      isVertical = props.vertical === true;
      Object.assign(element.dataset, { vertical: isVertical, dots: props.indicatorDots === true });
      const style = {
        '--items': props.displayMultipleItems,
        '--before': props.previousMargin,
        '--after': props.nextMargin,
        '--duration': `${text(props.duration)}ms`,
      };
      setStyle(element, style);
      const wanted = Number(props.current);
      if (wanted !== current) {
        current = wanted;
        queueMicrotask(() => fire('change', { current, source: '' }));
      }
      requestAnimationFrame(show);
    };
  },
};

export const drawn: Readonly<Record<string, Drawn>> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  form,
  icon,
  image,
  input: field,
  label,
  'movable-area': movableArea,
  'movable-view': movableView,
  navigator,
  picker,
  'picker-view': pickerView,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: switchBox,
  textarea: field,
};
