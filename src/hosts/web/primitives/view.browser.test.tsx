import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdTime, pass } from '../../../../tests/browser/clock.ts';
import { centreOf, drawn, sleep, swipe, touchDown, touchUp } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { View } from './view.tsx';

describe('tap', () => {
  it('gives the event that every host gives', async () => {
    const onTap = vi.fn();
    mount(
      <View id="outer" data-shop-id={7} data-row={{ n: 1 }} data-text="t" onTap={onTap}>
        <View id="inner" data-deep={true}>
          hi
        </View>
      </View>,
    );
    await userEvent.click(byId('inner'));
    const event = onTap.mock.calls[0]![0];
    expect(event).toMatchObject({
      type: 'tap',
      target: { id: 'inner', dataset: { deep: true } },
      currentTarget: { id: 'outer', dataset: { shopId: 7, row: { n: 1 }, text: 't' } },
    });
    expect(event.detail.x).toBeGreaterThan(0);
    expect(event.timeStamp).toBeGreaterThan(0);
    expect(byId('outer').getAttribute('data-shop-id')).toBe('7');
  });

  it('bubbles, until a handler or a catch form stops it', async () => {
    const seen: string[] = [];
    mount(
      <View onTap={() => seen.push('outer')}>
        <View id="plain" onTap={() => seen.push('plain')} />
        <View id="stopping" style="height:20px" onTap={(event) => (seen.push('stopping'), event.stopPropagation())} />
        <View id="catching" style="height:20px" onTapCatch={() => seen.push('catching')} />
      </View>,
    );
    for (const id of ['plain', 'stopping', 'catching']) byId(id).click();
    expect(seen).toEqual(['plain', 'outer', 'stopping', 'catching']);
  });

  it('is a button for the keyboard and screen readers', async () => {
    const onTap = vi.fn();
    mount(
      <View id="card" onTap={onTap}>
        card
      </View>,
    );
    expect(byId('card').getAttribute('role')).toBe('button');
    await userEvent.tab();
    expect(document.activeElement).toBe(byId('card'));
    expect(getComputedStyle(byId('card')).outlineStyle).toBe('solid');
    await userEvent.keyboard('{Enter} ');
    expect(onTap).toHaveBeenCalledTimes(2);
  });

  it('is none where it says so, or only keeps taps from what is behind', () => {
    const onTap = vi.fn();
    mount(
      <>
        <View id="mask" aria-role="none" onTap={onTap} />
        <View id="link" aria-role="link" onTap={onTap} />
        <View id="panel" onTapCatch={onTap} />
        <View id="icon" aria-label="Add" onTapCatch={onTap} />
      </>,
    );
    const roles = ['mask', 'link', 'panel', 'icon'].map((id) => [byId(id).getAttribute('role'), byId(id).tabIndex]);
    expect(roles).toEqual([
      ['none', -1],
      ['link', 0],
      [null, -1],
      ['button', 0],
    ]);
  });
});

describe('press', () => {
  const box = 'width:100px;height:100px';

  it('shows the hover class after the start time, and the stay time after release', async () => {
    holdTime();
    mount(
      <View id="v" style={box} hoverClass="on" hoverStartTime={80} hoverStayTime={120}>
        x
      </View>,
    );
    const isOn = (): boolean => byId('v').classList.contains('on');
    await touchDown(centreOf(byId('v')));
    await pass(79);
    expect(isOn()).toBe(false);
    await pass(1);
    expect(isOn()).toBe(true);
    await touchUp();
    await pass(119);
    expect(isOn()).toBe(true);
    await pass(1);
    expect(isOn()).toBe(false);
  });

  it('keeps the hover class from the elements around', async () => {
    mount(
      <View id="outer" hoverClass="on" hoverStartTime={0}>
        <View id="inner" style={box} hoverClass="on" hoverStartTime={0} hoverStopPropagation />
      </View>,
    );
    await touchDown(centreOf(byId('inner')));
    await expect.poll(() => byId('inner').classList.contains('on')).toBe(true);
    expect(byId('outer').classList.contains('on')).toBe(false);
    await touchUp();
  });

  it('is long after 350 ms, and then no tap', async () => {
    const seen: string[] = [];
    holdTime();
    mount(
      <View onLongPress={() => seen.push('outer')}>
        <View
          id="v"
          style={box}
          onTap={() => seen.push('tap')}
          onLongPress={(event) => seen.push(`${event.type} ${event.detail.x}`)}
        />
      </View>,
    );
    const at = centreOf(byId('v'));
    await touchDown(at);
    await pass(349);
    expect(seen).toEqual([]);
    await pass(1);
    await touchUp();
    await sleep(100);
    expect(seen).toEqual([`longpress ${at.x}`, 'outer']);
    await pass(50);
    await userEvent.click(byId('v'));
    expect(seen.at(-1)).toBe('tap');
  });

  it('is not long when it is lifted or moved before', async () => {
    const onLongPress = vi.fn();
    holdTime();
    mount(<View id="v" style={box} onLongPress={onLongPress} />);
    const at = centreOf(byId('v'));
    await touchDown(at);
    await pass(300);
    await touchUp();
    await swipe(at, { x: at.x, y: at.y + 40 });
    await pass(400);
    expect(onLongPress).not.toHaveBeenCalled();
  });

  it('keeps a caught long press from the elements around', async () => {
    const outer = vi.fn();
    const inner = vi.fn();
    mount(
      <View onLongPress={outer}>
        <View id="v" style={box} {...{ onLongPressCatch: inner }} />
      </View>,
    );
    await touchDown(centreOf(byId('v')));
    await expect.poll(() => inner.mock.calls.length).toBe(1);
    await sleep(100);
    await touchUp();
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });
});

describe('touch', () => {
  const scroller = (inner: preact.ComponentChild) => (
    <div id="scroller" style="width:200px;height:200px;overflow:auto">
      {inner}
      <div style="height:2000px" />
    </div>
  );

  it('gives the fingers', async () => {
    const onTouchStart = vi.fn();
    mount(<View id="v" style="width:100px;height:100px" onTouchStart={onTouchStart} />);
    await touchDown(centreOf(byId('v')));
    await touchUp();
    await expect.poll(() => onTouchStart.mock.calls.length).toBe(1);
    expect(onTouchStart.mock.calls[0]![0].touches[0].clientX).toBeCloseTo(centreOf(byId('v')).x, 0);
  });

  it('scrolls what is behind it', async () => {
    mount(scroller(<View id="v" style="height:150px" onTouchMove={() => undefined} />));
    const at = centreOf(byId('v'));
    await swipe(at, { x: at.x, y: at.y - 60 });
    await expect.poll(() => byId('scroller').scrollTop).toBeGreaterThan(20);
  });

  it('caught, scrolls nothing behind it, but what is inside', async () => {
    const onMove = vi.fn();
    mount(
      scroller(
        <View id="v" style="height:150px" onTouchMoveCatch={onMove}>
          <div id="inner" style="height:70px;overflow:auto;overscroll-behavior:contain">
            <div style="height:400px" />
          </div>
        </View>,
      ),
    );
    const { x, y } = centreOf(byId('v'));
    await swipe({ x, y: y + 50 }, { x, y: y - 20 });
    await drawn();
    expect(onMove).toHaveBeenCalled();
    expect(byId('scroller').scrollTop).toBe(0);
    const inner = centreOf(byId('inner'));
    await swipe(inner, { x: inner.x, y: inner.y - 40 });
    await expect.poll(() => byId('inner').scrollTop).toBeGreaterThan(5);
    expect(byId('scroller').scrollTop).toBe(0);
  });
});

describe('props', () => {
  it('takes style objects, rpx and hidden', () => {
    mount(
      <>
        <View id="a" style={{ width: 100, marginLeft: '-75rpx', zIndex: 2, padding: '10rpx 20rpx' }} />
        <View id="b" style="width:calc(100% - 75rpx);display:flex" hidden />
      </>,
    );
    const style = getComputedStyle(byId('a'));
    expect([style.width, style.marginLeft, style.zIndex, style.paddingLeft]).toEqual(['100px', '-39px', '2', '10.4px']);
    expect(style.boxSizing).toBe('content-box');
    expect(getComputedStyle(byId('b')).display).toBe('none');
  });

  it('follows signals without rendering what is around', async () => {
    const [color, hidden, classes] = [signal('color:red'), signal(false), signal('a')];
    const render = vi.fn();
    function Around() {
      render();
      return <View id="v" style={color} hidden={hidden} class={classes} aria-label={classes} />;
    }
    mount(<Around />);
    color.value = 'color:blue';
    hidden.value = true;
    classes.value = 'b';
    await drawn();
    expect(byId('v').style.color).toBe('blue');
    expect(byId('v').hidden).toBe(true);
    expect([byId('v').className, byId('v').ariaLabel]).toEqual(['sp-view b', 'b']);
    expect(render).toHaveBeenCalledOnce();
  });

  it('gives its element to refs, also beside typed data', () => {
    const ref = { current: null };
    const seen: unknown[] = [];
    mount(
      <>
        <View id="a" ref={ref} data-n={1} />
        <View id="b" ref={(element) => void seen.push(element)} />
      </>,
    );
    expect(ref.current).toBe(byId('a'));
    expect(seen).toEqual([byId('b')]);
  });
});
