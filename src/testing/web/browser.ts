// One Chromium for all web drivers of a process; each driver has a context of its own.
import type * as Playwright from 'playwright';
import { findChromium } from '../chromium.ts';
import { phone } from '../host/phone.ts';
import { requirePackage } from '../missing-package.ts';

let shared: Promise<Playwright.Browser> | undefined;
/** Contexts that are open. The browser runs while there is one. */
let users = 0;

const launch = (): Promise<Playwright.Browser> =>
  requirePackage<typeof Playwright>('playwright', 'openWeb').chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

export interface PhoneOptions {
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly locale?: string | undefined;
}

/** A fresh phone: own storage, touch, no animations. */
export async function openPhone({ colorScheme = 'light', locale }: PhoneOptions): Promise<Playwright.BrowserContext> {
  users++;
  try {
    shared ??= launch();
    const browser = await shared;
    return await browser.newContext({
      viewport: { width: phone.width, height: phone.height },
      deviceScaleFactor: phone.pixelRatio,
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
      colorScheme,
      ...(locale === undefined ? {} : { locale }),
    });
  } catch (error) {
    await leave();
    throw error;
  }
}

async function leave(): Promise<void> {
  if (--users > 0) return;
  const last = shared;
  shared = undefined;
  await last?.then(
    (browser) => browser.close(),
    () => undefined,
  );
}

export async function closePhone(context: Playwright.BrowserContext): Promise<void> {
  await context.close();
  await leave();
}
