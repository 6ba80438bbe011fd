// `element.style` as Preact writes it on generic elements. Style objects become CSS text before they get here
// (runtime/options.ts), so one setter is all there is; a Proxy would be missing on old clients.
import type { TreeElement } from './element.ts';

export class TreeStyle {
  private readonly element: TreeElement;

  constructor(element: TreeElement) {
    this.element = element;
  }

  set cssText(text: string) {
    this.element.setHole('style', text);
  }
}
