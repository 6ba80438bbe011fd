// What compat does to props before generic elements take them.
import { expect, it } from 'vitest';
import { generic, generics } from './generic.ts';

it('handlers are the same where compat came later, and gives browsers’ names to some', async () => {
  generics();
  await import('preact/compat');
  const [focus, blur, input] = [() => {}, () => {}, () => {}];
  const { props } = generic('input', { onFocus: focus, onBlur: blur, onInput: input, className: 'a' });
  expect(props).toMatchObject({ e: { focus, blur, input }, class: 'a' });
});
