import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, prefer } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { IconProps } from '../../../../components/primitives/types.ts';
import { primitives } from '../../../core/primitives.table.ts';
import { Icon } from './icon.tsx';

const path = (id = 'i'): SVGPathElement => byId(id).querySelector('path')!;
type Type = Extract<IconProps['type'], string>;
const types = [...primitives.icon.props.type.values!, 'loading'] as Type[];

it('is 23 px wide unless it has a size', () => {
  mount(
    <>
      <Icon id="i" type="info" />
      <Icon id="j" type="info" size={40} />
    </>,
  );
  expect([byId('i').offsetWidth, byId('i').offsetHeight, byId('j').offsetWidth]).toEqual([23, 23, 40]);
});

it.each(types)('%s is drawn inside of its box, unlike all others', (type) => {
  mount(
    <>
      <Icon id="i" type={type} size={24} />
      {types
        .filter((other) => other !== type)
        .map((other, index) => (
          <Icon key={index} class="other" type={other} />
        ))}
    </>,
  );
  const { x, y, width, height } = path().getBBox();
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(24);
  expect(width).toBeGreaterThan(17);
  const others = [...document.querySelectorAll('.other path')].map((other) => other.getAttribute('d'));
  expect(others).not.toContain(path().getAttribute('d'));
});

/** Contrast of two colours by WCAG. */
function contrast(a: string, b: string): number {
  const [one, other] = [a, b].map((color) => {
    const [red, green, blue] = color.match(/\d+/g)!.map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

it.each(['light', 'dark'])('can be told from a %s page', async (scheme) => {
  document.documentElement.dataset.sampanScheme = 'auto';
  await prefer({ 'prefers-color-scheme': scheme });
  const page = scheme === 'dark' ? 'rgb(18, 18, 19)' : 'rgb(255, 255, 255)';
  mount(
    <>
      {types.map((type) => (
        <Icon key={type} class="i" type={type} />
      ))}
    </>,
  );
  const contrasts = [...document.querySelectorAll('.i')].map((icon) => contrast(getComputedStyle(icon).color, page));
  await prefer({ 'prefers-color-scheme': '' });
  delete document.documentElement.dataset.sampanScheme;
  expect(contrasts).toHaveLength(types.length);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
});

it('of no type draws nothing', () => {
  mount(<Icon id="i" />);
  expect(path().getAttribute('d')).toBe(null);
});

it('has its colour', () => {
  mount(<Icon id="i" type="warn" color="rgb(1, 2, 3)" />);
  expect(getComputedStyle(path()).fill).toBe('rgb(1, 2, 3)');
});

it('follows signals', async () => {
  const type = signal<Type>('success');
  mount(<Icon id="i" type={type} />);
  const before = path().getAttribute('d');
  type.value = 'cancel';
  await drawn();
  expect(path().getAttribute('d')).not.toBe(before);
});

it('is decoration unless it is labelled', () => {
  mount(
    <>
      <Icon id="i" type="search" />
      <Icon id="j" type="search" aria-label="Find nuts" />
    </>,
  );
  expect([byId('i').ariaHidden, byId('i').role, byId('i').ariaLabel]).toEqual(['true', null, null]);
  expect([byId('j').ariaHidden, byId('j').role, byId('j').ariaLabel]).toEqual([null, 'img', 'Find nuts']);
});

it('that can be tapped is a button with a name, for fingers and keys', async () => {
  const onTap = vi.fn();
  mount(
    <div style="padding:40px">
      <Icon id="i" type="clear" size={18} onTap={onTap} />
    </div>,
  );
  expect([byId('i').role, byId('i').ariaHidden, byId('i').ariaLabel]).toEqual([
    'button',
    null,
    expect.stringMatching(/Clear|清除/),
  ]);
  const { left, top } = byId('i').getBoundingClientRect();
  expect(document.elementFromPoint(left - 12, top - 12)).toBe(byId('i'));
  byId('i').focus();
  await userEvent.keyboard('{Enter}');
  expect(onTap).toHaveBeenCalledTimes(1);
});
