// Values that the shell shows, without the signals that an app may do without.
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Cell<T> {
  value: T;
  /** Calls `listener` after each change, until the returned function is called. */
  listen(listener: () => void): () => void;
}

export function createCell<T>(initial: T): Cell<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return current;
    },
    set value(value) {
      if (value === current) return;
      current = value;
      listeners.forEach((listener) => listener());
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The cell's value; the component renders again when it changes. */
export function useCell<T>(cell: Cell<T>): T {
  const { value } = cell;
  const [, update] = useState({});
  useLayoutEffect(() => {
    const renderAgain = (): void => update({});
    // It may have changed between the render and now.
    if (cell.value !== value) renderAgain();
    return cell.listen(renderAgain);
  }, [cell]);
  return value;
}
