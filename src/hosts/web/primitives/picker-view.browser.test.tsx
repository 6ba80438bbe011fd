import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  centreOf,
  drawn,
  prefer,
  sleep,
  swipe,
  touchDown,
  touchMove,
  touchUp,
} from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { PickerViewProps } from '../../../../components/primitives/types.ts';
import { PickerView } from './picker-view.tsx';
import { PickerViewColumn } from './picker-view-column.tsx';
import { View } from './view.tsx';

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, row) => <View key={row}>{`row ${from + row}`}</View>);

const picker = (props: PickerViewProps) => (
  <PickerView id="p" {...props}>
    {props.children ?? [
      <PickerViewColumn key="a" id="a" aria-label="First">
        {rows(20)}
      </PickerViewColumn>,
      <PickerViewColumn key="b" id="b" aria-label="Second">
        {rows(5)}
      </PickerViewColumn>,
    ]}
  </PickerView>
);

/** The text of the row whose middle is that of the wheel. */
const middle = (id = 'a'): string => {
  const { x, y } = centreOf(byId(id));
  const row = [...byId(id).children].find((child) => {
    const { top, bottom } = child.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - y) < 2 && x > 0;
  });
  return row?.textContent ?? 'none';
};
const chosen = (id = 'a'): string => byId(id).querySelector('[aria-selected="true"]')!.textContent;
const stands = async (text: string, id = 'a'): Promise<void> => {
  await expect.poll(() => [middle(id), chosen(id)]).toEqual([text, text]);
};
const log = () => {
  const seen: string[] = [];
  const add = (event: { type: string; detail: unknown }) => {
    const { value } = event.detail as { value?: unknown };
    seen.push(value ? `${event.type} ${JSON.stringify(value)}` : event.type);
  };
  return { seen, on: { onChange: add, onPickStart: add, onPickEnd: add } };
};
const drag = async (by: number, steps = 6): Promise<void> => {
  const { x, y } = centreOf(byId('a'));
  await swipe({ x, y: y - by / 2 }, { x, y: y + by / 2 }, steps);
};

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

describe('value', () => {
  it('begins at the first rows, or where it is told, without an event', async () => {
    const { seen, on } = log();
    mount(
      <>
        {picker(on)}
        <PickerView id="q" value={[7, 9]} {...on}>
          <PickerViewColumn id="c">{rows(20)}</PickerViewColumn>
          <PickerViewColumn id="d">{rows(5)}</PickerViewColumn>
        </PickerView>
      </>,
    );
    expect(['a', 'b', 'c', 'd'].map(middle)).toEqual(['row 0', 'row 0', 'row 7', 'row 4']);
    await sleep(300);
    expect(seen).toEqual([]);
  });

  it('follows a signal, without an event', async () => {
    const { seen, on } = log();
    const value = signal([1, 1]);
    mount(picker({ value, ...on }));
    value.value = [12, 1];
    await stands('row 12');
    expect(middle('b')).toBe('row 1');
    await sleep(300);
    expect(seen).toEqual([]);
  });

  it('is what the prop says, whatever is turned', async () => {
    const { seen, on } = log();
    mount(picker({ value: [3, 0], ...on }));
    byId('a').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => seen).toEqual(['pickstart', 'change [4,0]', 'pickend']);
    await stands('row 3');
  });

  it('goes to a row that comes later, and keeps within rows that are left', async () => {
    const count = signal(2);
    const { seen, on } = log();
    function Column() {
      return <PickerViewColumn id="a">{rows(count.value)}</PickerViewColumn>;
    }
    mount(picker({ value: [9], ...on, children: <Column /> }));
    expect(middle()).toBe('row 1');
    count.value = 20;
    await stands('row 9');
    count.value = 4;
    await stands('row 3');
    await sleep(300);
    expect(seen).toEqual([]);
  });

  it('is shown once it is in sight', async () => {
    const hidden = signal(true);
    mount(<View hidden={hidden}>{picker({ value: [6, 2] })}</View>);
    hidden.value = false;
    await drawn();
    expect([middle('a'), middle('b')]).toEqual(['row 6', 'row 2']);
  });
});

describe('by hand', () => {
  it('is turned by a finger, and tells when it begins, when it stands and what is chosen', async () => {
    const { seen, on } = log();
    mount(picker(on));
    const { x, y } = centreOf(byId('a'));
    await touchDown({ x, y });
    for (let by = 0; by <= 90; by += 15) {
      await touchMove({ x, y: y - by });
      await sleep(16);
    }
    // Held still: no momentum.
    await sleep(200);
    await touchMove({ x, y: y - 90 });
    expect(seen).toEqual(['pickstart']);
    await touchUp();
    await stands('row 2');
    await expect.poll(() => seen).toEqual(['pickstart', 'change [2,0]', 'pickend']);
  });

  it('stands on a row after a flick, wherever the browser lets it go, and reports that alone', async () => {
    const { seen, on } = log();
    mount(picker(on));
    await drag(-200, 3);
    await expect.poll(() => seen.at(-1)).toBe('pickend');
    const row = Number(chosen().slice(4));
    expect(row).toBeGreaterThanOrEqual(4);
    expect(middle()).toBe(chosen());
    expect(seen).toEqual(['pickstart', `change [${row},0]`, 'pickend']);
  });

  it('is turned by a mouse that drags it', async () => {
    const { seen, on } = log();
    mount(picker(on));
    const { x, y } = centreOf(byId('a'));
    const send = (type: string, by: number) =>
      byId('a').dispatchEvent(
        new PointerEvent(type, {
          pointerType: 'mouse',
          isPrimary: true,
          bubbles: true,
          clientX: x,
          clientY: y - by,
          pointerId: 1,
        }),
      );
    byId('a').setPointerCapture = () => undefined;
    send('pointerdown', 0);
    for (const by of [20, 60, 100]) {
      send('pointermove', by);
      await sleep(40);
    }
    await sleep(150);
    send('pointerup', 100);
    await stands('row 2');
    await expect.poll(() => seen).toEqual(['pickstart', 'change [2,0]', 'pickend']);
  });

  it('goes one row by a notch of the mouse wheel, and leaves the page alone', async () => {
    const { seen, on } = log();
    mount(picker(on));
    const event = new WheelEvent('wheel', { deltaY: 100, cancelable: true, bubbles: true });
    byId('a').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await stands('row 1');
    for (const deltaY of [30, 30, -100]) byId('a').dispatchEvent(new WheelEvent('wheel', { deltaY, cancelable: true }));
    await expect.poll(() => seen.at(-1)).toBe('pickend');
    await stands('row 1');
    for (let notch = 0; notch < 3; notch++)
      byId('a').dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true }));
    await stands('row 4');
  });

  it('goes to the row that is tapped', async () => {
    const { seen, on } = log();
    mount(picker(on));
    await userEvent.click(byId('b').children[2]!);
    await stands('row 2', 'b');
    await expect.poll(() => seen).toEqual(['pickstart', 'change [0,2]', 'pickend']);
  });

  it('reports while it turns with immediateChange, once the finger is lifted', async () => {
    const { seen, on } = log();
    mount(picker({ ...on, immediateChange: true }));
    const { x, y } = centreOf(byId('a'));
    await touchDown({ x, y });
    for (let by = 0; by <= 90; by += 15) {
      await touchMove({ x, y: y - by });
      await sleep(16);
    }
    await sleep(200);
    expect(seen).toEqual(['pickstart']);
    await touchUp();
    await expect.poll(() => seen).toEqual(['pickstart', 'change [2,0]', 'pickend']);
    byId('a').focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => [seen.length > 4, seen.at(-1)]).toEqual([true, 'pickend']);
    await stands('row 19');
    const rows = seen.slice(4, -1).map((line) => Number(/\[(\d+),0\]/.exec(line)![1]));
    // On its way, and where it stands.
    expect(rows.length).toBeGreaterThan(1);
    expect(rows).toEqual(rows.toSorted((one, other) => one - other));
    expect(rows.at(-1)).toBe(19);
  });
});

describe('keyboard and screen reader', () => {
  it('goes by arrows, pages, ends and typing', async () => {
    mount(picker({}));
    byId('a').focus();
    const press = async (keys: string, text: string) => {
      await userEvent.keyboard(keys);
      await stands(text);
    };
    await press('{ArrowDown}{ArrowDown}{ArrowDown}', 'row 3');
    await press('{ArrowUp}', 'row 2');
    await press('{PageDown}', 'row 7');
    await press('{PageUp}{PageUp}', 'row 0');
    await press('{End}', 'row 19');
    await press('{Home}', 'row 0');
    await press('row 12', 'row 12');
  });

  it('counts every step, also one that comes as the last one ends', async () => {
    const { seen, on } = log();
    mount(picker(on));
    byId('a').focus();
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => middle()).toBe('row 5');
    await userEvent.keyboard('{PageUp}');
    byId('a').dispatchEvent(new Event('scrollend'));
    await userEvent.keyboard('{PageDown}{PageDown}');
    await stands('row 10');
    await expect.poll(() => seen.at(-1)).toBe('pickend');
    expect(seen.filter((line) => line.startsWith('change')).at(-1)).toBe('change [10,0]');
  });

  it('goes at once for those who prefer less motion', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    mount(picker({}));
    byId('a').focus();
    await userEvent.keyboard('{End}');
    expect(middle()).toBe('row 19');
  });

  it('is a group of lists that say what is chosen', async () => {
    mount(picker({ value: [2, 0], 'aria-label': 'When' }));
    await drawn();
    const list = byId('a');
    expect([byId('p').role, byId('p').ariaLabel, list.role, list.ariaLabel, list.tabIndex]).toEqual([
      'group',
      'When',
      'listbox',
      'First',
      0,
    ]);
    expect([...list.children].every(({ role }) => role === 'option')).toBe(true);
    expect(document.getElementById(list.getAttribute('aria-activedescendant')!)!.textContent).toBe('row 2');
  });
});

describe('look', () => {
  it('has rows as high as its frame, which has its own style and class', async () => {
    const style = signal('height: 50px; border-top: 1px solid red');
    // The app follows: else the wheel would go back to what the prop says.
    const value = signal<readonly number[]>([3, 0]);
    const onChange = ({ detail }: { detail: { value: readonly number[] } }) => {
      value.value = detail.value;
    };
    mount(
      <>
        <style>{'.frame { background: rgb(1, 2, 3) }'}</style>
        {picker({ indicatorStyle: style, indicatorClass: 'frame', style: 'height:300px', value, onChange })}
      </>,
    );
    const frame = byId('p').querySelector('.frame')!;
    expect(getComputedStyle(frame).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(frame.getBoundingClientRect().y + 25).toBe(centreOf(byId('a')).y);
    expect(byId('a').children[0]!.getBoundingClientRect().height).toBe(50);
    expect(middle()).toBe('row 3');
    style.value = 'height: 81rpx';
    const height = () => byId('a').children[0]!.getBoundingClientRect().height;
    await expect.poll(height).toBeCloseTo((81 * 390) / 750, 1);
    expect(middle()).toBe('row 3');
    // Fractions of a pixel add up. The browser snaps to the row again after each new size.
    await drawn();
    byId('a').focus();
    await userEvent.keyboard('{End}');
    await stands('row 19');
  });

  it('has a shade of its own on demand', () => {
    mount(
      <>
        <style>{'.shade { opacity: 0.5 }'}</style>
        {picker({ maskStyle: 'background: rgb(1, 2, 3)', maskClass: 'shade' })}
      </>,
    );
    const shade = byId('p').querySelector('.shade')!;
    expect(getComputedStyle(shade).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(shade).pointerEvents).toBe('none');
    expect(shade.getBoundingClientRect().height).toBe(220);
  });

  it('makes a column without a view no wheel', () => {
    const onTap = vi.fn();
    mount(
      <PickerViewColumn id="a" onTap={onTap}>
        {rows(1)}
      </PickerViewColumn>,
    );
    byId('a').click();
    expect(onTap).toHaveBeenCalledOnce();
  });
});
