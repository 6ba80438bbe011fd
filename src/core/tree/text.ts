// A text node: a child of a slot that is no element. The host holds it as a node of its own, `{ n, t: '_', x }`.
import { TreeNode } from './node.ts';
import { detach } from './links.ts';

export class TreeText extends TreeNode {
  constructor(text: unknown) {
    super({ x: String(text) });
  }

  get nodeType(): 3 {
    return 3;
  }

  get template(): string {
    return '_';
  }

  get data(): string {
    return this.held.x as string;
  }

  set data(text: unknown) {
    this.setHole('x', String(text));
  }

  remove(): void {
    detach(this);
  }
}
