// A block while it is planned: what its elements add to the template is returned by the planners, what they add to the code is here.
import type { BlockTarget, HoleRef } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import type { JSXElement, Node, Span } from './ast.ts';
import { createHoleNames, type HoleNames } from './hole-names.ts';
import type { ModuleScope } from './module-scope.ts';
import type { HostTag } from './prop-names.ts';
import type { Reporter } from './source-place.ts';

/** Code to write: new text, and spans of the source that stay as they are. */
export type Code = readonly (string | Span)[];

/** What all blocks of a module share. */
export interface ModuleContext {
  readonly source: string;
  readonly dialect: Dialect;
  readonly scope: ModuleScope;
  readonly reporter: Reporter;
  /** The host element that a JSX element is, or undefined for a component. */
  hostOf(element: JSXElement): HostTag | undefined;
  /** The local name of one of the runtime's functions; marks it as used. */
  runtime(name: 'block' | 'generic' | 'css' | 'meta'): string;
}

export interface Draft extends ModuleContext {
  readonly names: HoleNames;
  /** Holes, events and `ref` in the order in which they are written. */
  readonly props: [name: string, value: Code][];
  /** Holes whose value the runtime turns into text. */
  readonly textHoles: string[];
  readonly slots: [name: string, value: Code][];
  readonly up: Record<string, number>;
  readonly targets: Record<string, BlockTarget>;
  readonly live: [hole: string, index: number, event: string, detail: string][];
  /** Expressions that stay in the code; JSX inside them is compiled on its own. */
  readonly nested: Node[];
  /** Names of the functions around the block: components that it may show inside itself. */
  readonly enclosing: readonly string[];
  /** A slot shows `children` or the component itself. */
  nests: boolean;
  /** Elements with events so far. */
  eventElements: number;
}

export const createDraft = (context: ModuleContext, enclosing: readonly string[]): Draft => ({
  ...context,
  enclosing,
  nests: false,
  names: createHoleNames(),
  props: [],
  textHoles: [],
  slots: [],
  up: {},
  targets: {},
  live: [],
  nested: [],
  eventElements: 0,
});

/** Adds an attribute or text hole with its value. */
export function addHole(draft: Draft, value: Code, name = draft.names.hole()): HoleRef {
  draft.props.push([name, value]);
  return { hole: name };
}

/** The code of a constant. */
export const constantCode = (value: unknown): Code => [value === undefined ? 'undefined' : JSON.stringify(value)];
