// The frame's page: draws the story that its address names, and keeps the log of what was sent to draw it.
import { openStory } from './engine.ts';

const encoder = new TextEncoder();
const list = document.getElementById('log') as HTMLElement;
const sum = document.getElementById('sum') as HTMLElement;
const totals = { calls: 0, bytes: 0 };

function note(kind: string, text: string): void {
  const line = document.createElement('li');
  line.dataset.kind = kind;
  line.textContent = text;
  list.append(line);
  list.scrollTop = list.scrollHeight;
}

function sent(patch: object): void {
  const json = JSON.stringify(patch);
  const bytes = encoder.encode(json).length;
  totals.calls++;
  totals.bytes += bytes;
  sum.textContent = `${totals.calls} setData, ${totals.bytes.toLocaleString('en')} bytes`;
  note('data', `${bytes} bytes  ${json}`);
}

document.addEventListener('sampan-note', (event) => note('event', (event as CustomEvent<string>).detail));
const failed = (message: string): void => note('error', message);

/** There is no phone here: what a story asks of one is said and nothing else. */
const wx = new Proxy(
  { sampanHeard: (type: string, detail: unknown) => note('event', `${type}  ${JSON.stringify(detail)}`) },
  {
    get: (members, name) =>
      Reflect.get(members, name) ??
      ((argument: unknown) => note('event', `wx.${String(name)}(${JSON.stringify(argument) ?? ''})`)),
  },
);

const address = new URLSearchParams(location.search);
const path = `pages/${address.get('story')}`;
const style = document.createElement('style');
style.textContent = (sampanStories.styles[path] ?? []).map((sheet) => sampanStories.sheets[sheet]).join('\n');
document.head.append(style);
addEventListener('error', (event) => failed(event.message));
addEventListener('unhandledrejection', (event) => failed(String(event.reason)));
try {
  if (!sampanStories.units.some((unit) => unit.path === path))
    throw new Error(`There is no story ${address.get('story')}.`);
  const query = Object.fromEntries([...address].filter(([name]) => name !== 'story'));
  openStory(sampanStories, path, query, { sent, failed, wx });
} catch (error) {
  failed(error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
}
document.documentElement.dataset.ready = '';
