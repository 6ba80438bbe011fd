// What `sampan inspect` finds, as data: the document that `--json` prints, and what the tables and the page are made of.
import type { Location } from '../../core/location.ts';
import type { BudgetName } from '../budgets.ts';
import type { FirstPaint } from '../first-paint/first-paint.ts';

export type { FirstPaint };

/** A built app as bytes. Everything that is a list of weights is in descending order of bytes. */
export interface Inspection {
  /** Of this shape. A field that changes its meaning or goes away makes it another number; a new field does not. */
  readonly version: 1;
  /** The app's name. */
  readonly app: string;
  readonly hosts: readonly InspectedHost[];
}

export interface Weighed {
  /** As it lies in the output. */
  readonly bytes: number;
  /** Compressed, file by file. */
  readonly gzip: number;
}

export interface InspectedHost extends Weighed {
  readonly host: string;
  /** All of them together are the host's bytes. */
  readonly files: readonly InspectedFile[];
  readonly packages: readonly InspectedPackage[];
  /** In the app's order. */
  readonly pages: readonly InspectedPage[];
  /** All of them together are the bytes of the host's scripts. */
  readonly modules: readonly InspectedModule[];
  /** All of them together are the bytes of the blocks files. Empty on hosts without templates. */
  readonly templates: readonly InspectedTemplate[];
  /** By file and line. Empty on hosts without templates. */
  readonly fallbacks: readonly InspectedFallback[];
  /** The limits that hold, each with what there is. */
  readonly budgets: readonly InspectedBudget[];
}

export type FileKind = 'script' | 'template' | 'style' | 'media' | 'config' | 'other';

export interface InspectedFile extends Weighed {
  /** Relative to the host's folder. */
  readonly file: string;
  readonly kind: FileKind;
  /** `main`, or the subpackage's folder. */
  readonly package: string;
}

export interface InspectedPackage extends Weighed {
  /** `main`, or the subpackage's folder: `packages/member`. */
  readonly package: string;
  readonly files: number;
}

export interface InspectedPage {
  /** `/product/:id` */
  readonly route: string;
  readonly package: string;
  /** Relative to the app's folder. */
  readonly source: string;
  /** Files that no other page needs. */
  readonly own: Weighed;
  /** Its own files and every script, style and template file that it needs. Images do not count. */
  readonly load: Weighed;
  /** What the page is shown with before its code runs: bytes of data, or why there is none. Absent where pages are not drawn by the build. */
  readonly firstPaint?: FirstPaint;
}

export interface InspectedModule {
  /** Relative to the app's folder, `preact/dist/preact.mjs` for a package's file, '' for the bundler's own code. */
  readonly module: string;
  /** `app`, a package's name, or `bundler`. */
  readonly origin: string;
  /** Of minified code. */
  readonly bytes: number;
  /** The script that holds it. */
  readonly file: string;
  /** The package of the host that the script lies in. */
  readonly package: string;
  /** The files by which it came into the app, a page or the root component first, itself last. */
  readonly chain: readonly string[];
}

export interface InspectedTemplate {
  /** `block`: an element of somebody's JSX. `generic`: one tag with a hole for each prop. `shared`: what all of them need. */
  readonly kind: 'block' | 'generic' | 'shared';
  /** Name of the block or tag; '' for what is shared. */
  readonly name: string;
  readonly bytes: number;
  /** Times that it is written. More than once where it may stand inside itself. */
  readonly copies: number;
  /** The template file that holds it. */
  readonly file: string;
  readonly package: string;
  /** The JSX of a block. */
  readonly at?: Location;
}

export interface InspectedFallback {
  /**
   * `spread`, `computed` (a variable as a tag) and `value` (a component handed on) cost a generic template. `nesting` costs copies
   * of a template, and a boundary component where they do not suffice.
   */
  readonly reason: 'spread' | 'computed' | 'value' | 'nesting';
  /** The element as written: `View`. */
  readonly name: string;
  readonly at: Location;
  /** False for files of other packages. */
  readonly isOwn: boolean;
  readonly because: string;
  /** What to write instead. */
  readonly instead: string;
}

export interface InspectedBudget {
  readonly budget: BudgetName;
  /** A package (`main`), a page's route, or `all files`. */
  readonly subject: string;
  readonly bytes: number;
  /** In bytes. */
  readonly limit: number;
  /** `host`: the official limit. `app`: `budgets` in app.config.ts. */
  readonly from: 'host' | 'app';
  readonly isOver: boolean;
}
