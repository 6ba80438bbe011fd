// Scrolling to a child by its id, also to one that comes later.

export type Alignment = 'start' | 'center' | 'end' | 'nearest';

/** Calls `found` with the element inside that has the id, as soon as there is one. Returns how to stop waiting. */
export function awaitChild(view: Element, id: string, found: (child: Element) => void): () => void {
  const look = (): boolean => {
    const child = view.querySelector(`#${CSS.escape(id)}`);
    if (child) {
      watch.disconnect();
      found(child);
    }
    return child !== null;
  };
  const watch = new MutationObserver(look);
  if (!look()) watch.observe(view, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
  return () => watch.disconnect();
}

/**
 * px to scroll along one axis until the child stands where it is wanted.
 *
 * @param from where the child begins, counted from where the view begins
 * @param room px that the view shows
 */
export function distanceTo(from: number, size: number, room: number, alignment: Alignment): number {
  const behind = from + size - room;
  if (alignment === 'center') return (from + behind) / 2;
  if (alignment === 'end') return behind;
  if (alignment === 'start') return from;
  // The nearest: nothing where all of it is to be seen, or all that is to be seen is of it.
  return from < 0 && behind < 0 ? Math.max(from, behind) : from > 0 && behind > 0 ? Math.min(from, behind) : 0;
}
