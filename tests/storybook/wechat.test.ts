// The toolbar's host: every story, compiled for WeChat, is drawn by glass-easel in a browser, and answers to its user.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFrameFiles } from '../../.storybook/wechat/files.ts';
import { listWechatStories } from '../../.storybook/wechat/story-list.ts';
import { root } from '../repo/files.ts';

const stories = listWechatStories(join(root, 'stories'));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

let server: Server;
let browser: Browser;
let tab: Page;
let address = '';

beforeAll(async () => {
  const files = await makeFrameFiles(join(root, '.tmp/storybook-wechat-test'));
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://frame').pathname).replace('/any/path/', '');
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'image/png',
      'cache-control': 'max-age=600',
    });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  address = `http://localhost:${(server.address() as AddressInfo).port}/any/path/index.html`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
  tab.setDefaultTimeout(10_000);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(story: string, query: Readonly<Record<string, object>> = {}): Promise<void> {
  const given = Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]);
  await tab.goto(`${address}?${new URLSearchParams([['story', story], ...given] as string[][])}`);
  await tab.waitForSelector('html[data-ready]');
}

/** What the story shows, without the log below it. */
const shown = (): Locator => tab.locator('#page');

const log = (kind: string): Promise<string[]> => tab.locator(`#log [data-kind=${kind}]`).allTextContents();

describe('every story', () => {
  it('is there', () => expect(stories.length).toBeGreaterThan(50));

  it('is drawn without a complaint of the engine', { timeout: 120_000 }, async () => {
    for (const story of stories) {
      await open(story.id, { look: { theme: 'dark', textSize: '1', direction: 'ltr', brand: 'wechatGreen' } });
      expect(await log('error'), story.id).toEqual([]);
      expect((await log('data')).length, story.id).toBeGreaterThan(0);
      const theme = tab.locator('#page .sp-theme-dark.sp-brand-wechat-green');
      expect(await theme.count(), story.id).toBe(1);
      expect(await theme.locator('*').count(), story.id).toBeGreaterThan(0);
    }
  });
});

describe('a story on the engine', () => {
  it('answers to a tap with what changed', async () => {
    await open('primitives-swiper--current');
    await shown().getByText('下一个').click();
    await shown().getByText('第 2 / 3 张').waitFor();
    const sent = await log('data');
    expect(sent.length).toBe(2);
    expect(Number.parseInt(sent[1]!, 10)).toBeLessThan(80);
    expect(await log('error')).toEqual([]);
  });

  it('counts what is ticked', async () => {
    await open('primitives-checkbox--controlled');
    await shown().getByText('合计 ¥ 45.50').waitFor();
    await shown().getByRole('checkbox').first().click();
    await shown().getByText('合计 ¥ 65.30').waitFor();
  });

  it('submits a form: the values of its fields by their names', async () => {
    await open('primitives-form--default');
    await shown().locator('input').nth(0).pressSequentially('陈小舟');
    await shown().locator('input').nth(1).pressSequentially('13800138000');
    await shown().getByRole('switch').click();
    await shown().getByText('保存地址').click();
    expect((await log('event')).at(-1)).toContain('{"value":{"name":"陈小舟","phone":"13800138000","isDefault":true}}');
  });

  it('opens a picker, whose second column follows the first', async () => {
    await open('primitives-picker--columns');
    await shown().getByText('云雾白，家庭装').click();
    const sheet = tab.locator('dialog');
    await sheet.locator('select').first().selectOption('松针绿');
    await expect.poll(() => sheet.locator('select').nth(1).locator('option').count()).toBe(3);
    await sheet.locator('select').nth(1).selectOption('礼盒装');
    await sheet.getByText('确定').click();
    await shown().getByText('松针绿，礼盒装').waitFor();
  });

  it('chooses one radio of a group, and turns a wheel', async () => {
    await open('primitives-radiogroup--controlled');
    await shown().getByText('当日送达').click();
    await shown().getByText('¥ 109.00').waitFor();
    await open('primitives-pickerview--controlled');
    await shown()
      .locator('picker-view-column')
      .first()
      .evaluate((column) => column.scrollTo(0, 0));
    await shown().getByText('加急配送 ¥ 12.00').waitFor();
    expect(await log('error')).toEqual([]);
  });

  it('formats what is typed', async () => {
    await open('primitives-input--formatted');
    await shown().locator('input').pressSequentially('13800138000');
    await shown().getByText('将发送验证码到 138 0013 8000').waitFor();
    expect(await shown().locator('input').inputValue()).toBe('138 0013 8000');
  });

  it('opens and closes a layer', async () => {
    await open('primitives-pagecontainer--keyboard');
    const layer = shown().locator('page-container');
    expect(await layer.isVisible()).toBe(false);
    await shown().getByText('领券').click();
    await layer.getByText('立即领取').click();
    await layer.waitFor({ state: 'hidden' });
    expect((await log('event')).join()).toMatch(/afterenter.*afterleave/);
    expect(await log('error')).toEqual([]);
  });

  it('plays a film, and hears what a stream does', async () => {
    await open('primitives-liveplayer--states');
    await shown().getByText('直播已结束').waitFor();
    expect((await log('event')).join()).toMatch(/statechange.*2003.*2004/);
  });

  it('names the pins of a map', async () => {
    await open('primitives-map--delivery');
    await shown().getByText('收货地址').waitFor();
    expect(await log('error')).toEqual([]);
  });

  it('takes the args of the controls, and tells what a handler hears', async () => {
    await open('primitives-button--default', { args: { children: '再来一单', type: 'warn' } });
    await shown().getByText('再来一单').click();
    expect(await shown().locator('button').getAttribute('data-type')).toBe('warn');
    expect((await log('event')).join()).toContain('tap');
  });
});
