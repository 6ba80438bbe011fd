import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { centreOf, drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { PageContainer } from './page-container.tsx';
import { RootPortal } from './root-portal.tsx';
import { View } from './view.tsx';

const cut = 'width:100px;height:40px;overflow:hidden;transform:translateX(0);position:relative;z-index:0';
const seenAt = (id: string): Element | null => {
  const { x, y } = centreOf(byId(id));
  return document.elementFromPoint(x, y);
};

it('shows its children above the page, wherever it stands', async () => {
  mount(
    <>
      <View style={cut}>
        <RootPortal id="portal">
          <View id="bar" style="position:fixed;left:0;right:0;bottom:0;height:50px" />
        </RootPortal>
      </View>
      <View id="cover" style="position:fixed;inset:0;z-index:9999" />
    </>,
  );
  await drawn();
  const { left, bottom, width } = byId('bar').getBoundingClientRect();
  expect([left, bottom, width]).toEqual([0, innerHeight, Math.min(480, innerWidth)]);
  expect(seenAt('bar')).toBe(byId('bar'));
  expect(seenAt('cover')).toBe(byId('cover'));
});

it('stays in the tree: context, taps and what it inherits come through', async () => {
  const Name = createContext('none');
  const onTap = vi.fn();
  const Inner = () => <View id="inner">{useContext(Name)}</View>;
  mount(
    <Name.Provider value="given">
      <View style="color:rgb(1, 2, 3);--brand:red" onTap={onTap}>
        <RootPortal>
          <Inner />
        </RootPortal>
      </View>
    </Name.Provider>,
  );
  await drawn();
  byId('inner').click();
  expect(onTap).toHaveBeenCalledOnce();
  const style = getComputedStyle(byId('inner'));
  expect([byId('inner').textContent, style.color, style.getPropertyValue('--brand')]).toEqual([
    'given',
    'rgb(1, 2, 3)',
    'red',
  ]);
});

it('leaves them in their place without enable, and keeps them when it changes', async () => {
  const enable = signal(false);
  mount(
    <View id="cut" style={cut}>
      <RootPortal enable={enable}>
        <input id="field" style="display:block;width:50px" />
      </RootPortal>
    </View>,
  );
  const field = byId<HTMLInputElement>('field');
  field.value = 'typed';
  expect(field.getBoundingClientRect().top).toBe(byId('cut').getBoundingClientRect().top);
  enable.value = true;
  await drawn();
  expect([byId('field'), field.value]).toEqual([field, 'typed']);
  expect(field.getBoundingClientRect().top).toBe(0);
  expect(seenAt('field')).toBe(field);
  enable.value = false;
  await drawn();
  expect(field.getBoundingClientRect().top).toBe(byId('cut').getBoundingClientRect().top);
});

it('is hidden with what is around it', async () => {
  const hidden = signal(false);
  mount(
    <View hidden={hidden}>
      <RootPortal>
        <View id="inner">x</View>
      </RootPortal>
    </View>,
  );
  await drawn();
  expect(byId('inner').getClientRects().length).toBe(1);
  hidden.value = true;
  await drawn();
  expect(byId('inner').getClientRects().length).toBe(0);
});

it('stands above a layer that came before it', async () => {
  const isOpen = signal(false);
  const Late = () =>
    isOpen.value ? (
      <RootPortal>
        <View id="late" style="height:50px" />
      </RootPortal>
    ) : null;
  mount(
    <>
      <PageContainer show duration={0}>
        layer
      </PageContainer>
      <Late />
    </>,
  );
  isOpen.value = true;
  await drawn();
  expect(seenAt('late')).toBe(byId('late'));
});
