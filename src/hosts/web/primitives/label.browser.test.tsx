import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Input } from './input.tsx';
import { Label } from './label.tsx';
import { Slider } from './slider.tsx';
import { Switch } from './switch.tsx';
import { Text } from './text.tsx';

it('gives a tap to the first field inside', async () => {
  mount(
    <Label>
      <Text id="text">Nuts</Text>
      <Checkbox id="a" />
      <Checkbox id="b" />
    </Label>,
  );
  await userEvent.click(byId('text'));
  expect(['a', 'b'].map((id) => byId<HTMLInputElement>(id).checked)).toEqual([true, false]);
});

it('gives a tap to the field that it names, and the field its name', async () => {
  const onTap = vi.fn();
  mount(
    <>
      <Label id="gift-label" for="gift">
        A gift
        <Checkbox id="inside" />
      </Label>
      <Label id="name-label" for="name">
        Name
      </Label>
      <Label id="go-label" for="go">
        Go on
      </Label>
      <Switch id="gift" />
      <Input id="name" />
      <Button id="go" onTap={onTap} />
    </>,
  );
  await userEvent.click(byId('gift-label'), { position: { x: 4, y: 4 } });
  expect(['gift', 'inside'].map((id) => byId<HTMLInputElement>(id).checked)).toEqual([true, false]);
  await userEvent.click(byId('name-label'));
  expect(document.activeElement).toBe(byId('name'));
  await userEvent.click(byId('go-label'));
  expect(onTap).toHaveBeenCalledOnce();
  expect(page.getByRole('switch', { name: 'A gift' }).element()).toBe(byId('gift'));
});

it('names a field that stands inside a primitive, and follows a signal', async () => {
  const target = signal('first');
  mount(
    <>
      <Label id="label" for={target}>
        Spice
      </Label>
      <Slider id="first" />
      <Slider id="second" />
    </>,
  );
  await drawn();
  const slider = () => page.getByRole('slider', { name: 'Spice' }).element();
  await expect.poll(slider).toBe(byId('first').querySelector('input'));
  target.value = 'second';
  await drawn();
  await expect.poll(slider).toBe(byId('second').querySelector('input'));
  await userEvent.click(byId('label'));
  expect(document.activeElement).toBe(slider());
});
