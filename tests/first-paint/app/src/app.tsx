import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { getStorage } from 'sampan/api';
import { set } from './menu';

/** Restores what the user had: at start, not while modules load. */
export default function App({ children }: { children?: ComponentChildren }) {
  useLayoutEffect(() => {
    const tea = getStorage<number>('tea');
    if (tea !== undefined) set({ tea });
  }, []);
  return children;
}
