// How mini-program templates spell names, where two hosts agree: kebab-case attributes, a few of them written as one word.

/** `hoverClass` -> `hover-class`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes that are one word on the platforms. */
const oneWord: Readonly<Record<string, string>> = { maxLength: 'maxlength' };

/** Attribute of a neutral prop; `own` holds the names that only this host spells so. */
export const attributeOf = (prop: string, own: Readonly<Record<string, string>>): string =>
  own[prop] ?? oneWord[prop] ?? (prop.startsWith('data-') || prop.startsWith('aria-') ? prop : kebab(prop));
