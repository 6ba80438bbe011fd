// A text node: a child of a slot that is no element. The host holds it as a node of its own, `{ n, t: '_', x }`.
import { markText } from './journal.ts';
import { TreeNode } from './node.ts';
import { detach } from './links.ts';

export class TreeText extends TreeNode {
  /** The text before the first unsent change; undefined when nothing is unsent. */
  declare before: string | undefined;

  constructor(text: unknown) {
    super({ x: String(text) });
    this.before = undefined;
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
    const next = String(text);
    const last = this.held.x as string;
    if (next === last) return;
    if (this.before === undefined) {
      this.before = last;
      markText(this);
    }
    this.held.x = next;
  }

  remove(): void {
    detach(this);
  }
}
