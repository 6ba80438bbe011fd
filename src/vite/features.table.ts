// Parts of the runtime that only some apps need, each with words that stand in the source of every module that needs it. A word in a
// comment counts as well: it costs some bytes, nothing else.

export interface Feature {
  /** The function of `sampan/internal` that adds it. */
  readonly name: string;
  readonly words: RegExp;
  /** Only browsers have it; a dev server's page has all of these. */
  readonly isForBrowsers: boolean;
}

export const features: readonly Feature[] = [
  // compat's rules for class components.
  { name: 'classRules', words: /\b(?:Pure)?Component\b|\bdefaultProps\b|\bUNSAFE_/, isForBrowsers: false },
  // `onLongPress`
  { name: 'addLongPress', words: /longpress/i, isForBrowsers: true },
  // `onTouchMoveCatch`
  { name: 'addTouchMoveCatch', words: /Catch/, isForBrowsers: true },
  // `onGetPhoneNumber`
  { name: 'addPhoneNumber', words: /phonenumber/i, isForBrowsers: true },
  // `refresherEnabled`
  { name: 'addRefresher', words: /refresher/i, isForBrowsers: true },
  // `decode` and `space` of texts
  { name: 'addTextContent', words: /\bdecode\b|\bspace\b/, isForBrowsers: true },
  // `autoplay` of swipers
  { name: 'addAutoplay', words: /\bautoplay\b/, isForBrowsers: true },
  // `easingFunction` of swipers
  { name: 'addEasings', words: /\beasingFunction\b/, isForBrowsers: true },
  // `previousMargin`, `nextMargin` and `snapToEdge`
  { name: 'addSwiperMargins', words: /\b(?:previous|next)Margin\b|\bsnapToEdge\b/, isForBrowsers: true },
  // `data-*`
  { name: 'addDataset', words: /\bdata-/, isForBrowsers: true },
  // `defaultSource` of pictures
  { name: 'addDefaultSource', words: /\bdefaultSource\b/, isForBrowsers: true },
];
