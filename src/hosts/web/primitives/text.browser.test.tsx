import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Text } from './text.tsx';

const long = '坚果 '.repeat(100);

it('cuts after some lines', async () => {
  const lines = signal(2);
  mount(
    <div style="width:200px;font:16px/20px sans-serif">
      <Text id="t" style="color:red" maxLines={lines}>
        {long}
      </Text>
    </div>,
  );
  expect(byId('t').getBoundingClientRect().height).toBe(40);
  expect(byId('t').style.color).toBe('red');
  lines.value = 3;
  await drawn();
  expect(byId('t').getBoundingClientRect().height).toBe(60);
  lines.value = 0;
  await drawn();
  expect(byId('t').getBoundingClientRect().height).toBeGreaterThan(100);
});

it('shows line breaks, and blanks of the width that is asked for', () => {
  mount(
    <>
      <Text id="lines">{'a\nb'}</Text>
      <Text id="plain">{'a    b'}</Text>
      <Text id="nbsp" space="nbsp">
        {'a    b'}
      </Text>
      <Text id="ensp" space="ensp">
        {'a    b'}
      </Text>
      <Text id="emsp" space="emsp">
        {'a    b'}
      </Text>
    </>,
  );
  expect(byId('lines').getBoundingClientRect().height).toBeGreaterThan(
    byId('plain').getBoundingClientRect().height * 1.5,
  );
  const widths = ['plain', 'nbsp', 'ensp', 'emsp'].map((id) => byId(id).getBoundingClientRect().width);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(new Set(widths).size).toBe(4);
});

it('decodes entities on demand, in texts and signals', async () => {
  const text = signal('&lt;盐&gt;');
  mount(
    <>
      <Text id="raw">{'&lt;a&gt;'}</Text>
      <Text id="decoded" decode>
        {'&lt;a&gt; &amp; &copy;'}
        <b>&amp;lt;</b>
      </Text>
      <Text id="signal" decode>
        {text}
      </Text>
    </>,
  );
  expect(['raw', 'decoded', 'signal'].map((id) => byId(id).textContent)).toEqual([
    '&lt;a&gt;',
    '<a> & &copy;&lt;',
    '<盐>',
  ]);
  text.value = '&amp;';
  await drawn();
  expect(byId('signal').textContent).toBe('&');
});

it('takes a signal as its text without rendering', async () => {
  const text = signal('one');
  const render = vi.fn();
  function Around() {
    render();
    return <Text id="t">{text}</Text>;
  }
  mount(<Around />);
  text.value = 'two';
  await drawn();
  expect(byId('t').textContent).toBe('two');
  expect(render).toHaveBeenCalledOnce();
});

it('nests, and can be tapped', () => {
  const onTap = vi.fn();
  mount(
    <Text>
      a
      <Text id="link" onTap={onTap}>
        b
      </Text>
    </Text>,
  );
  byId('link').click();
  expect(onTap).toHaveBeenCalledOnce();
  expect(byId('link').getAttribute('role')).toBe('button');
});
