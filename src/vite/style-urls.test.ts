import { expect, it } from 'vitest';
import { inlineStyleUrls } from './style-urls.ts';

const read = (url: string): Uint8Array | undefined => (url.endsWith('a.png') ? Buffer.from('x') : undefined);

it.each([
  ['url(./a.png)', 'url(data:image/png;base64,eA==)'],
  [`url( "a.png?v=1#b" )`, 'url(data:image/png;base64,eA==)'],
  [`url('../a.png')`, 'url(data:image/png;base64,eA==)'],
  ['url(https://x.cn/a.png)', undefined],
  ['url(//x.cn/a.png)', undefined],
  ['url(data:image/png;base64,AAAA)', undefined],
  ['url(#a.png)', undefined],
  ['url(./other.png)', undefined],
])('%s', (css, expected) => expect(inlineStyleUrls(css, read).css).toBe(expected ?? css));

it('says what it put in', () =>
  expect(inlineStyleUrls('url(a.png) url(b.png)', read).inlined).toEqual([{ url: 'a.png', size: 1 }]));
