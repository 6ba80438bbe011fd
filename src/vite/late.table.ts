// Constants in the output of a mini program that only the whole app can tell: whether anything in it needs a part of Preact or of the
// runtime. Until all modules are known a name stands for each, and the minifier drops what turns out to be needed by nobody.

export interface LatePart {
  /** What stands in code until it is known. */
  readonly mark: string;
  /** Words that stand in the source of every module that needs it, app's or library's; a word in a comment counts as well. */
  readonly words?: RegExp;
  /** Modules of which nothing is in the output do not count. Where what is imported says it all, one that only passes it on does. */
  readonly inOutput?: boolean;
  /** Other modules of Preact's need it, compat above all. */
  readonly preact?: boolean;
  /** Exports of `preact/hooks` that need it. */
  readonly hooks?: readonly string[];
  /** Parts that need it. */
  readonly with?: readonly LatePart[];
}

/** Class components, and what function components may do like them. */
export const classes: LatePart = {
  mark: '__sampan_classes__',
  words:
    /\b(?:Pure)?Component\b|\brender\b|\b(?:UNSAFE_)?component(?:Did|Will)|\bgetDerivedState|\bgetSnapshotBefore|\bsetState\b|\bforceUpdate\b|\bcreateClass\b/,
  inOutput: true,
  preact: true,
};

/** What hooks of pages are told, and tabs' badges, which wait for a page to be shown. */
export const pageParts: LatePart = {
  mark: '__sampan_page_hooks__',
  words: /\buse(?:Show|Hide|Ready|ReachBottom|PullDownRefresh|Params)\b|\bsetTabBadge\b/,
};

export const contexts: LatePart = {
  mark: '__sampan_contexts__',
  words: /\bcreateContext\b|\bcontextTypes?\b|\bgetChildContext\b/,
  with: [classes, pageParts],
};

export const effects: LatePart = {
  mark: '__sampan_effects__',
  hooks: ['useEffect', 'useLayoutEffect', 'useImperativeHandle'],
};

/** What components run once they are in the tree. */
export const callbacks: LatePart = { mark: '__sampan_callbacks__', with: [classes, effects] };

/** Lists of children with keys. */
export const keys: LatePart = { mark: '__sampan_keys__', words: /\bkey\b/ };

/** Components that may not need to update. */
export const same: LatePart = { mark: '__sampan_same__', words: /\bmemo\b|@preact\/signals/ };

export const lateParts: readonly LatePart[] = [classes, pageParts, contexts, effects, callbacks, keys, same];
