// A block while it is planned: what its elements add to the template is returned by the planners, what they add to the code is here.
import type { BlockTarget, GroupedField, HoleRef, Slot, TextHole } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import type { JSXElement, Node, Span } from './ast.ts';
import type { NativeFunction } from '../core/native.ts';
import type { NeutralRules } from './event-rules.ts';
import { createHoleNames, type HoleNames } from './hole-names.ts';
import type { ModuleScope } from './module-scope.ts';
import type { NativeScope } from './native-scope.ts';
import type { HostTag } from './prop-names.ts';
import type { RuntimeName } from './runtime-import.ts';
import type { Reporter } from './source-place.ts';

/** Code to write: new text, and spans of the source that stay as they are. */
export type Code = readonly (string | Span)[];

/** The host's address of the page that a route names; without one no page has it, and `hint` is what to write. */
export interface RouteAddress {
  readonly url?: string;
  readonly hint?: string;
}

/** What all blocks of a module share. */
export interface ModuleContext {
  readonly source: string;
  readonly dialect: Dialect;
  readonly scope: ModuleScope;
  readonly reporter: Reporter;
  readonly natives: NativeScope;
  /** The host element that a JSX element is, or undefined for a component. */
  hostOf(element: JSXElement): HostTag | undefined;
  addressOf(route: string): RouteAddress;
  /** Whether an element stands inside one of this tag, as the source tells. */
  isWithin(offset: number, tag: string): boolean;
  /** The hosts that have a tag, or a prop or event of it; [] when nothing is known of it. */
  hostsWith(tag: string, name?: string): readonly string[];
  /** Code may get hold of the element before it is shown. */
  isHeld(element: JSXElement): boolean;
  /** The local name of one of the runtime's functions; marks it as used. */
  runtime(name: RuntimeName): string;
}

/** A handler: its event in the tree's words (`tap`, `tap!` for the catching form) and its code. */
export type Handler = readonly [event: string, code: Code];

/** A condition around what is planned: it is only evaluated, and only counts, where the test says so. */
export interface Guard {
  /** Source text of the test, which may be repeated. */
  readonly test: string;
  /** Around the part that is shown when the test fails. */
  readonly isElse: boolean;
}

export interface Draft extends ModuleContext {
  readonly names: HoleNames;
  /** Holes and `ref` in the order in which they are written. */
  readonly props: [name: string, value: Code][];
  readonly slots: [name: string, value: Code][];
  /** Author's handlers by event element. */
  readonly handlers: Handler[][];
  /** Event elements whose only handler stands for itself, without its event's name. */
  readonly plain: Set<number>;
  readonly up: Record<string, number>;
  readonly targets: Record<string, BlockTarget>;
  readonly live: [hole: string, index: number, event: string, detail: string][];
  /** Fields that the group around them reports. */
  readonly grouped: GroupedField[];
  /** What the host's events are in our words, by event element. */
  readonly as: Record<string, NeutralRules>;
  /** What native components are given to call. */
  readonly functions: NativeFunction[];
  /** Text holes that show the length of a list, by the list's source text. */
  readonly lengths: { readonly hole: { -readonly [K in keyof TextHole]: TextHole[K] }; readonly list: string }[];
  /** Slots that show a list's entries, by the list's source text. */
  readonly lists: Map<string, string>;
  /** Slots whose entries stand in the loop, with the element that they are. */
  readonly rows: { readonly slot: MutableSlot; readonly element: JSXElement }[];
  /** Expressions that stay in the code; JSX inside them is compiled on its own. */
  readonly nested: Node[];
  /** Names of the functions around the block: components that it may show inside itself. */
  readonly enclosing: readonly string[];
  /** Conditions around what is planned now, outermost first. */
  readonly guards: Guard[];
  /** The choice that may be fused with the first text directly in it: how many guards are around that text. */
  fusing: { readonly depth: number; hole: string | undefined } | undefined;
  /** A slot shows `children` or the component itself. */
  nests: boolean;
  /** Some text may turn out to be a vnode. */
  needsCare: boolean;
}

export type MutableSlot = { -readonly [K in keyof Slot]: Slot[K] };

export const createDraft = (context: ModuleContext, enclosing: readonly string[]): Draft => ({
  ...context,
  enclosing,
  nests: false,
  needsCare: false,
  names: createHoleNames(),
  props: [],
  slots: [],
  handlers: [],
  plain: new Set(),
  up: {},
  targets: {},
  live: [],
  grouped: [],
  as: {},
  functions: [],
  lengths: [],
  lists: new Map(),
  rows: [],
  nested: [],
  guards: [],
  fusing: undefined,
});

/** Code that counts only where the conditions around it hold; `otherwise` is the code for elsewhere. */
export const guarded = ({ guards }: Draft, code: Code, otherwise: string): Code =>
  [...guards]
    .reverse()
    .reduce<Code>(
      (inner, { test, isElse }) =>
        isElse ? [`(${test}) ? ${otherwise} : (`, ...inner, ')'] : [`(${test}) ? (`, ...inner, `) : ${otherwise}`],
      code,
    );

/** Adds an attribute hole with its value. */
export function addHole(draft: Draft, value: Code, name = draft.names.hole('attribute')): HoleRef {
  draft.props.push([name, guarded(draft, value, '""')]);
  return { hole: name };
}

/** The code of a constant. */
export const constantCode = (value: unknown): Code => [value === undefined ? 'undefined' : JSON.stringify(value)];
