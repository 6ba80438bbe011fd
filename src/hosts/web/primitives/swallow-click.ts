/** Keeps the click that the browser makes of a drag or a long press from every handler. Returns how to let clicks pass again. */
export function swallowClick(element: Element): () => void {
  const swallow = (click: Event): void => {
    click.stopPropagation();
    click.preventDefault();
  };
  element.addEventListener('click', swallow, { capture: true, once: true });
  // The click comes right after the finger is lifted, or not at all.
  return () => void setTimeout(() => element.removeEventListener('click', swallow, true), 50);
}
