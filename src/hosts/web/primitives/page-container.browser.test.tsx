import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdTime, pass } from '../../../../tests/browser/clock.ts';
import { centreOf, drawn, prefer, stands, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { PageContainerProps } from '../../../../components/primitives/types.ts';
import { PageContainer } from './page-container.tsx';
import { ScrollView } from './scroll-view.tsx';

const moments = ['BeforeEnter', 'Enter', 'AfterEnter', 'BeforeLeave', 'Leave', 'AfterLeave', 'ClickOverlay'] as const;

/** A page with a button before the layer, and a layer with two fields; writes down the layer's events. Its time is the test's. */
function layer(props: PageContainerProps = {}): string[] {
  holdTime();
  const seen: string[] = [];
  const listeners: Record<string, unknown> = {};
  for (const name of [...moments, 'EnterCancelled', 'LeaveCancelled']) {
    listeners[`on${name}`] = (event: { type: string }) => {
      expect(event.type).toBe(name.toLowerCase());
      seen.push(name);
    };
  }
  mount(
    <div style="overflow:hidden;height:100px;transform:translateX(0)">
      <button id="before">page</button>
      <PageContainer id="layer" duration={60} {...props} {...listeners}>
        {props.children ?? (
          <>
            <input id="first" />
            <button disabled>no</button>
            <button id="last">close</button>
          </>
        )}
      </PageContainer>
    </div>,
  );
  return seen;
}

const box = (): DOMRect => byId('layer').getBoundingClientRect();
const isSeen = (): boolean => byId('layer').getClientRects().length > 0;
const shade = (): HTMLElement => byId('layer').parentElement!.querySelector('.sp-layer-shade')!;
/** Longer than the layer takes to come or go. */
const rest = async (): Promise<void> => {
  await pass(150);
  await stands();
};

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

describe('its life', () => {
  it('comes and goes with show, and says so in order', async () => {
    const show = signal(false);
    const seen = layer({ show });
    expect([isSeen(), seen]).toEqual([false, []]);
    show.value = true;
    await pass(59);
    expect([isSeen(), seen]).toEqual([true, ['BeforeEnter', 'Enter']]);
    await pass(1);
    expect(seen).toEqual(['BeforeEnter', 'Enter', 'AfterEnter']);
    show.value = false;
    await pass(59);
    expect([isSeen(), seen.slice(3)]).toEqual([true, ['BeforeLeave', 'Leave']]);
    await pass(1);
    expect([isSeen(), seen.slice(5)]).toEqual([false, ['AfterLeave']]);
  });

  it('comes again where it was closed by the user and show was set anew', async () => {
    const show = signal(true);
    const seen = layer({ show });
    await rest();
    await userEvent.keyboard('{Escape}');
    await rest();
    expect([isSeen(), seen.slice(3)]).toEqual([false, ['BeforeLeave', 'Leave', 'AfterLeave']]);
    show.value = false;
    await drawn();
    expect(seen).toHaveLength(6);
    show.value = true;
    await expect.poll(isSeen).toBe(true);
  });

  it('says when it is interrupted', async () => {
    const show = signal(true);
    const seen = layer({ show, duration: 5000 });
    await drawn();
    show.value = false;
    await drawn();
    show.value = true;
    await drawn();
    expect(seen).toEqual([
      'BeforeEnter',
      'Enter',
      'EnterCancelled',
      'BeforeLeave',
      'Leave',
      'LeaveCancelled',
      'BeforeEnter',
      'Enter',
    ]);
  });

  it('takes the time that it is given, and none for those who asked for less motion', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const seen = layer({ show: true, duration: 5000 });
    await pass(0);
    expect(seen.at(-1)).toBe('AfterEnter');
    expect(getComputedStyle(byId('layer')).animationName).toBe('none');
  });

  it('keeps what is in it while it is away', async () => {
    const show = signal(true);
    layer({ show });
    byId<HTMLInputElement>('first').value = 'typed';
    show.value = false;
    await rest();
    show.value = true;
    await drawn();
    expect(byId<HTMLInputElement>('first').value).toBe('typed');
  });
});

describe('closing', () => {
  it('is closed by a tap on its shade', async () => {
    const seen = layer({ show: true });
    await rest();
    shade().click();
    await rest();
    expect(seen.slice(3)).toEqual(['ClickOverlay', 'BeforeLeave', 'Leave', 'AfterLeave']);
  });

  it('is closed by Escape, the inner one first', async () => {
    const inner = signal(false);
    const seen = layer({
      show: true,
      children: (
        <PageContainer id="inner" show={inner} duration={0}>
          inner
        </PageContainer>
      ),
    });
    await rest();
    inner.value = true;
    await rest();
    await userEvent.keyboard('{Escape}');
    await rest();
    expect([byId('inner').getClientRects().length, isSeen()]).toEqual([0, true]);
    await userEvent.keyboard('{Escape}');
    await rest();
    expect(seen.at(-1)).toBe('AfterLeave');
  });

  it('is closed by sliding it down where it may be', async () => {
    const closeOnSlideDown = signal(false);
    const seen = layer({ show: true, closeOnSlideDown, style: 'height:300px' });
    await rest();
    const { x, y } = centreOf(byId('layer'));
    await swipe({ x, y }, { x, y: y + 140 });
    await rest();
    expect(seen).toHaveLength(3);
    closeOnSlideDown.value = true;
    await drawn();
    await swipe({ x, y }, { x, y: y - 60 });
    await rest();
    expect([seen.length, box().bottom]).toEqual([3, innerHeight]);
    await swipe({ x, y }, { x, y: y + 140 });
    await rest();
    expect(seen.at(-1)).toBe('AfterLeave');
  });

  it('lets what scrolls inside scroll', async () => {
    const seen = layer({
      show: true,
      closeOnSlideDown: true,
      children: (
        <ScrollView id="list" scrollY scrollTop={400} style="height:300px">
          <div style="height:1000px" />
        </ScrollView>
      ),
    });
    await rest();
    const { x, y } = centreOf(byId('list'));
    await swipe({ x, y }, { x, y: y + 120 });
    await expect.poll(() => byId('list').scrollTop).toBeLessThan(380);
    await rest();
    expect(seen).toHaveLength(3);
  });
});

describe('focus', () => {
  it('is not lost with what had it', async () => {
    const seen = layer({ show: true });
    await rest();
    byId('first').focus();
    byId('first').hidden = true;
    byId('first').blur();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab();
    expect(document.activeElement).toBe(byId('last'));
    byId('last').blur();
    await userEvent.keyboard('{Escape}');
    await rest();
    expect(seen.at(-1)).toBe('AfterLeave');
  });

  it('comes to it, stays in it, and goes back', async () => {
    const show = signal(false);
    layer({ show });
    byId('before').focus();
    show.value = true;
    await rest();
    expect(document.activeElement).toBe(byId('layer'));
    await userEvent.tab();
    expect(document.activeElement).toBe(byId('first'));
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(byId('first'));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(byId('last'));
    show.value = false;
    await drawn();
    expect(document.activeElement).toBe(byId('before'));
  });

  it('stays where it is without a shade: the page is still there', async () => {
    const show = signal(false);
    layer({ show, overlay: false });
    byId('before').focus();
    show.value = true;
    await rest();
    expect(document.activeElement).toBe(byId('before'));
    expect([shade(), byId('layer').ariaModal]).toEqual([null, null]);
    const { x, y } = centreOf(byId('before'));
    expect(document.elementFromPoint(x, y)).toBe(byId('before'));
  });

  it('is a dialog with a name', () => {
    layer({ show: true });
    expect([byId('layer').role, byId('layer').ariaModal, byId('layer').ariaLabel]).toEqual([
      'dialog',
      'true',
      'Dialog',
    ]);
    mount(<PageContainer id="named" aria-label="Choose a size" />);
    expect(byId('named').ariaLabel).toBe('Choose a size');
  });
});

describe('looks', () => {
  it.each([
    ['bottom', { left: 0, bottom: 844, width: 390 }],
    ['top', { left: 0, top: 0, width: 390 }],
    ['right', { right: 390, top: 0, bottom: 844 }],
    ['center', { left: 95, right: 295, top: 322, bottom: 522 }],
  ] as const)('stands at the %s of the screen, whatever is around it', async (position, wanted) => {
    layer({
      show: true,
      position,
      duration: 0,
      ...(position === 'center' && { style: 'width:200px;min-width:0;height:200px' }),
    });
    await drawn();
    const rect = box();
    expect(Object.fromEntries(Object.keys(wanted).map((side) => [side, Math.round(rect[side as 'left'])]))).toEqual(
      wanted,
    );
  });

  it('has round corners towards the page, and the styles that it is given', async () => {
    layer({
      show: true,
      round: true,
      customStyle: 'padding: 75rpx',
      overlayStyle: 'background: rgb(1, 2, 3)',
      zIndex: 7,
    });
    await drawn();
    const style = getComputedStyle(byId('layer'));
    expect([style.borderTopLeftRadius, style.borderBottomLeftRadius, style.paddingLeft]).toEqual([
      '16px',
      '0px',
      '39px',
    ]);
    expect(getComputedStyle(shade()).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(byId('layer').parentElement!).zIndex).toBe('7');
  });

  it('covers the page', async () => {
    const onTap = vi.fn();
    layer({ show: true, onTap });
    await rest();
    const { x, y } = centreOf(byId('before'));
    expect(document.elementFromPoint(x, y)).toBe(shade());
    byId('last').click();
    expect(onTap).toHaveBeenCalledOnce();
  });
});
