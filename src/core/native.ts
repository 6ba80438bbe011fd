// A host's own custom components in the terms of the compiler: what one is on one host, and how a host takes them.

/** Tags of native components begin so; no element of a host does. */
export const NATIVE = 'n-';

export const isNativeTag = (tag: string): boolean => tag.startsWith(NATIVE);

type Unset = string | number | boolean | null | readonly [];

/** What an author says of a native component on one host. Only `component` must be there. */
export interface NativeSource {
  /**
   * Where it is, without extension: a path (`./native/stars`, from the file; `/native/stars`, from the app's folder), a package's
   * (`@vant/weapp/button/index`), or a plugin's (`plugin://hello/card`).
   */
  readonly component: string;
  /** Events whose name there is not the prop's without `on`: `{ onClickIcon: 'click-icon' }`. */
  readonly events?: Readonly<Record<string, string>>;
  /** The attribute that takes `class`: the name of an external class, where the component declares one. */
  readonly class?: string;
  /** The attribute that takes `style`. Default `style`. */
  readonly style?: string;
  /** What the component must get while a prop is not set, where that is not nothing: `{ size: 'normal' }`. */
  readonly defaults?: Readonly<Record<string, Unset>>;
  /** Props and events that only run time sets: by a spread, or where the component is a value. */
  readonly props?: readonly string[];
}

/** A native component on the host that is compiled for. */
export interface NativeTarget extends Omit<NativeSource, 'component'> {
  /** `n-vant-weapp-button`: its name in templates. */
  readonly tag: string;
}

/** A function of the author's that a host hands to a component by name: the event element, and the handler's key there. */
export type NativeFunction = readonly [index: number | '', key: string];

/** How a host spells the use of custom components. Plain data where possible. */
export interface NativeDialect {
  /**
   * Whether components call functions that they are given, by the name that the page has them under. Elsewhere components trigger
   * events.
   */
  readonly takesFunctions: boolean;
  /** The attribute that takes `class` unless the component says otherwise. */
  readonly class: string;
  /** What a file that is imported by a page does not see: the components of that page. Templates with any stand in the page itself. */
  readonly importsSeeComponents: boolean;
  /** Extension of scripts in templates. */
  readonly script: string;
  attribute(prop: string): string;
  /** `ClickIcon` -> the host's name of the event or function. */
  event(name: string, isCatch: boolean): string;
  /** The attribute that binds it. */
  eventAttribute(event: string, isCatch: boolean): string;
  /** Attributes by which the instance is found, added to those of the element. `{{i.n}}` is the node's id. */
  refAttribute: { readonly name: string; readonly prefix: string };
}
