// Routes that stand in props of elements: the host wants the address of the page's files. Only modules with a Navigator ask for this.
import { defineProperty } from '../../core/tree/index.ts';
import { resolveRoute } from '../../runtime/router.ts';
import { mapped } from '../../runtime/signal-holes.ts';
import { pageUrl } from './page-url.ts';

/** The address of the page that a route names. */
export const pageAddress = (to: unknown): unknown => mapped(to, (route) => (route ? addressOf(String(route)) : route));

/** The same for elements with spread props. Idempotent. */
export const pageAddresses = (): void =>
  defineProperty('url', (element, to) => element.setHole('url', pageAddress(to) ?? ''));

/** A route that comes from data must not take its page down: it leads nowhere, and the app is told. */
function addressOf(to: string): string {
  try {
    const { route, query } = resolveRoute(to);
    return pageUrl(route, query);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
    return '';
  }
}
