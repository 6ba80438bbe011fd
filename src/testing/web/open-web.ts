// Opens the web's output in Chromium, on a phone-sized touch screen.
import type { AppDriver } from '../driver.ts';
import { collectTexts } from '../view/visible-text.ts';
import { closePhone, openPhone, type PhoneOptions } from './browser.ts';
import { installProbe } from './page-probe.ts';
import { serveFolder } from './static-server.ts';
import { answerDialogs } from './web-dialogs.ts';
import { createWebDriver } from './web-driver.ts';
import { watchPage } from './web-errors.ts';

export type WebOptions = PhoneOptions & {
  /** First route, e.g. `/product/3`. Default: the app's own. */
  readonly start?: string | undefined;
} & (
    | { /** Address of a running app. */ readonly url: string }
    | { /** Folder of the built app; it is served on a free port. */ readonly dist: string }
  );

/**
 * Opens the web's output in Chromium.
 *
 * @throws SampanError SP4003 when there is no Chromium, SP4004 when playwright is not installed, SP4006 when `dist` is no build.
 * @example
 * const app = await openWeb({ dist: 'dist/web' })
 */
export async function openWeb(options: WebOptions): Promise<AppDriver> {
  const server = 'dist' in options ? await serveFolder(options.dist) : undefined;
  const context = await openPhone(options);
  const url = new URL(server?.url ?? (options as { url: string }).url);
  if (options.start) url.hash = options.start;
  const errors: string[] = [];
  const close = async (): Promise<void> => {
    await closePhone(context);
    server?.close();
  };
  try {
    const page = await context.newPage();
    watchPage(page, url.origin, errors);
    const dialogs = await answerDialogs(page, errors);
    await page.addInitScript(`(${installProbe.toString()})(${collectTexts.toString()});`);
    await page.goto(url.href);
    return createWebDriver({ page, dialogs, errors, close });
  } catch (error) {
    await close();
    throw error;
  }
}
