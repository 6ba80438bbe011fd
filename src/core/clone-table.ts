// What cloneElement may give to blocks, and what it may read of them: the build writes it for apps that clone.
import type { BlockTarget, NeutralRule, TemplateValue } from './block.ts';

export interface CloneTable {
  /** Sets of events that roots take beyond their own, by the prop that authors give: `{ onTap: 'tap' }`. */
  readonly events: readonly EventNames[];
  /** By name: the blocks that code may get hold of before they are shown. */
  readonly blocks: Readonly<Record<string, ClonableBlock>>;
}

/** Prop -> event as handlers know it: `tap`, `tap!` for the catching form. */
export type EventNames = Readonly<Record<string, string>>;

export interface ClonableBlock {
  /** Which of the table's events it takes. */
  readonly events: number;
  /** Events that its root binds itself. */
  readonly own?: EventNames;
  /** What its root is given besides, by the prop as it was written. */
  readonly props?: Readonly<Record<string, TemplateValue>>;
  /** Its style was an object. */
  readonly isStyleObject?: true;
  /** What handlers of a clone know it by. */
  readonly target?: BlockTarget;
  /** What the host's events that it takes are in our words, by the host's type. */
  readonly as?: Readonly<Record<string, NeutralRule>>;
  /** Of class and style, what stands in its template and cannot be replaced. */
  readonly fixed?: readonly string[];
}
