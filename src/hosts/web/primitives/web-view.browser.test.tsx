import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { sleep } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { WebView } from './web-view.tsx';

const frame = (): HTMLIFrameElement => byId<HTMLIFrameElement>('w');
/** A page of the app's own origin. */
const page = (html: string): string => URL.createObjectURL(new Blob([html], { type: 'text/html' }));

it('fills the page, has a name and is loaded', async () => {
  const onLoad = vi.fn();
  const src = page('<h1>Help</h1>');
  mount(<WebView id="w" src={src} onLoad={onLoad} />);
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
  expect(onLoad.mock.calls[0]![0]).toMatchObject({ type: 'load', detail: { src }, currentTarget: { id: 'w' } });
  expect([frame().offsetWidth, frame().offsetHeight]).toEqual([innerWidth, innerHeight]);
  expect(frame().title).toMatch(/^(?:Web page|网页)$/);
});

it('is named by its label', () => {
  mount(<WebView id="w" aria-label="Help" />);
  expect([frame().title, frame().hasAttribute('src')]).toEqual(['Help', false]);
});

it('reports messages of its page', async () => {
  const onMessage = vi.fn();
  mount(<WebView id="w" src={page('<script>parent.postMessage({ nuts: 3 }, "*")</script>')} onMessage={onMessage} />);
  await expect.poll(() => onMessage.mock.calls.length).toBe(1);
  expect(onMessage.mock.calls[0]![0]).toMatchObject({
    type: 'message',
    detail: { data: { nuts: 3 } },
    currentTarget: { id: 'w' },
  });
});

it('does not believe other windows, nor another origin in its own', async () => {
  const [onMessage, onLoad] = [vi.fn(), vi.fn()];
  // The origin of a data URL is none that could be named.
  const away = `data:text/html,<script>parent.postMessage('away', '*')</script>`;
  mount(
    <WebView
      id="w"
      src={page(`<script>location = ${JSON.stringify(away)}</script>`)}
      onMessage={onMessage}
      onLoad={onLoad}
    />,
  );
  window.postMessage('self', '*');
  await expect.poll(() => onLoad.mock.calls.length).toBeGreaterThan(0);
  await sleep(300);
  expect(onMessage).not.toHaveBeenCalled();
});

it('does not let its page lead the app elsewhere', async () => {
  const onMessage = vi.fn();
  const code = 'try { top.location = "about:blank#gone"; } catch (e) { parent.postMessage(e.name, "*"); }';
  mount(<WebView id="w" src={page(`<script>${code}</script>`)} onMessage={onMessage} />);
  await expect.poll(() => onMessage.mock.calls.length).toBe(1);
  expect(onMessage.mock.calls[0]![0].detail.data).toBe('SecurityError');
});

it.each(['javascript:parent.hit=1', ' JavaScript:parent.hit=1', 'vbscript:x', 'file:///etc/passwd', 'http://['])(
  'refuses %s',
  async (src) => {
    const [onError, onLoad] = [vi.fn(), vi.fn()];
    mount(<WebView id="w" src={src} onError={onError} onLoad={onLoad} />);
    expect(onError.mock.calls.map(([event]) => event.detail)).toEqual([{ src, url: src }]);
    await sleep(30);
    expect([onLoad.mock.calls.length, frame().hasAttribute('src'), 'hit' in window]).toEqual([0, false, false]);
  },
);

it('follows signals', async () => {
  const onLoad = vi.fn();
  const src = signal(page('1'));
  mount(<WebView id="w" src={src} onLoad={onLoad} />);
  await expect.poll(() => onLoad.mock.calls.length).toBe(1);
  src.value = page('2');
  await expect.poll(() => onLoad.mock.calls.length).toBe(2);
  expect(onLoad.mock.calls[1]![0].detail.src).toBe(src.value);
});
