// What primitives themselves say to the user.

/** By the document's language, else the user's. */
export const say = (zh: string, en: string): string =>
  (document.documentElement.lang || navigator.language).startsWith('zh') ? zh : en;

export const ok = (): string => say('确定', 'OK');
export const cancel = (): string => say('取消', 'Cancel');
