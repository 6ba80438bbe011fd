// The `ready` lifetime of components: engines leave it to their host. It comes after the page's first show, later ones right
// after the update that brought the component.

export interface ReadyQueue {
  add(fire: () => void): void;
  /** A page is opening: everything waits. */
  hold(): void;
  /** The page shows. */
  release(): void;
  /** After an update. */
  flush(): void;
}

export function createReadyQueue(): ReadyQueue {
  let waiting: (() => void)[] = [];
  let isHeld = false;
  const flush = (): void => {
    if (isHeld || waiting.length === 0) return;
    // Created from the outside in; ready goes from the inside out.
    const batch = waiting.reverse();
    waiting = [];
    batch.forEach((fire) => fire());
  };
  return {
    add: (fire) => void waiting.push(fire),
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      flush();
    },
    flush,
  };
}
