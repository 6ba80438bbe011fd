// What an author is told who uses an element, a prop or an event that not every host has.
import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/vite/build-report.ts';
import { createFixtureApp } from './fixture-app.ts';

const showing = (
  jsx: string,
): string => `import { Audio, Button, Input, Swiper, Textarea, View } from 'sampan/components';
const props = {};
export default function Page() {
  return <View>${jsx}</View>;
}
`;

const notesOf = async (jsx: string, hosts = ['wechat', 'alipay', 'web']): Promise<string[]> => {
  const app = createFixtureApp({ 'src/pages/home.tsx': showing(jsx) });
  const report = await app.build({ hosts });
  const text = describeReport(report, app.root);
  return text
    .split('\n')
    .filter((line) => line.includes('SP2014'))
    .map((line) => line.replace(/\u001b\[\d+m/g, ''));
};

describe('a prop that not every host has', () => {
  it('is told with its place, and on which hosts it is left out', async () => {
    expect(await notesOf('<Button sessionFrom="cart">Chat</Button>')).toEqual([
      'src/pages/home.tsx:4:24 SP2014 <Button> has no "sessionFrom" on alipay, web, where it is left out. Hosts that have it: wechat.',
    ]);
  });

  it('is told of events and of elements with spread props, too', async () => {
    expect(await notesOf('<Swiper {...props} disableTouch /><Input onNickNameReview={() => {}} />')).toEqual([
      expect.stringContaining('<Swiper> has no "disableTouch" on wechat, web'),
      expect.stringContaining('<Input> has no "onNickNameReview" on alipay, web'),
    ]);
  });

  it('is told where one of the hosts is built only', async () => {
    const jsx = '<Button sessionFrom="cart">Chat</Button>';
    expect(await notesOf(jsx, ['wechat'])).toEqual([]);
    expect(await notesOf(jsx, ['web'])).toHaveLength(1);
  });

  it('is told of the web alone where only that lacks it', async () => {
    expect(await notesOf('<Textarea cursor={2} />')).toEqual([
      expect.stringContaining('<Textarea> has no "cursor" on alipay, where'),
    ]);
  });

  it('is nothing to tell of where the value asks for the host', async () => {
    const value = `{import.meta.env.SAMPAN_HOST === 'wechat' ? 'cart' : undefined}`;
    expect(await notesOf(`<Button sessionFrom=${value}>Chat</Button>`)).toEqual([]);
  });

  it('is in the output of the host that has it, and in no other', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': showing('<Button sessionFrom="cart">Chat</Button>') });
    const { hosts } = await app.build();
    expect(app.read('wechat/blocks.wxml')).toContain('session-from="cart"');
    expect(app.read('alipay/blocks.axml')).not.toContain('session-from');
    expect(hosts.map(({ host, notes }) => [host, notes.map(({ code }) => code)])).toEqual([
      ['wechat', []],
      ['alipay', ['SP2014']],
      ['web', ['SP2014']],
    ]);
  });

  it('stands in a template for all props only where the app names it', async () => {
    const build = async (jsx: string): Promise<string> => {
      const app = createFixtureApp({ 'src/pages/home.tsx': showing(jsx) });
      await app.build({ hosts: ['wechat'] });
      return app.read('wechat/blocks.wxml');
    };
    expect(await build('<Button {...props}>Chat</Button>')).not.toContain('session-from');
    expect(await build('<Button {...props} {...{ sessionFrom: "cart" }}>Chat</Button>')).toContain('session-from');
  });
});

describe('an element that not every host has', () => {
  it('is an error on the hosts that lack it', async () => {
    const app = createFixtureApp({ 'src/pages/home.tsx': showing('<Audio src="a.mp3" />') });
    const errors = await app.fail();
    expect(errors.map(({ code, detail, at }) => [code, detail['host'], at?.line, at?.column])).toEqual([
      ['SP2015', 'alipay', 4, 16],
    ]);
  });

  it('is none where the code asks for the host', async () => {
    const jsx = `{import.meta.env.SAMPAN_HOST === 'wechat' ? <Audio src="a.mp3" /> : <Button>Play</Button>}`;
    const app = createFixtureApp({ 'src/pages/home.tsx': showing(jsx) });
    await app.build({ hosts: ['wechat', 'alipay'] });
    expect(app.read('wechat/blocks.wxml')).toContain('<audio');
    expect(app.read('alipay/blocks.axml')).not.toContain('<audio');
  });
});
