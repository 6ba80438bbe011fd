// The web's index.html: the app's own, or this one. Pure.
import type { AppConfig } from '../core/dialect.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** No inline script and no inline style: the page runs under `script-src 'self'`. */
export const emitWebPage = ({ name, window }: AppConfig): string => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${escapeHtml(window?.title ?? name)}</title>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
