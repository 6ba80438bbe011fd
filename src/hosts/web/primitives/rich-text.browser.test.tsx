import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { drawn, sleep } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { RichTextNode } from '../../../../components/primitives/types.ts';
import { attackNodes, attacks } from './rich-text-attacks.table.ts';
import { RichText } from './rich-text.tsx';

const html = (): string => byId('r').innerHTML;
const hit = vi.fn();
Object.assign(window, { hit });

afterEach(() => hit.mockClear());

it('shows a text of HTML', () => {
  mount(<RichText id="r" nodes={'<h1 class="big">Nuts</h1><p style="color: red">salted &amp; <b>roasted</b></p>'} />);
  expect(html()).toBe('<h1 class="big">Nuts</h1><p style="color: red">salted &amp; <b>roasted</b></p>');
});

it('shows nodes, with entities in their texts', () => {
  const nodes: readonly RichTextNode[] = [
    {
      name: 'DIV',
      attrs: { class: 'a', style: 'width:75rpx' },
      children: [{ type: 'text', text: '1&nbsp;&lt;b&gt;' }],
    },
    { type: 'node', name: 'img', attrs: { src: 'data:image/gif;base64,AA', width: 20, alt: 'Nut' } },
  ];
  mount(<RichText id="r" nodes={nodes} />);
  expect(html()).toBe(
    '<div class="a" style="width:calc(75 * var(--rpx))">1&nbsp;&lt;b&gt;</div><img src="data:image/gif;base64,AA" width="20" alt="Nut">',
  );
});

it('passes over what is no node', () => {
  const nodes = [null, undefined, 'text', 3, {}, { name: 7 }, { type: 'text' }, { name: 'p', children: null }];
  mount(<RichText id="r" nodes={nodes as unknown as RichTextNode[]} />);
  expect(html()).toBe('<p></p>');
});

it('drops elements that no host takes, with what is in them', () => {
  mount(<RichText id="r" nodes={'<p>a</p><video><p>b</p></video><form><p>c</p></form><x-y>d</x-y>e'} />);
  expect(html()).toBe('<p>a</p>e');
});

it('has no links and nothing that can be named or reached', () => {
  mount(<RichText id="r" nodes={'<a id="cookie" name="x" href="https://example.com" data-a="1" tabindex="0">a</a>'} />);
  expect(html()).toBe('<a>a</a>');
});

it('follows signals', async () => {
  const nodes = signal('<b>1</b>');
  mount(<RichText id="r" nodes={nodes} />);
  nodes.value = '<i>2</i>';
  await drawn();
  expect(html()).toBe('<i>2</i>');
});

it.each([
  ['ensp', '<p>a\u2002\u2002b\u2002c</p>'],
  ['emsp', '<p>a\u2003\u2003b\u2003c</p>'],
  ['nbsp', '<p>a&nbsp; b c</p>'],
  ['', '<p>a  b c</p>'],
] as const)('space %s', (space, shown) => {
  mount(<RichText id="r" space={space} nodes="<p>a  b c</p>" />);
  expect(html()).toBe(shown);
});

it('takes line breaks of the source for what they are', () => {
  mount(<RichText id="r" space="ensp" nodes={'<p>\n  a b\n</p>\n  <p>c</p>'} />);
  expect(html()).toBe('<p>\na\u2002b\n</p>\n  <p>c</p>');
});

it('is tapped as a whole', () => {
  const onTap = vi.fn();
  mount(<RichText id="r" onTap={onTap} aria-label="More" nodes="<b>1</b>" />);
  byId('r').querySelector('b')!.click();
  byId('r').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(onTap).toHaveBeenCalledTimes(2);
  expect(byId('r').getAttribute('role')).toBe('button');
});

it('stays in its box, and pictures in its width', () => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"/>')}`;
  const nodes = `<div style="position:fixed;inset:0">over all</div><img src="${picture}" width="900" height="300">`;
  mount(
    <div style="width:200px;height:90px;overflow:hidden">
      <RichText id="r" style="height:80px" nodes={nodes} />
    </div>,
  );
  const [box, over] = [byId('r'), byId('r').firstElementChild!].map((element) => element.getBoundingClientRect());
  expect([over!.width, over!.height]).toEqual([box!.width, box!.height]);
  expect(byId('r').querySelector('img')!.getBoundingClientRect().width).toBe(200);
});

it('can be scrolled by keyboard while it is wider than its box', async () => {
  const nodes = signal('<div style="width:300px">wide</div>');
  mount(
    <div style="width:200px">
      <RichText id="r" nodes={nodes} />
    </div>,
  );
  await expect.poll(() => byId('r').tabIndex).toBe(0);
  nodes.value = '<div>narrow</div>';
  await expect.poll(() => byId('r').tabIndex).toBe(-1);
});

const allowed = /^(?:align|alt|border|class|colspan|dir|height|rowspan|span|src|start|style|type|width)$/;

/** Nothing that runs, no address but of pictures, nothing of another namespace. */
function expectHarmless(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    expect(element.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
    expect(element.localName).not.toMatch(
      /script|style|iframe|object|embed|link|meta|base|form|input|template|svg|math/,
    );
    for (const { name } of element.attributes) expect(name).toMatch(allowed);
    expect(element.getAttribute('src') ?? '').not.toMatch(/^\s*(?:\w*script|data:text)/i);
  }
}

it('knows an attack when it sees one', async () => {
  const open = document.body.appendChild(document.createElement('div'));
  open.innerHTML = attacks[1]!;
  await expect.poll(() => hit.mock.calls.length).toBeGreaterThan(0);
  expect(() => expectHarmless(open)).toThrow();
  open.remove();
});

it.each(attacks)('keeps out %s', async (attack) => {
  mount(<RichText id="r" nodes={attack} />);
  expectHarmless(byId('r'));
  byId('r')
    .querySelectorAll<HTMLElement>('*')
    .forEach((element) => element.click());
  // A second reading, as when an app copies what it finds, makes nothing else of it.
  const copy = document.body.appendChild(document.createElement('div'));
  copy.innerHTML = html();
  expectHarmless(copy);
  await sleep(30);
  copy.remove();
  expect(hit).not.toHaveBeenCalled();
});

it.each(attackNodes)('keeps out nodes %#', async (node) => {
  mount(<RichText id="r" nodes={[node as unknown as RichTextNode]} />);
  expectHarmless(byId('r'));
  await sleep(30);
  expect(hit).not.toHaveBeenCalled();
});
