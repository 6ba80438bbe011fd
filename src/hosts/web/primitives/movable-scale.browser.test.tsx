import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreOf, drawn, type Point } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { dragAndRest, log, movable, pinch, place } from '../../../../tests/browser/movable.tsx';

describe('scale', () => {
  const grow = async (by: number): Promise<void> => {
    const { x, y } = centreOf(byId('v'));
    await pinch(
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
      [
        { x: x - 20 * by, y },
        { x: x + 20 * by, y },
      ],
    );
  };

  it('is changed by two fingers, which keep what is between them', async () => {
    const onScale = vi.fn();
    mount(movable({ x: 125, y: 125, scale: true, onScale }));
    await grow(2);
    expect(place()).toEqual([100, 100, 100]);
    expect(onScale.mock.lastCall![0]).toMatchObject({ type: 'scale', detail: { x: 100, y: 100, scale: 2 } });
  });

  it('stays as it is without the prop', async () => {
    const onScale = vi.fn();
    mount(movable({ x: 125, y: 125, scaleValue: 3, onScale }));
    await grow(2);
    expect(place()[2]).toBe(50);
    expect(onScale).not.toHaveBeenCalled();
  });

  it('has limits', async () => {
    mount(movable({ x: 125, y: 125, scale: true, scaleMin: 0.8, scaleMax: 1.5 }));
    await grow(3);
    expect(place()[2]).toBe(75);
    await grow(0.2);
    expect(place()[2]).toBe(40);
  });

  it('follows scaleValue around the middle', async () => {
    const scaleValue = signal(1);
    mount(movable({ x: 100, y: 100, scale: true, scaleValue }));
    scaleValue.value = 2;
    await drawn();
    expect(place()).toEqual([75, 75, 100]);
    scaleValue.value = 50;
    await drawn();
    expect(place()[2]).toBe(500);
  });

  it('moves as far as its size leaves room', async () => {
    mount(movable({ scale: true, scaleValue: 2 }));
    expect(place()).toEqual([0, 0, 100]);
    await dragAndRest(290, 290);
    expect(place()).toEqual([200, 200, 100]);
  });

  it('is changed by fingers beside the view where the area says so', async () => {
    const scaleArea = signal(false);
    // Without it the browser scales the page instead.
    mount(
      <div style="touch-action:none">{movable({ x: 125, y: 125, scale: true, direction: 'none' }, { scaleArea })}</div>,
    );
    const area = byId('area').getBoundingClientRect();
    const at = (x: number, y: number): Point => ({ x: area.x + x, y: area.y + y });
    const wide = (): Promise<void> => pinch([at(100, 100), at(200, 100)], [at(50, 100), at(250, 100)]);
    await wide();
    expect(place()[2]).toBe(50);
    scaleArea.value = true;
    await drawn();
    await wide();
    expect(place()[2]).toBe(100);
    // One finger on the view, one beside it.
    await pinch([at(150, 200), at(250, 200)], [at(150, 200), at(290, 200)]);
    expect(place()[2]).toBe(140);
  });
});

describe('by keyboard', () => {
  it('moves by arrows and scales by plus and minus', async () => {
    const { seen, onChange } = log();
    mount(movable({ x: 100, y: 100, scale: true, onChange }));
    await userEvent.tab();
    expect(document.activeElement).toBe(byId('v'));
    expect([byId('v').role, byId('v').ariaRoleDescription]).toEqual(['group', 'movable']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
    expect(place()).toEqual([120, 90, 50]);
    expect(seen.at(-1)).toEqual({ x: 120, y: 90, source: 'touch' });
    await userEvent.keyboard('+');
    expect(place()[2]).toBe(55);
    await userEvent.keyboard('-');
    expect(place()[2]).toBe(50);
  });

  it('is a button as well where it is tapped', async () => {
    const onTap = vi.fn();
    mount(movable({ direction: 'horizontal', onTap, 'aria-label': 'Cart' }));
    byId('v').focus();
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowDown}');
    expect(onTap).toHaveBeenCalledOnce();
    expect([place(), byId('v').role]).toEqual([[10, 0, 50], 'button']);
  });
});
