// Parts of the runtime that only some apps need, each with words that stand in the source of every module that needs it. A word in a
// comment counts as well: it costs some bytes, nothing else.

export interface Feature {
  /** The function of `sampan/internal` that adds it. */
  readonly name: string;
  readonly words: RegExp;
  /** A dev server's page has all that is for browsers. */
  readonly hosts: 'all' | 'browsers' | 'mini';
}

/** Modules that need it tell that templates must have places for portals, too. */
export const portalFeature = 'portals';

export const features: readonly Feature[] = [
  // compat's rules for class components.
  { name: 'classRules', words: /\b(?:Pure)?Component\b|\bdefaultProps\b|\bUNSAFE_/, hosts: 'all' },
  // Portals into blocks.
  { name: portalFeature, words: /\bcreatePortal\b/, hosts: 'mini' },
  // `onLongPress`
  { name: 'addLongPress', words: /longpress/i, hosts: 'browsers' },
  // `onTouchMoveCatch`
  { name: 'addTouchMoveCatch', words: /Catch/, hosts: 'browsers' },
  // `onGetPhoneNumber`
  { name: 'addPhoneNumber', words: /phonenumber/i, hosts: 'browsers' },
  // `refresherEnabled`
  { name: 'addRefresher', words: /refresher/i, hosts: 'browsers' },
  // `decode` and `space` of texts
  { name: 'addTextContent', words: /\bdecode\b|\bspace\b/, hosts: 'browsers' },
  // `autoplay` of swipers
  { name: 'addAutoplay', words: /\bautoplay\b/, hosts: 'browsers' },
  // `easingFunction` of swipers
  { name: 'addEasings', words: /\beasingFunction\b/, hosts: 'browsers' },
  // `previousMargin`, `nextMargin` and `snapToEdge`
  { name: 'addSwiperMargins', words: /\b(?:previous|next)Margin\b|\bsnapToEdge\b/, hosts: 'browsers' },
  // `data-*`
  { name: 'addDataset', words: /\bdata-/, hosts: 'browsers' },
  // `defaultSource` of pictures
  { name: 'addDefaultSource', words: /\bdefaultSource\b/, hosts: 'browsers' },
];
