import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreOf, drawn, touchDown, touchUp } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Button } from './button.tsx';
import { View } from './view.tsx';

it('taps by pointer and keyboard, not when it is disabled', async () => {
  const onTap = vi.fn();
  const around = vi.fn();
  const disabled = signal(true);
  mount(
    <View onTap={around}>
      <Button id="b" disabled={disabled} data-id={3} onTap={onTap}>
        Buy
      </Button>
    </View>,
  );
  byId('b').click();
  expect(onTap).not.toHaveBeenCalled();
  disabled.value = false;
  await drawn();
  await userEvent.click(byId('b'));
  byId('b').focus();
  await userEvent.keyboard('{Enter} ');
  expect(onTap).toHaveBeenCalledTimes(3);
  expect(around).toHaveBeenCalledTimes(3);
  expect(onTap.mock.calls[0]![0].currentTarget).toEqual({ id: 'b', dataset: { id: 3 } });
});

it("grows with the theme's text size, and its text fits in", () => {
  mount(
    <View style="--sp-scale:2">
      <Button id="b">Buy</Button>
      <Button id="mini" size="mini">
        Buy
      </Button>
    </View>,
  );
  const sizes = ['b', 'mini'].map((id) => [getComputedStyle(byId(id)).fontSize, byId(id).offsetHeight]);
  expect(sizes).toEqual([
    ['34px', 56],
    ['26px', 40],
  ]);
});

it('does not send forms unless it is told to', () => {
  mount(
    <>
      <Button id="plain" />
      <Button id="submit" formType="submit" />
    </>,
  );
  expect([byId<HTMLButtonElement>('plain').type, byId<HTMLButtonElement>('submit').type]).toEqual(['button', 'submit']);
});

it('turns while it loads', async () => {
  const loading = signal(false);
  mount(
    <Button id="b" loading={loading}>
      Send
    </Button>,
  );
  expect(getComputedStyle(byId('b'), '::after').content).toBe('none');
  loading.value = true;
  await drawn();
  expect(getComputedStyle(byId('b'), '::after').animationName).toBe('sp-spin');
  expect(byId('b').ariaBusy).toBe('true');
});

it('looks by type, size and plain, and yields to the author’s class', () => {
  mount(
    <>
      <style>{'.mine { background: rgb(1, 2, 3); width: 77px; min-height: 0; height: 20px }'}</style>
      <Button id="normal">a</Button>
      <Button id="mini" size="mini" type="primary">
        a
      </Button>
      <Button id="plain" plain type="warn">
        a
      </Button>
      <Button id="mine" type="primary" class="mine">
        a
      </Button>
    </>,
  );
  const style = (id: string) => getComputedStyle(byId(id));
  expect([style('normal').display, style('mini').display]).toEqual(['block', 'inline-block']);
  expect(byId('normal').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(style('mini').backgroundColor).toBe('rgb(10, 115, 70)');
  expect([style('plain').backgroundColor, style('plain').color]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(194, 39, 28)']);
  expect([style('mine').backgroundColor, style('mine').width, style('mine').height]).toEqual([
    'rgb(1, 2, 3)',
    '77px',
    '20px',
  ]);
});

it('shows that it is pressed, unless it is not to', async () => {
  mount(
    <>
      <Button id="b">a</Button>
      <Button id="none" hoverClass="none">
        a
      </Button>
    </>,
  );
  await touchDown(centreOf(byId('b')));
  await expect.poll(() => byId('b').className).toContain('button-hover');
  await touchUp();
  await expect.poll(() => byId('b').className).not.toContain('button-hover');
  await touchDown(centreOf(byId('none')));
  await drawn();
  expect(byId('none').className).not.toContain('hover');
  await touchUp();
});

it('says that the web has no phone number to give', () => {
  const onTap = vi.fn();
  const onGetPhoneNumber = vi.fn();
  mount(<Button id="b" openType="getPhoneNumber" onTap={onTap} onGetPhoneNumber={onGetPhoneNumber} />);
  byId('b').click();
  expect(onTap).toHaveBeenCalledOnce();
  expect(onGetPhoneNumber.mock.calls[0]![0].detail.errMsg).toContain('not supported');
});
