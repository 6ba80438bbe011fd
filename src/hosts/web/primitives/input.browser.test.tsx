import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { compose, drawn, insertText } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Input } from './input.tsx';

const field = (id = 'f'): HTMLInputElement => byId<HTMLInputElement>(id);
const shown = (): string => {
  const { value, selectionStart } = field();
  return `${value.slice(0, selectionStart!)}|${value.slice(selectionStart!)}`;
};
const put = async (text: string, at: number): Promise<void> => {
  field().focus();
  field().setSelectionRange(at, at);
  await userEvent.keyboard(text);
};

const formatPhone = (text: string): string =>
  text
    .replace(/\D/g, '')
    .slice(0, 11)
    .replace(/^(\d{3})(\d)/, '$1 $2')
    .replace(/^(\d{3} \d{4})(\d)/, '$1 $2');

describe('value', () => {
  it('is free without a prop', async () => {
    const onInput = vi.fn();
    mount(<Input id="f" onInput={onInput} />);
    await userEvent.type(field(), 'ab');
    expect(field().value).toBe('ab');
    expect(onInput.mock.calls.map(([event]) => event.detail)).toEqual([
      { value: 'a', cursor: 1 },
      { value: 'ab', cursor: 2 },
    ]);
  });

  it('is what the prop says, whatever is typed', async () => {
    mount(<Input id="f" value="fixed" />);
    await userEvent.type(field(), 'x');
    expect(field().value).toBe('fixed');
  });

  it('follows state', async () => {
    function Form() {
      const [value, setValue] = useState('');
      return <Input id="f" value={value} onInput={(event) => setValue(event.detail.value.toUpperCase().slice(0, 4))} />;
    }
    mount(<Form />);
    await userEvent.type(field(), 'abcdef');
    expect(shown()).toBe('ABCD|');
    await put('x', 1);
    expect(shown()).toBe('AX|BC');
  });

  it('follows a signal, and the cursor stays at its letter', async () => {
    const value = signal('hello');
    mount(<Input id="f" value={value} onInput={(event) => (value.value = event.detail.value)} />);
    await put('X', 2);
    expect(shown()).toBe('heX|llo');
    await put('{Backspace}', 3);
    expect(shown()).toBe('he|llo');
    value.value = '';
    await drawn();
    expect(field().value).toBe('');
  });

  it('keeps the cursor through a formatter', async () => {
    const value = signal('');
    mount(<Input id="f" value={value} onInput={(event) => (value.value = formatPhone(event.detail.value))} />);
    await userEvent.type(field(), '13800138000');
    expect(shown()).toBe('138 0013 8000|');
    await userEvent.keyboard('9');
    expect(shown()).toBe('138 0013 8000|');
    await put('{Backspace}', 6);
    expect(shown()).toBe('138 0|138 000');
    await put('9', 5);
    expect(shown()).toBe('138 09|13 8000');
    await put('x', 6);
    expect(shown()).toBe('138 09|13 8000');
  });

  it('follows what is set later', async () => {
    const value = signal('a');
    mount(
      <Input id="f" value={value} onInput={(event) => setTimeout(() => (value.value = `${event.detail.value}!`))} />,
    );
    await put('b', 1);
    await expect.poll(() => field().value).toBe('ab!');
  });
});

describe('input methods', () => {
  it('leaves the text to the input method until it is done', async () => {
    const value = signal('');
    const onInput = vi.fn((event: { detail: { value: string } }) => (value.value = event.detail.value.slice(0, 3)));
    mount(<Input id="f" value={value} onInput={onInput} />);
    field().focus();
    for (const text of ['n', 'ni', 'nih', 'niha', 'nihao']) await compose(text);
    expect(field().value).toBe('nihao');
    expect(onInput).not.toHaveBeenCalled();
    await insertText('你好');
    await expect.poll(() => onInput.mock.calls.length).toBe(1);
    expect(onInput.mock.calls[0]![0].detail).toEqual({ value: '你好', cursor: 2 });
    expect(shown()).toBe('你好|');
    await compose('shijie');
    await insertText('世界');
    await expect.poll(shown).toBe('你好世|');
  });

  it('Enter ends the composition and does not confirm', async () => {
    const onConfirm = vi.fn();
    mount(<Input id="f" onConfirm={onConfirm} />);
    field().focus();
    await compose('ni');
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(onConfirm).not.toHaveBeenCalled();
    await insertText('你');
  });
});

describe('props', () => {
  it('asks for the keyboard by type, and never for a browser’s number field', () => {
    mount(
      <>
        <Input id="number" type="number" />
        <Input id="digit" type="digit" />
        <Input id="idcard" type="idcard" />
        <Input id="secret" password />
      </>,
    );
    const seen = ['number', 'digit', 'idcard', 'secret'].map((id) => [field(id).type, field(id).inputMode]);
    expect(seen).toEqual([
      ['text', 'numeric'],
      ['text', 'decimal'],
      ['text', 'text'],
      ['password', 'text'],
    ]);
  });

  it('takes 140 characters, or as many as it is told', async () => {
    mount(
      <>
        <Input id="f" />
        <Input id="six" maxLength={6} />
        <Input id="any" maxLength={-1} />
      </>,
    );
    expect([field('f').maxLength, field('any').maxLength]).toEqual([140, -1]);
    await userEvent.type(field('six'), '12345678');
    expect(field('six').value).toBe('123456');
  });

  it('confirms on Enter and puts the keyboard away', async () => {
    const seen: string[] = [];
    const log = (event: { type: string; detail: { value: string } }) =>
      seen.push(`${event.type} ${event.detail.value}`);
    mount(
      <>
        <Input id="f" confirmType="search" onFocus={log} onBlur={log} onConfirm={log} />
        <Input id="hold" confirmHold />
      </>,
    );
    expect(field().enterKeyHint).toBe('search');
    await userEvent.type(field(), '盐{Enter}');
    expect(seen).toEqual(['focus ', 'confirm 盐', 'blur 盐']);
    await userEvent.type(field('hold'), 'a{Enter}');
    expect(document.activeElement).toBe(field('hold'));
  });

  it('is focused by its prop, with the cursor or the selection that is asked for', async () => {
    const focus = signal(false);
    mount(
      <>
        <Input id="f" value="12345" focus={focus} selectionStart={1} selectionEnd={3} />
        <Input id="g" value="12345" cursor={2} />
      </>,
    );
    expect(document.activeElement).not.toBe(field());
    focus.value = true;
    await drawn();
    expect([document.activeElement, field().selectionStart, field().selectionEnd]).toEqual([field(), 1, 3]);
    focus.value = false;
    await drawn();
    expect(document.activeElement).not.toBe(field());
    field('g').focus();
    expect(field('g').selectionStart).toBe(2);
  });

  it('styles the placeholder by style and by class', async () => {
    const style = signal('color: rgb(1, 2, 3); font-size: 20rpx');
    mount(
      <>
        <style>{'.faint { color: rgb(4, 5, 6); font-weight: 700 }'}</style>
        <Input id="f" placeholder="name" placeholderStyle={style} style="color:red" />
        <Input id="g" placeholder="name" placeholderClass="faint" />
        <Input id="h" placeholder="name" />
      </>,
    );
    const of = (id: string) => getComputedStyle(field(id), '::placeholder');
    expect([of('f').color, of('f').fontSize]).toEqual(['rgb(1, 2, 3)', '10.4px']);
    expect([of('g').color, of('g').fontWeight]).toEqual(['rgb(4, 5, 6)', '700']);
    expect(of('h').color).toBe('rgb(102, 102, 104)');
    style.value = 'font-weight: 900';
    await drawn();
    expect([of('f').color, of('f').fontWeight]).toEqual(['rgb(102, 102, 104)', '900']);
  });

  it('is disabled', () => {
    mount(<Input id="f" disabled name="n" aria-label="Name" />);
    expect([field().disabled, field().name, field().ariaLabel]).toEqual([true, 'n', 'Name']);
  });
});
