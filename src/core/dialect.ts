// The build-time contract of a host: how templates, styles, configuration and files are spelled there. Plain data where possible.
import type { RouteSpec } from './app-spec.ts';
import type { BlockElement } from './block.ts';
import type { NativeDialect } from './native.ts';
import type { HostPrimitives } from './primitives/host-primitives.ts';

export interface Dialect {
  readonly host: string;
  readonly ext: { readonly template: string; readonly style: string };
  /** The host's own objects in an app's scripts; no member of them may be used while the build renders a page. */
  readonly globals: readonly string[];
  /** Whether a template may appear among its own ancestors. */
  readonly templateRecursion: boolean;
  /** The prefix of directives: `wx:` gives `wx:for`. */
  directive(kind: 'if' | 'elif' | 'else' | 'for' | 'for-item' | 'for-index' | 'key'): string;
  /** What the host has of the primitives, and how its defaults differ. */
  readonly primitives: HostPrimitives;
  /** The host's own name of a tag: `native-slot` -> `slot`. */
  tagName(tag: string): string;
  /** `scroll-view` + `hoverClass` -> `hover-class`; undefined when the host has no such prop. */
  propAttribute(tag: string, prop: string): string | undefined;
  /** `view` + `tap` -> `bindtap` / `onTap`; undefined when the host has no such event. */
  eventAttribute(tag: string, type: string, isCatch: boolean): string | undefined;
  /** Host-specific reshaping of one element before it is written (wrappers, forced props). Returns it unchanged by default. */
  reshape(element: BlockElement): BlockElement;
  /** Address of a page as the host's elements take it. Default: routes are addresses. */
  pageUrl?(route: RouteSpec, query: Readonly<Record<string, string>>): string;
  /** HTML as the host takes it. Default: as text. */
  markup?(html: string): object;
  /** The element that slots of `tag` must write around each child (Alipay's swiper), if any. */
  directChild(tag: string): string | undefined;
  /** The host's own custom components; undefined where it has none. */
  readonly native?: NativeDialect;
  /** Files of the project besides pages: `app.json`, `project.config.json`, … as path -> JSON value. */
  /** What the host's style compiler refuses. Default: nothing. */
  readonly refusedStyles?: readonly StylePart[];
  projectFiles(app: AppManifest): Record<string, unknown>;
  pageConfig(page: PageManifest, app: AppManifest): Record<string, unknown>;
  /** What the host takes at most. A build that weighs more fails, unless the app's `budgets` say otherwise. */
  readonly limits?: SizeLimits;
}

/** Official limits of a host, in bytes. Absent where the host has none. */
export interface SizeLimits {
  readonly mainPackage?: number;
  /** Of each subpackage. */
  readonly package?: number;
  /** Of all packages together. */
  readonly total?: number;
}

/** A number of bytes, or a text with its unit: `'300 kB'`. kB and MB count thousands, KiB and MiB 1024. */
export type ByteSize = number | `${number} ${'B' | 'kB' | 'MB' | 'KiB' | 'MiB'}`;

/** What the built app may weigh at most. A limit that is not named is the host's official one, where it has one. */
export interface BudgetLimits {
  /** The main package of a mini program: everything that is downloaded before the first page. */
  readonly mainPackage?: ByteSize;
  /** Each subpackage of a mini program. */
  readonly package?: ByteSize;
  /** All files of a host together. */
  readonly total?: ByteSize;
  /** What showing one page takes: its own files and every script, style and template file that they need. Images do not count. */
  readonly page?: ByteSize;
  /** The data that one page is shown with before its code runs; see `definePage`. */
  readonly firstData?: ByteSize;
}

/**
 * Limits for all hosts, and by host where one needs its own.
 *
 * @example
 * budgets: { mainPackage: '1.5 MB', page: '250 kB', hosts: { web: { total: '600 kB' } } }
 */
export interface AppBudgets extends BudgetLimits {
  readonly hosts?: Readonly<Record<string, BudgetLimits>>;
}

/** Parts of style sheets that not every host's compiler takes: `*`, `a ~ b`, `.a\\:b`, `@layer`, `@container`. */
export type StylePart = 'universal' | 'later-sibling' | 'escaped-name' | 'layer' | 'container';

/** `defineApp`'s argument, checked. Everything optional has a default that suits every host. */
export interface AppConfig {
  readonly name: string;
  /** The app's id on each platform. Data, never compiled into code. */
  readonly appId?: Readonly<Record<string, string>>;
  /** Routes in order; the first one opens at launch. Default: every file in src/pages and src/packages, the first tab or `/home` first. */
  readonly pages?: readonly string[];
  readonly window?: WindowConfig;
  readonly tabBar?: TabBarConfig;
  /** Follow the system's dark mode. Default true. */
  readonly darkMode?: boolean;
  /** Texts shown when the host asks the user for a permission, by permission. */
  readonly permissions?: Readonly<Record<string, string>>;
  /** Plugins of the platforms, by the name that `plugin://name/…` uses and by host. */
  readonly plugins?: Readonly<Record<string, Readonly<Record<string, PluginConfig>>>>;
  /** What the built app may weigh; a build that weighs more fails. Default: the hosts' official limits. */
  readonly budgets?: AppBudgets;
}

/** A plugin as a platform knows it. */
export interface PluginConfig {
  readonly version: string;
  /** The plugin's appId. */
  readonly provider: string;
}

export interface WindowConfig {
  /** Title of pages that set none. Default: the app's name. */
  readonly title?: string;
  /** Navigation bar's background, `#rrggbb`. Default `#ffffff`. */
  readonly barColor?: string;
  /** Navigation bar's text. Default `black`. */
  readonly barText?: 'black' | 'white';
  /** Background behind pages, `#rrggbb`. Default `#ffffff`. */
  readonly background?: string;
}

export interface TabBarConfig {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly background?: string;
  /** 2 to 5 pages of the main package. The first must be the app's home page (Alipay). */
  readonly items: readonly TabBarItem[];
}

export interface TabBarItem {
  /** Route, e.g. `/home`. */
  readonly page: string;
  readonly text: string;
  /** PNG or JPEG below 40 KB, relative to the app's root, e.g. `src/assets/home.png`. */
  readonly icon?: string;
  readonly selectedIcon?: string;
}

/** With `?` the param may be missing. */
export type ParamType = 'string' | 'number' | 'boolean' | 'string?' | 'number?' | 'boolean?';

/** `definePage`'s argument. Read at build time: literals only. */
export interface PageConfig {
  readonly title?: string;
  /** The page can be pulled down; see `usePullDownRefresh`. Default false. */
  readonly pullDownRefresh?: boolean;
  /** Distance from the page's end at which `useReachBottom` fires, in px. Default 50. */
  readonly reachBottomDistance?: number;
  readonly barColor?: string;
  readonly barText?: 'black' | 'white';
  readonly background?: string;
  /** `custom`: the page draws its own navigation bar. Default `default`. */
  readonly navigationBar?: 'default' | 'custom';
  /** Query and path parameters with their types. */
  readonly params?: Readonly<Record<string, ParamType>>;
  /**
   * The params with which the build renders what the page shows before its code runs; needed where the page has params that must
   * be there. `false`: the page shows nothing then. Default: rendered without params.
   */
  readonly firstPaint?: false | Readonly<Record<string, string | number | boolean>>;
}

/** What a prop of a component for native pages holds. */
export type PropKind = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'any' | 'event';

export type ComponentProps = Readonly<Record<string, PropKind>>;

/** `defineComponent`'s argument. Read at build time: literals only. */
export interface ComponentConfig {
  readonly props: ComponentProps;
}

/** What is built: an app, or components for native pages. */
export type EntryKind = 'app' | 'component';

export interface PageManifest {
  /** `/product/:id` */
  readonly route: string;
  /** Path of the page's files on mini-program hosts, without extension: `pages/product/_id`. */
  readonly path: string;
  /** Absolute source file. */
  readonly file: string;
  /** Subpackage, e.g. `packages/member`; undefined in the main package. */
  readonly package?: string;
  readonly config: PageConfig;
  /** The props of a component that pages of the host's own show; undefined for a page. */
  readonly props?: ComponentProps;
}

export interface AppManifest {
  /** With `component`, components for native pages stand in the place of pages. Absent: an app. */
  readonly entry?: EntryKind;
  readonly config: AppConfig;
  /** The first page is the home page. */
  readonly pages: readonly PageManifest[];
  /** Absolute file of the root component (src/app.tsx), if any. */
  readonly rootFile?: string;
  /** tabBar icons as they lie in the output: source path -> output path. */
  readonly icons: Readonly<Record<string, string>>;
}
