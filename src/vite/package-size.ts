// Sizes as the platforms' own tools show them, for messages about the platforms' limits. Pure.

/** `37 KB`, `1.82 MB`: rounded up, so that what is too large never looks allowed. */
export const shownSize = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(Math.ceil((bytes / 1024 / 1024) * 100) / 100).toFixed(2)} MB`;
