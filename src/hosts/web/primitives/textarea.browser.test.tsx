import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Textarea } from './textarea.tsx';

const area = (): HTMLTextAreaElement => byId<HTMLTextAreaElement>('t');

it('is controlled like an input', async () => {
  const value = signal('');
  mount(<Textarea id="t" value={value} onInput={(event) => (value.value = event.detail.value.replaceAll('x', ''))} />);
  await userEvent.type(area(), 'axb');
  expect(area().value).toBe('ab');
});

it('has the hosts’ size and follows its text on demand', async () => {
  const value = signal('');
  const onLineChange = vi.fn();
  mount(
    <>
      <Textarea id="fixed" />
      <Textarea id="t" autoHeight value={value} onLineChange={onLineChange} style="padding:5px;line-height:20px" />
    </>,
  );
  const { width, height } = byId('fixed').getBoundingClientRect();
  expect([width, height]).toEqual([300, 150]);
  expect(area().getBoundingClientRect().height).toBe(30);
  value.value = 'a\nb\nc';
  await drawn();
  expect(area().getBoundingClientRect().height).toBe(70);
  expect(onLineChange.mock.calls.map(([event]) => event.detail)).toEqual([{ height: 70, lineCount: 3 }]);
  value.value = '';
  await drawn();
  expect(area().getBoundingClientRect().height).toBe(30);
});

it('keeps its height and the page’s place when its style changes', async () => {
  const style = signal('color:red');
  mount(
    <div id="page" style="height:300px;overflow:auto">
      <div style="height:400px" />
      <Textarea id="t" autoHeight value={'a\n'.repeat(20)} style={style} />
    </div>,
  );
  const height = area().getBoundingClientRect().height;
  byId('page').scrollTop = 9999;
  const top = byId('page').scrollTop;
  style.value = 'color:blue';
  await drawn();
  expect(area().getBoundingClientRect().height).toBe(height);
  expect(byId('page').scrollTop).toBe(top);
});

it('follows its text when lines break elsewhere, and when it comes into sight', async () => {
  const width = signal('line-height:20px');
  mount(
    <div style={{ width: '100%' }}>
      <Textarea id="t" autoHeight value={'word '.repeat(20)} style={width} />
    </div>,
  );
  const height = () => area().getBoundingClientRect().height;
  byId('t').parentElement!.style.width = '300px';
  width.value = 'width:100%;line-height:20px';
  await drawn();
  const wide = height();
  byId('t').parentElement!.style.width = '120px';
  await expect.poll(height).toBeGreaterThan(wide);
  byId('t').parentElement!.style.display = 'none';
  await drawn();
  byId('t').parentElement!.style.cssText = 'width:300px';
  await expect.poll(height).toBe(wide);
});

it('takes 140 characters, or as many as it is told', async () => {
  mount(
    <>
      <Textarea id="t" maxLength={3} />
      <Textarea id="default" />
      <Textarea id="any" maxLength={-1} />
    </>,
  );
  await userEvent.type(area(), 'a{Enter}bcd');
  expect(area().value).toBe('a\nb');
  const lengths = ['default', 'any'].map((id) => byId<HTMLTextAreaElement>(id).maxLength);
  expect(lengths).toEqual([140, -1]);
});

it('starts a line on Enter, and confirms on Ctrl+Enter', async () => {
  const onConfirm = vi.fn();
  mount(<Textarea id="t" confirmHold onConfirm={onConfirm} />);
  await userEvent.type(area(), 'a{Enter}b');
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onConfirm.mock.calls[0]![0].detail).toEqual({ value: 'a\nb' });
});

it('confirms on Enter where it is told what that means', async () => {
  const onConfirm = vi.fn();
  mount(<Textarea id="t" confirmType="send" confirmHold onConfirm={onConfirm} />);
  await userEvent.type(area(), 'a{Shift>}{Enter}{/Shift}b{Enter}');
  expect(onConfirm.mock.calls.map(([event]) => event.detail)).toEqual([{ value: 'a\nb' }]);
  expect(area().enterKeyHint).toBe('send');
});
