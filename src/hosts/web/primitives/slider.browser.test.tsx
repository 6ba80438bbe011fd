import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { centreOf, drawn, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { SliderProps } from '../../../../components/primitives/types.ts';
import { Slider } from './slider.tsx';

const slider = (props: SliderProps) => <Slider id="s" style="width:228px" {...props} />;
const range = (): HTMLInputElement => byId('s').querySelector('input')!;
/** px of the coloured part of the bar. */
const filled = (): number => parseFloat(getComputedStyle(byId('s').firstElementChild!, '::after').width);

describe('value', () => {
  it('is 0 of 0 to 100 without props', () => {
    mount(slider({}));
    expect([range().min, range().max, range().step, range().value]).toEqual(['0', '100', '1', '0']);
    expect(filled()).toBe(14);
  });

  it('stands within its limits, which are set before it', () => {
    mount(
      <>
        {slider({ min: 200, max: 600, step: 50, value: 320 })}
        <Slider id="over" max={5} value={9} showValue />
      </>,
    );
    expect(range().value).toBe('300');
    expect(filled()).toBe(14 + 50);
    expect(byId('over').textContent).toBe('5');
  });

  it('follows a signal, and its limits', async () => {
    const value = signal(25);
    const max = signal(100);
    mount(slider({ value, max }));
    expect(filled()).toBe(14 + 50);
    value.value = 50;
    await drawn();
    expect(filled()).toBe(14 + 100);
    max.value = 50;
    await drawn();
    expect([range().value, filled()]).toEqual(['50', 214]);
  });

  it('is what the prop says once the handle is let go', async () => {
    const onChange = vi.fn();
    mount(slider({ value: 50, onChange }));
    range().focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn();
    expect(onChange.mock.calls[0]![0].detail).toEqual({ value: 51 });
    expect([range().value, filled()]).toEqual(['50', 114]);
  });

  it('stays with the finger while an app renders', async () => {
    const seen = signal(0);
    function Both() {
      return (
        <>
          {slider({
            value: 0,
            style: `width:228px;color:rgb(${seen.value},0,0)`,
            onChanging: ({ detail }) => (seen.value = detail.value),
          })}
        </>
      );
    }
    mount(<Both />);
    range().value = '75';
    range().dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect([seen.value, range().value, filled()]).toEqual([75, '75', 164]);
  });
});

describe('use', () => {
  it('tells while a finger moves it and once when it is lifted', async () => {
    const onChange = vi.fn();
    const onChanging = vi.fn();
    mount(slider({ onChange, onChanging, 'data-row': 3 }));
    const { x, y } = centreOf(range());
    await swipe({ x: x - 100, y }, { x, y });
    await expect.poll(() => onChange.mock.calls.length).toBe(1);
    const event = onChange.mock.calls[0]![0];
    expect([event.type, event.detail, event.currentTarget.id, event.currentTarget.dataset]).toEqual([
      'change',
      { value: 50 },
      's',
      { row: 3 },
    ]);
    expect(onChanging.mock.calls.length).toBeGreaterThan(1);
    const last = onChanging.mock.calls.at(-1)![0];
    expect([last.type, last.detail]).toEqual(['changing', { value: 50 }]);
  });

  it('goes by keyboard, and the other way in RTL', async () => {
    const onChange = vi.fn();
    mount(
      <>
        {slider({ value: undefined, step: 5, onChange })}
        <div dir="rtl">
          <Slider id="rtl" step={5} style="width:228px" showValue />
        </div>
      </>,
    );
    range().focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'End', 'ArrowDown', 'Home']) await userEvent.keyboard(`{${key}}`);
    expect(onChange.mock.calls.map(([event]) => event.detail.value)).toEqual([5, 10, 100, 95, 0]);
    const bar = byId('rtl').querySelector('.sp-slider-bar')!;
    byId('rtl').querySelector('input')!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await drawn();
    expect(byId('rtl').textContent).toBe('5');
    expect(getComputedStyle(bar, '::after').right).toBe('0px');
  });

  it('is named and described on what is operated', () => {
    mount(slider({ 'aria-label': 'Spice', value: 3 }));
    expect(page.getByRole('slider', { name: 'Spice' }).element()).toBe(range());
    expect(byId('s').ariaLabel).toBe(null);
    expect(range().getBoundingClientRect().height).toBe(44);
  });

  it('is disabled, and its number as easy to read as before', async () => {
    const disabled = signal(true);
    mount(slider({ disabled, showValue: true }));
    const opacities = (): string[] =>
      [byId('s'), ...byId('s').children].map((element) => getComputedStyle(element).opacity);
    expect([range().disabled, ...opacities()]).toEqual([true, '1', '0.45', '1']);
    disabled.value = false;
    await drawn();
    expect([range().disabled, ...opacities()]).toEqual([false, '1', '1', '1']);
  });
});

describe('look', () => {
  it('has its colours and the size of its handle', () => {
    mount(
      slider({
        value: 50,
        activeColor: 'rgb(1, 2, 3)',
        backgroundColor: 'rgb(4, 5, 6)',
        blockColor: 'rgb(7, 8, 9)',
        blockSize: 20,
      }),
    );
    const bar = byId('s').firstElementChild!;
    expect(getComputedStyle(bar, '::after').backgroundColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(bar, '::before').backgroundColor).toBe('rgb(4, 5, 6)');
    expect(getComputedStyle(range()).getPropertyValue('--sp-slider-block')).toBe('rgb(7, 8, 9)');
    expect(filled()).toBe(114);
    expect(getComputedStyle(byId('s')).getPropertyValue('--sp-slider-size')).toBe('20px');
  });

  it('keeps the handle between 12 and 28 px', () => {
    mount(
      <>
        {slider({ blockSize: 4 })}
        <Slider id="large" blockSize={99} />
      </>,
    );
    const size = (id: string) => getComputedStyle(byId(id)).getPropertyValue('--sp-slider-size');
    expect([size('s'), size('large')]).toEqual(['12px', '28px']);
  });

  it('shows its number on demand, for the eyes only', async () => {
    const showValue = signal(false);
    mount(slider({ showValue, min: 7 }));
    expect(byId('s').textContent).toBe('');
    showValue.value = true;
    await drawn();
    expect(byId('s').textContent).toBe('7');
    expect(byId('s').querySelector('.sp-slider-value')!.ariaHidden).toBe('true');
    range().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(byId('s').textContent).toBe('8');
  });
});
