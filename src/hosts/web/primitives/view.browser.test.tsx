import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { View } from './view.tsx';

test('view renders', async () => {
  const tap = vi.fn();
  const root = document.body.appendChild(document.createElement('div'));
  render(<View id="a" data-n={3} onTap={tap}>hi</View>, root);
  document.getElementById('a')!.click();
  expect(tap.mock.calls[0]![0].currentTarget).toEqual({ id: 'a', dataset: { n: 3 } });
});
