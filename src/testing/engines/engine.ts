// The contract of an engine: what a fake host needs of something that renders templates. Definitions have WeChat's shape.
import type { HostComponent } from './host-components/host-component.ts';

export type Instance = Record<string, unknown>;
export type Definition = Record<string, unknown>;

export interface UnitConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
  readonly [key: string]: unknown;
}

/** A page or a custom component: its files' path without extension. */
export interface Unit {
  readonly path: string;
  readonly config: UnitConfig;
}

/** What engines render: every path without extension, relative to the project. */
export interface EngineProject {
  readonly units: readonly Unit[];
  /** WXML texts of pages, components and what they import. */
  readonly templates: ReadonlyMap<string, string>;
  /** WXS modules. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The tags that the host implements. */
  readonly components: readonly HostComponent[];
  /** Its components leave props of the host's tags unset by giving them nothing, which the host takes for that. */
  readonly givesNothing?: boolean;
}

/** A `setData` on its way from the app to the view. */
export interface Commit {
  readonly path: string;
  readonly patch: Record<string, unknown>;
  readonly done: (() => void) | undefined;
  /** Hands the patch to the engine. */
  apply(patch: Record<string, unknown>, done: (() => void) | undefined): void;
}

export interface EngineHooks {
  commit(commit: Commit): void;
  error(message: string): void;
}

/** What the engine knows of one DOM element. */
export interface ViewNode {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly hidden: boolean;
  /** Set when the tag is one of the host's own components. */
  readonly held: HeldState | undefined;
  /** A property of the host's component, or an attribute of a plain tag. */
  prop(name: string): unknown;
}

/** State that the user changed and the host keeps, by property: typed text, the tick, the slide, the offset. */
export type HeldState = Map<string, unknown>;

/** One open page. */
export interface View {
  readonly instance: Instance;
  readonly element: Element;
  /** The engine's `ready` lifetimes, innermost first. */
  ready(): void;
  /** Lifetimes of the page for the components in it. */
  pageLifetime(name: 'show' | 'hide'): void;
  destroy(): void;
}

export interface Engine {
  readonly id: 'exparser' | 'glass-easel';
  readonly window: Window & typeof globalThis;
  /** Reads JSON into the engine's own objects: engines ask `instanceof Array`. */
  parse(json: string): unknown;
  /** The value as JSON, made of the engine's own objects. */
  adopt<T>(value: T): T;
  /** Whether a promise was made in the engine's realm. */
  owns(promise: unknown): boolean;
  /** The constructors that `properties` may name, by name. */
  readonly types: Readonly<Record<string, unknown>>;
  definePage(path: string, definition: Definition): void;
  defineComponent(path: string, definition: Definition): void;
  defineBehavior(definition: Definition): unknown;
  mount(path: string): View;
  nodeOf(element: Element): ViewNode | undefined;
  /** An event of a host component; like the host's own it does not bubble. */
  fire(element: Element, type: string, detail: unknown): void;
  close(): void;
}
