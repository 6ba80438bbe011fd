// A text node: a child of a slot that is no element. The host holds it as a node of its own, `{ n, t: '_', x }`.
import { markText } from './journal.ts';
import { TreeNode, type NodeData } from './node.ts';
import { detach } from './links.ts';

export class TreeText extends TreeNode {
  readonly nodeType = 3;
  readonly template = '_';
  readonly held: NodeData;
  /** The text before the first unsent change; undefined when nothing is unsent. */
  before: string | undefined = undefined;

  constructor(text: unknown) {
    super();
    this.held = { x: String(text) };
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
