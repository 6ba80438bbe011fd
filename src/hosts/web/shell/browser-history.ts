// The browser's history: one entry for each page of the stack. Each entry holds the paths of the whole stack, so that the
// browser's buttons, a reload and a typed address all lead to a stack.

const paths = (state: unknown): readonly string[] | undefined => (state as { sampan?: string[] } | null)?.sampan;

/** The address of a page, for links. */
export const hrefOf = (path: string): string => `#${path}`;

/** The path that the address bar names, or undefined without one. */
export const addressedPath = (): string | undefined => {
  const path = location.hash.slice(1);
  return path === '' || path === '/' ? undefined : path;
};

/** Paths of the stack of the current entry; undefined for an entry that is not ours (typed, or a link). */
export const entryPaths = (): readonly string[] | undefined => paths(history.state);

export function writeEntry(stack: readonly string[], isNew: boolean): void {
  const url = `#${stack.at(-1)}`;
  if (isNew) history.pushState({ sampan: stack }, '', url);
  else history.replaceState({ sampan: stack }, '', url);
}

/** Resolves the step back that we asked for ourselves. Undefined whenever none is under way. */
let arrive: (() => void) | undefined;

/** ms. A browser that has lost the entries goes nowhere and says nothing; the stack steps back all the same. */
const patience = 1000;

/** Goes back some entries; resolves when the browser is there. */
export const stepBack = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => arrive?.(), patience);
    arrive = () => {
      clearTimeout(timer);
      arrive = undefined;
      resolve();
    };
    history.go(-count);
  });

/** Listens to steps of the user: the browser's buttons, a link, a typed address. Returns how to stop. */
export function onUserStep(listener: () => void): () => void {
  const onPop = (): void => {
    if (arrive) arrive();
    else listener();
  };
  addEventListener('popstate', onPop);
  return () => removeEventListener('popstate', onPop);
}
