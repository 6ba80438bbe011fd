// Layers that the way back closes instead of the page. Each has a history entry of its own, with the same stack and address.
import { onUserStep, stepBack } from './browser-history.ts';
import { appIfRunning } from './running-app.ts';

let marks = 0;

/** The mark of the layer whose entry the browser is at. */
const layerOf = (): number | undefined => (history.state as { layer?: number } | null)?.layer;

/** Before a step of the app's own: a step back is taken by the layer, as if it were the user's. */
async function endLayer(isBack: boolean): Promise<boolean> {
  if (layerOf() === undefined) return false;
  if (isBack) history.back();
  else await stepBack(1);
  return true;
}

/** Has the next step back call `close`. Returns how to end that, which takes the entry away again. */
export function guardBack(close: () => void): () => void {
  const stack = appIfRunning();
  if (!stack) return () => undefined;
  const mark = ++marks;
  const page = stack.top;
  stack.endLayer = endLayer;
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
    } else if (isThere && layerOf() === undefined && stack.top === page) {
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
