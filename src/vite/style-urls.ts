// Files that CSS refers to. Mini-program styles may not name local files, so they are put into the style itself. Pure.
import { extname } from 'node:path';

const mimeTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface InlinedStyle {
  readonly css: string;
  /** What was put in: reference as it stood in the CSS, and bytes of the file. */
  readonly inlined: readonly { readonly url: string; readonly size: number }[];
}

const urlPattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;
const isElsewhere = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url);

/** A file as text that stands for it anywhere. */
export function dataUrl(name: string, content: Uint8Array): string {
  const mime = mimeTypes[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return `data:${mime};base64,${Buffer.from(content).toString('base64')}`;
}

/** @param read the content behind a reference, or undefined when the build does not know it */
export function inlineStyleUrls(css: string, read: (url: string) => Uint8Array | undefined): InlinedStyle {
  const inlined: { url: string; size: number }[] = [];
  const text = css.replace(urlPattern, (whole, double?: string, single?: string, bare?: string) => {
    const url = double ?? single ?? bare ?? '';
    const content = isElsewhere(url) ? undefined : read(url.replace(/[?#].*$/, ''));
    if (!content) return whole;
    inlined.push({ url, size: content.length });
    return `url(${dataUrl(url.replace(/[?#].*$/, ''), content)})`;
  });
  return { css: text, inlined };
}
