// Which texts a user reads. One function for every engine: it runs here on jsdom and is sent into the browser as it stands, so
// it may name nothing outside itself.

export interface TextRun {
  readonly text: string;
  /** The element that the text stands in directly. */
  readonly owner: Element;
}

/** What one element is to the walk: skipped, or shown with what its field holds. */
export interface ElementView {
  readonly skip: boolean;
  /** Text held by a field. */
  readonly field?: string | undefined;
}

/**
 * Texts in document order. Neighbouring text nodes of one element are one text; white space is collapsed, empty texts are
 * dropped. Fields appear as `[value]` when `look` tells what they hold.
 */
export function collectTexts(root: Element, look: (element: Element) => ElementView): TextRun[] {
  const runs: TextRun[] = [];
  const visit = (element: Element): void => {
    let pending = '';
    const flush = (): void => {
      const text = pending.replace(/\s+/g, ' ').trim();
      if (text) runs.push({ text, owner: element });
      pending = '';
    };
    for (const child of element.childNodes) {
      if (child.nodeType === 3) pending += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      flush();
      const view = look(child as Element);
      if (view.skip) continue;
      if (view.field === undefined) visit(child as Element);
      else runs.push({ text: `[${view.field}]`, owner: child as Element });
    }
    flush();
  };
  visit(root);
  return runs;
}
