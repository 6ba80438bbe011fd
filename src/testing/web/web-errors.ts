// What goes wrong in the page.
import type { Page } from 'playwright';

/** Fills `errors` as the page runs. Answers of foreign servers are the app's business; what its own server lacks is not. */
export function watchPage(page: Page, origin: string, errors: string[]): void {
  const isOwn = (url: string): boolean => url.startsWith(origin);
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('crash', () => errors.push('the page crashed'));
  page.on('response', (response) => {
    if (response.status() >= 400 && isOwn(response.url())) errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    // The browser's own remark on each failed request; those that count are taken above.
    const isRequest = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRequest) errors.push(`console.error: ${message.text()}`);
  });
}
