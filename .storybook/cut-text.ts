// Finds text that does not fit: beyond the screen's edges, or cut by a box that does not scroll.

const nameOf = (element: Element): string =>
  `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 30)}`;

const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

/** What cuts on purpose: an ellipsis, lines that were counted, a field whose text can be moved. */
function isMeantToCut(element: Element, style: CSSStyleDeclaration): boolean {
  return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || element.matches('input, textarea');
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** The nearest box that cuts, with what it does to what is inside. */
function cutters(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let box = element.parentElement; box && root.contains(box); box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    // What is in a box that scrolls can be reached, and what is in a swiper by its slides.
    if (scrolls(overflowX) || scrolls(overflowY) || box.matches('.sp-swiper')) return found;
    if (overflowX === 'hidden' || overflowY === 'hidden') found.push(box);
    // Nothing around cuts what is in the browser's top layer.
    if (box.matches(':popover-open')) return found;
  }
  return found;
}

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

function textRect(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function isReachable(element: Element, root: Element): boolean {
  for (let box: Element | null = element; box && root.contains(box); box = box.parentElement)
    if (scrolls(getComputedStyle(box).overflowX) || box.matches('.sp-swiper')) return true;
  return false;
}

/** Elements whose text cannot be read whole; [] when all can. */
export function findCutText(root: Element): string[] {
  const screen = document.documentElement;
  const problems = screen.scrollWidth > screen.clientWidth ? [`the page is ${screen.scrollWidth} px wide`] : [];
  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!hasText(element) || style.visibility === 'hidden' || element.getClientRects().length === 0) continue;
    const text = textRect(element);
    const isOff = (text.left < -1 || text.right > screen.clientWidth + 1) && !isReachable(element, root);
    const ownCut =
      style.overflowX === 'hidden' && !isMeantToCut(element, style) && !isInside(text, element.getBoundingClientRect());
    const cut = cutters(element, root).some((box) => !isInside(text, box.getBoundingClientRect()));
    if (isOff || ownCut || cut) problems.push(nameOf(element));
  }
  return problems;
}
