// Layers that the way back closes instead of the page. Each has a history entry of its own, with the same stack and address.
import { isLayerEntry, layerOf, onUserStep, stepBack } from './browser-history.ts';
import { appIfRunning } from './running-app.ts';

let marks = 0;

/** Has the next step back call `close`. Returns how to end that, which takes the entry away again. */
export function guardBack(close: () => void): () => void {
  const stack = appIfRunning();
  if (!stack) return () => undefined;
  const mark = ++marks;
  const page = stack.top;
  let isOver = false;
  let isThere = false;
  void stack.step(() => {
    if (isOver || stack.top !== page) return;
    isThere = true;
    history.pushState({ ...(history.state as object), layer: mark }, '');
  });
  const stop = onUserStep(() => {
    if (isOver) {
      // An entry that other pages lay above when it was given up: one step further.
      if (layerOf() !== mark) return;
      stop();
      history.back();
    } else if (isThere && !isLayerEntry() && stack.top === page) {
      isOver = true;
      stop();
      close();
    }
  });
  return () => {
    if (isOver) return;
    isOver = true;
    void stack.step(async () => {
      if (layerOf() === mark) await stepBack(1);
      const isBelow = isThere && stack.top !== page && stack.pages.value.includes(page);
      if (!isBelow) stop();
    });
  };
}
