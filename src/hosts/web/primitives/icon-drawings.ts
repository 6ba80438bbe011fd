// The platform's icons in our own drawing, on a grid of 24 by 24; overlapping areas are holes. Colours are the theme's, so that they can be
// told from the page in the dark, too.

type Drawings = Readonly<Record<string, readonly [path: string, color: string]>>;

function draw(): Drawings {
  const disc = 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Z';
  const ring = `${disc}M12 2.8a9.2 9.2 0 1 1 0 18.4 9.2 9.2 0 0 1 0-18.4Z`;
  const cross = 'M8.4 7.1 12 10.7l3.6-3.6 1.3 1.3-3.6 3.6 3.6 3.6-1.3 1.3-3.6-3.6-3.6 3.6-1.3-1.3 3.6-3.6-3.6-3.6Z';

  const good = 'var(--sp-accent)';
  const bad = 'var(--sp-danger)';
  const quiet = 'var(--sp-muted)';
  /** At least 3 : 1 on light and dark pages. */
  const note = '#2f80d8';

  return {
    success: [`${disc}M10.4 16.9 5.7 12.2l1.5-1.5 3.2 3.2 6.5-6.5 1.5 1.5Z`, good],
    success_no_circle: ['M9.4 18.6 2.9 12.1l1.9-1.9 4.6 4.6 9.9-9.9 1.9 1.9Z', good],
    info: [`${disc}M10.9 10.3h2.2v7.4h-2.2ZM10.9 6.4h2.2v2.3h-2.2Z`, note],
    warn: [`${disc}M10.8 6.1h2.4l-.3 7.6h-1.8ZM10.9 15.4h2.2v2.3h-2.2Z`, bad],
    waiting: [`${disc}M11 5.8h1.9v5.9l3.9 2.3-1 1.6-4.8-2.9Z`, note],
    cancel: [ring + cross, bad],
    download: [`${ring}M11.1 6h1.8v6.5l2.3-2.3 1.2 1.2-4.4 4.4-4.4-4.4 1.2-1.2 2.3 2.3ZM8 16.9h8v1.6H8Z`, good],
    search: [
      'M10.4 2.4a8 8 0 1 0 4.9 14.3l5 5 1.4-1.4-5-5a8 8 0 0 0-6.3-12.9Zm0 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z',
      quiet,
    ],
    clear: [disc + cross, quiet],
    loading: ['M12 2a10 10 0 1 0 10 10h-2.2A7.8 7.8 0 1 1 12 4.2Z', quiet],
  };
}

/** Path and colour of each. A call that a build can leave out, where joined texts would stay. */
export const drawings = /* @__PURE__ */ draw();
