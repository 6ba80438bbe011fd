// A phone that is photographed. Its Chinese letters are those of a font from npm, so that pictures do not depend on the machine.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../src/testing/chromium.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'));
const fontAddress = '/screenshot-fonts/';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
  });

/** @param height px; the width is always 390 */
export async function openPhone(browser: Browser, colorScheme: Scheme, height = 844): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme,
  });
  await context.route(`**${fontAddress}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.split(fontAddress)[1] ?? '';
    await route.fulfill({ body: await readFile(join(fonts, name)), contentType: contentTypeOf(name) });
  });
  return context.newPage();
}

const contentTypeOf = (name: string): string => (name.endsWith('.css') ? 'text/css' : 'font/woff2');

/** Goes to an address, with the letters. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.addStyleTag({ url: new URL(`${fontAddress}index.css`, url).href });
}

/** Waits until nothing moves or loads any more, then photographs: what is to be seen, or all of the page. */
export async function photograph(page: Page, path: string, fullPage = false): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  await page.waitForTimeout(300);
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
}
