/** Text as the part of a pattern that matches just it. */
export const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
